package store

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// shareKey is the unique key by which a shared routine is found: the SHA-256
// of its token. The token itself is kept nowhere: whoever reads the database
// cannot open a link.
const shareKey = "share"

// tokenLength is that of rand.Text: 130 bits as base32.
const tokenLength = 26

// shareTries is how often a share link is made anew when the routine changes
// at the same moment.
const shareTries = 10

// Share makes a link to a routine and gives its token, which nothing can show
// again; a link from before is dead. fault.NotFound when there is no routine.
func (s *Routines) Share(ctx context.Context, owner, id string, now time.Time) (token string, stored StoredRoutine, err error) {
	token, now = rand.Text(), instant(now)
	stored, err = s.reshare(ctx, owner, id, func(doc *docstore.Doc[routineRecord]) bool {
		doc.Unique, doc.Body.SharedAt = map[string]string{shareKey: hashed(token)}, &now
		return true
	})
	return token, stored, err
}

// Unshare ends the link; once it returns nobody can open it. A routine that is
// not shared stays as it is. fault.NotFound when there is no routine.
func (s *Routines) Unshare(ctx context.Context, owner, id string) (StoredRoutine, error) {
	return s.reshare(ctx, owner, id, func(doc *docstore.Doc[routineRecord]) bool {
		was := len(doc.Unique) > 0
		doc.Unique, doc.Body.SharedAt = nil, nil
		return was
	})
}

// reshare changes the head whatever its version is: a link has nothing to do
// with what somebody edits at the same time.
func (s *Routines) reshare(ctx context.Context, owner, id string, change func(*docstore.Doc[routineRecord]) bool) (StoredRoutine, error) {
	var err error
	for range shareTries {
		var doc docstore.Doc[routineRecord]
		if doc, err = s.head(ctx, owner, id); err != nil {
			return StoredRoutine{}, err
		}
		if !change(&doc) {
			return storedRoutine(&doc), nil
		}
		if err = s.heads.Replace(ctx, doc); err == nil {
			doc.Version++
			return storedRoutine(&doc), nil
		}
		if !fault.Is(err, fault.Stale) {
			break
		}
	}
	return StoredRoutine{}, fmt.Errorf("share routine: %w", err)
}

// Shared reads the routine behind a link, whoever made it; fault.NotFound when
// the link is none, or none any more.
func (s *Routines) Shared(ctx context.Context, token string) (StoredRoutine, error) {
	if len(token) != tokenLength {
		return StoredRoutine{}, fault.New(fault.NotFound, "not_found", "This link does not lead to a routine.")
	}
	doc, err := s.heads.Find(ctx, shareKey, hashed(token))
	if err != nil {
		return StoredRoutine{}, fmt.Errorf("open a shared routine: %w", err)
	}
	return storedRoutine(&doc), nil
}

func hashed(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
