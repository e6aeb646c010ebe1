package store_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// failing is an engine that dies at its n-th write, before or after it.
type failing struct {
	docstore.Engine
	left  int
	after bool
}

type failingCollection struct {
	docstore.Collection
	engine *failing
}

func (f *failing) Open(ctx context.Context, spec docstore.Spec) (docstore.Collection, error) {
	c, err := f.Engine.Open(ctx, spec)
	return failingCollection{c, f}, err
}

func (f *failing) write(do func() error) error {
	f.left--
	if f.left != 0 {
		return do()
	}
	if f.after {
		_ = do()
	}
	return fault.New(fault.Unavailable, "crash", "The process died here.")
}

func (c failingCollection) Insert(ctx context.Context, rec docstore.Record) error {
	return c.engine.write(func() error { return c.Collection.Insert(ctx, rec) })
}

func (c failingCollection) Replace(ctx context.Context, rec docstore.Record) error {
	return c.engine.write(func() error { return c.Collection.Replace(ctx, rec) })
}

func (c failingCollection) Delete(ctx context.Context, owner, id string, version int64) error {
	return c.engine.write(func() error { return c.Collection.Delete(ctx, owner, id, version) })
}

// TestACrashBetweenTwoWritesHeals cuts an edit and a deletion off at every
// write, sends them again, and finds what an uninterrupted one leaves.
func TestACrashBetweenTwoWritesHeals(t *testing.T) {
	t.Parallel()
	for _, after := range []bool{false, true} {
		for _, cut := range []int{1, 2, 3, 4, 12, 20, 21, 22} {
			t.Run(fmt.Sprintf("write %d, after it %v", cut, after), func(t *testing.T) {
				t.Parallel()
				engine := &failing{Engine: open(t), after: after}
				s, ctx := routines(t, engine), t.Context()
				stored, _, err := s.Add(ctx, "ana", "r", named("v1"), noon)
				if err != nil {
					t.Fatal(err)
				}
				for n := 2; n <= 21; n++ { // the next edit files one and removes one
					if stored, err = s.Edit(ctx, "ana", "r", named(fmt.Sprintf("v%d", n)), stored.Version, noon); err != nil {
						t.Fatal(err)
					}
				}
				engine.left = cut
				edit := func() error {
					_, err := s.Edit(ctx, "ana", "r", named("v22"), stored.Version, noon)
					return err
				}
				if edit() != nil {
					if err := edit(); err != nil {
						t.Fatalf("the same edit again: %v", err)
					}
				}
				engine.left = 0
				now, err := s.Get(ctx, "ana", "r")
				if err != nil || now.Number != 22 || len(now.Past) != store.KeptVersions-1 || documents(t, engine) != 1+store.KeptVersions {
					t.Fatalf("number %d, %d past, %d documents, error %v", now.Number, len(now.Past), documents(t, engine), err)
				}
				engine.left = cut
				if err := s.Delete(ctx, "ana", "r", now.Version); err != nil {
					if err := s.Delete(ctx, "ana", "r", now.Version); err != nil && !fault.Is(err, fault.NotFound) {
						t.Fatalf("the same deletion again: %v", err)
					}
				}
				if n := documents(t, engine); n != 0 {
					t.Errorf("%d documents are left", n)
				}
			})
		}
	}
}

func documents(t *testing.T, engine docstore.Engine) int {
	t.Helper()
	n := 0
	if err := engine.Dump(t.Context(), func(docstore.Spec, docstore.Raw) error { n++; return nil }); err != nil {
		t.Fatal(err)
	}
	return n
}
