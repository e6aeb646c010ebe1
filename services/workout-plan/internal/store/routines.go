package store

import (
	"context"
	"crypto/rand"
	"fmt"
	"reflect"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

// KeptVersions is how many contents of a routine are kept, the current one
// among them.
const KeptVersions = 20

// Routines is the collection of everybody's own routines.
//
// A routine is a head document, which alone decides: what it is now, which
// earlier contents there are, whether it is shared. The earlier contents are a
// document each and never change; one is written before the head names it, and
// removed after no head does. A crash in between leaves nothing that anybody
// sees, and the same request, sent again, goes on from there.
type Routines struct {
	heads docstore.Typed[routineRecord]
	past  docstore.Typed[contentRecord]
}

// OpenRoutines prepares the collections.
func OpenRoutines(ctx context.Context, engine docstore.Engine) (*Routines, error) {
	heads, err := docstore.Open[routineRecord](ctx, engine, docstore.Spec{Name: "routines", Unique: []string{shareKey}})
	if err != nil {
		return nil, err
	}
	past, err := docstore.Open[contentRecord](ctx, engine, docstore.Spec{Name: "routine_versions"})
	if err != nil {
		return nil, err
	}
	return &Routines{heads: heads, past: past}, nil
}

// Version names one of the contents of a routine.
type Version struct {
	Number  int // from 1
	SavedAt time.Time
	Name    string
	Days    int
}

// StoredRoutine is a routine as it is kept.
type StoredRoutine struct {
	ID        string
	Routine   routine.Routine
	Version   int64 // of the document, for an ETag; sharing changes it, too
	Number    int   // of the contents
	CreatedAt time.Time
	SavedAt   time.Time
	SharedAt  *time.Time // nil: not shared
	Past      []Version  // newest first, without the current one
	line      string
}

// RoutinePage is a part of a person's routines. Next is empty on the last one.
type RoutinePage struct {
	Items []StoredRoutine
	Next  string
}

// Add keeps a new routine. When the owner has one of that id, that one is
// given instead, with created false.
func (s *Routines) Add(ctx context.Context, owner, id string, r routine.Routine, now time.Time) (stored StoredRoutine, created bool, err error) {
	now = instant(now)
	doc := docstore.Doc[routineRecord]{
		Owner: owner, ID: id, At: now,
		Body: routineRecord{Line: rand.Text(), Number: 1, SavedAt: now, Content: contentOf(r), Past: []pastRecord{}},
	}
	err = s.heads.Insert(ctx, doc)
	if fault.Is(err, fault.Conflict) {
		stored, err = s.Get(ctx, owner, id)
		if !fault.Is(err, fault.NotFound) {
			return stored, false, err
		}
		err = s.heads.Insert(ctx, doc) // one that was being deleted is gone now
	}
	if err != nil {
		return StoredRoutine{}, false, fmt.Errorf("keep routine: %w", err)
	}
	doc.Version = 1
	return storedRoutine(&doc), true, nil
}

// Get reads one; fault.NotFound when the owner has none of that id.
func (s *Routines) Get(ctx context.Context, owner, id string) (StoredRoutine, error) {
	doc, err := s.head(ctx, owner, id)
	if err != nil {
		return StoredRoutine{}, err
	}
	return storedRoutine(&doc), nil
}

// head reads a head; one whose deletion was cut short is removed.
func (s *Routines) head(ctx context.Context, owner, id string) (docstore.Doc[routineRecord], error) {
	doc, err := s.heads.Get(ctx, owner, id)
	if err != nil {
		return doc, fmt.Errorf("read routine: %w", err)
	}
	if !doc.Body.Deleted {
		return doc, nil
	}
	if err := s.remove(ctx, &doc); err != nil {
		return doc, err
	}
	return doc, fault.New(fault.NotFound, "not_found", "There is no such routine.")
}

// List reads a page of the owner's routines, the newest first.
func (s *Routines) List(ctx context.Context, owner string, limit int, cursor string) (RoutinePage, error) {
	page, err := s.heads.List(ctx, docstore.Query{Owner: owner, Descending: true, Limit: limit, Cursor: cursor})
	if err != nil {
		return RoutinePage{}, fmt.Errorf("list routines: %w", err)
	}
	out := RoutinePage{Next: page.Next, Items: make([]StoredRoutine, 0, len(page.Items))}
	for i := range page.Items {
		if !page.Items[i].Body.Deleted {
			out.Items = append(out.Items, storedRoutine(&page.Items[i]))
		}
	}
	return out, nil
}

// Edit writes new contents over the given version and keeps the old ones; once
// for the same edit however often it is sent. fault.Stale when that version is
// not the stored one, fault.NotFound when there is none.
func (s *Routines) Edit(ctx context.Context, owner, id string, r routine.Routine, version int64, now time.Time) (StoredRoutine, error) {
	doc, err := s.head(ctx, owner, id)
	if err != nil {
		return StoredRoutine{}, err
	}
	content := contentOf(r)
	same := reflect.DeepEqual(doc.Body.Content, content)
	if same && (doc.Version == version || doc.Version == version+1) {
		return storedRoutine(&doc), nil // nothing changes, or this edit was made already
	}
	if doc.Version != version {
		return StoredRoutine{}, fault.New(fault.Stale, "stale", "This is not the newest version.")
	}
	if err := s.file(ctx, &doc); err != nil {
		return StoredRoutine{}, err
	}
	doc.Body.Content, doc.Body.SavedAt = content, instant(now)
	doc.Body.Number++
	if err := s.heads.Replace(ctx, doc); err != nil {
		return StoredRoutine{}, fmt.Errorf("edit routine: %w", err)
	}
	doc.Version++
	return storedRoutine(&doc), nil
}

// Delete removes the given version with all its earlier contents; errors as of
// Edit. Its share link is dead at once.
func (s *Routines) Delete(ctx context.Context, owner, id string, version int64) error {
	doc, err := s.head(ctx, owner, id)
	if err != nil {
		return err
	}
	if doc.Version != version {
		return fault.New(fault.Stale, "stale", "This is not the newest version.")
	}
	doc.Body.Deleted, doc.Body.Content, doc.Body.SharedAt, doc.Unique = true, contentRecord{}, nil, nil
	if err := s.heads.Replace(ctx, doc); err != nil {
		return fmt.Errorf("delete routine: %w", err)
	}
	doc.Version++
	return s.remove(ctx, &doc)
}

func storedRoutine(doc *docstore.Doc[routineRecord]) StoredRoutine {
	b := &doc.Body
	return StoredRoutine{
		ID: doc.ID, Routine: b.Content.routine(), Version: doc.Version, Number: b.Number,
		CreatedAt: doc.At, SavedAt: b.SavedAt, SharedAt: b.SharedAt, line: b.Line,
		Past: mapped(b.Past, func(p *pastRecord) Version { return Version(*p) }),
	}
}

// instant is a time as the engines keep it.
func instant(t time.Time) time.Time { return t.UTC().Truncate(time.Millisecond) }
