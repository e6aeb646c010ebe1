package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/routine"
)

// Contents reads one of the kept contents of a routine by its number, the
// current one as well; fault.NotFound when it is not kept.
func (s *Routines) Contents(ctx context.Context, owner string, of *StoredRoutine, number int) (routine.Routine, Version, error) {
	if number == of.Number {
		return of.Routine, of.Current(), nil
	}
	at := slices.IndexFunc(of.Past, func(v Version) bool { return v.Number == number })
	if at < 0 {
		return routine.Routine{}, Version{}, fault.New(fault.NotFound, "no_such_version", "That version is not kept.")
	}
	doc, err := s.past.Get(ctx, owner, pastID(of.ID, of.line, number))
	if err != nil {
		return routine.Routine{}, Version{}, fmt.Errorf("read version %d of a routine: %w", number, err)
	}
	return doc.Body.routine(), of.Past[at], nil
}

// Current is the current contents' entry among the versions.
func (r *StoredRoutine) Current() Version {
	facts := r.Routine.Facts()
	return Version{Number: r.Number, SavedAt: r.SavedAt, Name: facts.Name, Days: len(facts.Days)}
}

// file puts the head's contents among the earlier ones, and drops the oldest
// when there are too many. The caller writes the head.
func (s *Routines) file(ctx context.Context, doc *docstore.Doc[routineRecord]) error {
	b := &doc.Body
	err := s.past.Insert(ctx, docstore.Doc[contentRecord]{
		Owner: doc.Owner, ID: pastID(doc.ID, b.Line, b.Number), At: b.SavedAt, Body: b.Content,
	})
	if err != nil && !fault.Is(err, fault.Conflict) { // it is there from an edit that was cut short
		return fmt.Errorf("keep version %d of a routine: %w", b.Number, err)
	}
	if err := s.discard(ctx, doc, b.Dropped); err != nil {
		return err
	}
	b.Dropped = nil
	b.Past = slices.Insert(slices.Clone(b.Past), 0, pastRecord{
		Number: b.Number, SavedAt: b.SavedAt, Name: b.Content.Name, Days: len(b.Content.Days),
	})
	for len(b.Past) > KeptVersions-1 {
		b.Dropped = append(b.Dropped, b.Past[len(b.Past)-1].Number)
		b.Past = b.Past[:len(b.Past)-1]
	}
	return nil
}

// remove finishes a deletion: the earlier contents, then the head.
func (s *Routines) remove(ctx context.Context, doc *docstore.Doc[routineRecord]) error {
	b := &doc.Body
	numbers := append(slices.Clone(b.Dropped), b.Number) // an edit cut short may have filed the current one
	for _, p := range b.Past {
		numbers = append(numbers, p.Number)
	}
	if err := s.discard(ctx, doc, numbers); err != nil {
		return err
	}
	if err := s.heads.Delete(ctx, doc.Owner, doc.ID, doc.Version); err != nil && !fault.Is(err, fault.NotFound) {
		return fmt.Errorf("delete routine: %w", err)
	}
	return nil
}

// discard removes earlier contents; those that are gone already are no error.
func (s *Routines) discard(ctx context.Context, doc *docstore.Doc[routineRecord], numbers []int) error {
	for _, n := range numbers {
		err := s.past.Delete(ctx, doc.Owner, pastID(doc.ID, doc.Body.Line, n), 1) // they are never edited
		if err != nil && !fault.Is(err, fault.NotFound) {
			return fmt.Errorf("remove version %d of a routine: %w", n, err)
		}
	}
	return nil
}

func pastID(id, line string, number int) string { return fmt.Sprintf("%s.%s.%d", id, line, number) }
