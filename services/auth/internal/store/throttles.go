package store

import (
	"context"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/throttle"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

const (
	throttleID = "failures"
	sweepIndex = "sweep"
	sweepValue = "throttle"
	sweepBatch = 4 // more than a failed sign-in adds: the collection cannot grow without end
)

type throttleRecord struct {
	Failures []time.Time   `json:"failures,omitempty"`
	Known    []knownRecord `json:"known,omitempty"`
}

type knownRecord struct {
	Address  string      `json:"address"` // a digest
	Seen     time.Time   `json:"seen"`
	Failures []time.Time `json:"failures,omitempty"`
}

// Throttles implements throttle.Store. A document's time is when it may be
// forgotten; each new one clears away a few that may.
type Throttles struct {
	docs docstore.Typed[throttleRecord]
	now  func() time.Time
}

var _ throttle.Store = (*Throttles)(nil)

// OpenThrottles opens the collection.
func OpenThrottles(ctx context.Context, engine docstore.Engine, now func() time.Time) (*Throttles, error) {
	docs, err := docstore.Open[throttleRecord](ctx, engine, docstore.Spec{Name: "throttles", Index: []string{sweepIndex}})
	if err != nil {
		return nil, err
	}
	return &Throttles{docs: docs, now: now}, nil
}

// Load implements throttle.Store.
func (s *Throttles) Load(ctx context.Context, key string) (throttle.State, error) {
	doc, err := s.docs.Get(ctx, key, throttleID)
	if err != nil {
		return throttle.State{}, err
	}
	state := throttle.State{Version: doc.Version, Failures: doc.Body.Failures}
	for _, k := range doc.Body.Known {
		state.Known = append(state.Known, throttle.Known(k))
	}
	return state, nil
}

// Save implements throttle.Store.
func (s *Throttles) Save(ctx context.Context, key string, state throttle.State, expires time.Time) error {
	doc := docstore.Doc[throttleRecord]{
		Owner: key, ID: throttleID, At: expires, Version: state.Version,
		Index: map[string]string{sweepIndex: sweepValue},
		Body:  throttleRecord{Failures: state.Failures},
	}
	for _, k := range state.Known {
		doc.Body.Known = append(doc.Body.Known, knownRecord(k))
	}
	if state.Version > 0 {
		return s.docs.Replace(ctx, doc)
	}
	if err := s.docs.Insert(ctx, doc); err != nil {
		return err
	}
	return s.sweep(ctx)
}

func (s *Throttles) sweep(ctx context.Context) error {
	page, err := s.docs.Scan(ctx, docstore.ScanQuery{Index: sweepIndex, Value: sweepValue, To: s.now(), Limit: sweepBatch})
	if err != nil {
		return err
	}
	for _, doc := range page.Items {
		err := s.docs.Delete(ctx, doc.Owner, doc.ID, doc.Version)
		if err != nil && !fault.Is(err, fault.Stale) && !fault.Is(err, fault.NotFound) {
			return err
		}
	}
	return nil
}
