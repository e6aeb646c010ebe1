// Package store keeps profiles in the document store: one document a person.
package store

import (
	"context"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/profile/internal/profile"
)

const id = "profile" // a person has one

// Stored is a profile with the version it was read or written at.
type Stored struct {
	Profile profile.Profile
	Version int64
}

// Store reads and writes profiles.
type Store struct {
	docs docstore.Typed[record]
	now  func() time.Time
}

// Open opens the collection of profiles.
func Open(ctx context.Context, engine docstore.Engine, now func() time.Time) (*Store, error) {
	docs, err := docstore.Open[record](ctx, engine, docstore.Spec{Name: "profiles"})
	if err != nil {
		return nil, err
	}
	return &Store{docs: docs, now: now}, nil
}

// Get reads a person's profile; fault.NotFound when there is none.
func (s *Store) Get(ctx context.Context, user string) (Stored, error) {
	doc, err := s.docs.Get(ctx, user, id)
	if fault.Is(err, fault.NotFound) {
		return Stored{}, fault.Because(err, fault.NotFound, "no_profile", "There is no profile yet.")
	}
	if err != nil {
		return Stored{}, fmt.Errorf("read profile: %w", err)
	}
	p, err := profile.Restore(doc.Body.facts())
	if err != nil {
		return Stored{}, err
	}
	return Stored{Profile: p, Version: doc.Version}, nil
}

// Create writes a person's first profile; fault.Stale when there is another
// one, since the caller took the profile for absent.
func (s *Store) Create(ctx context.Context, user string, p profile.Profile) (Stored, error) {
	doc := s.doc(user, p, 0)
	err := s.docs.Insert(ctx, doc)
	if fault.Is(err, fault.Conflict) && s.docs.Replayed(ctx, doc) {
		err = nil
	}
	if fault.Is(err, fault.Conflict) {
		return Stored{}, fault.Because(err, fault.Stale, "profile_exists", "There is a profile already. Load it and change it.")
	}
	if err != nil {
		return Stored{}, fmt.Errorf("create profile: %w", err)
	}
	return Stored{Profile: p, Version: 1}, nil
}

// Replace writes over the given version, once for the same profile however
// often it is sent; fault.Stale when that version is not the stored one, or
// nothing is stored.
func (s *Store) Replace(ctx context.Context, user string, p profile.Profile, version int64) (Stored, error) {
	doc := s.doc(user, p, version)
	err := s.docs.Replace(ctx, doc)
	if fault.Is(err, fault.Stale) && s.docs.Replayed(ctx, doc) {
		err = nil
	}
	if fault.Is(err, fault.NotFound) {
		return Stored{}, fault.Because(err, fault.Stale, "stale", "There is no such version.")
	}
	if err != nil {
		return Stored{}, fmt.Errorf("replace profile: %w", err)
	}
	return Stored{Profile: p, Version: version + 1}, nil
}

func (s *Store) doc(user string, p profile.Profile, version int64) docstore.Doc[record] {
	return docstore.Doc[record]{Owner: user, ID: id, At: s.now(), Version: version, Body: recordOf(p.Facts())}
}
