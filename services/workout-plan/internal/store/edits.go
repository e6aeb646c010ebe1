package store

import (
	"context"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/adapt"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// editsRecord is what a person changed in one plan; its document has the
// plan's id. It grows with the changes, which are bounded: some 15 KB at most.
type editsRecord struct {
	Swaps   []swapRecord      `json:"swaps,omitempty"`
	Minutes map[string]int    `json:"minutes,omitempty"`
	Moves   map[string]string `json:"moves,omitempty"`
	Light   []int             `json:"light,omitempty"`
}

type swapRecord struct {
	Session string `json:"session"`
	Scope   string `json:"scope"`
	From    string `json:"from"`
	To      string `json:"to"`
}

// attempts bounds how often an edit is tried again over somebody else's: one
// person has few devices.
const attempts = 8

// Edits reads what was changed in a plan; none is no error.
func (p *Plans) Edits(ctx context.Context, owner, planID string) (adapt.Edits, error) {
	doc, err := p.edits.Get(ctx, owner, planID)
	if fault.Is(err, fault.NotFound) {
		return adapt.Edits{}, nil
	}
	if err != nil {
		return adapt.Edits{}, fmt.Errorf("read the edits of plan %s: %w", planID, err)
	}
	return doc.Body.edits(), nil
}

// Edit changes the edits of a plan by change, whose error is given back and
// leaves them as they were. Edits of two devices at once both hold.
func (p *Plans) Edit(ctx context.Context, owner, planID string, at time.Time, change func(*adapt.Edits) error) error {
	for range attempts {
		doc, err := p.edits.Get(ctx, owner, planID)
		first := fault.Is(err, fault.NotFound)
		if err != nil && !first {
			return fmt.Errorf("read the edits of plan %s: %w", planID, err)
		}
		edits := doc.Body.edits()
		if err := change(&edits); err != nil {
			return err
		}
		doc.Body = recordOf(&edits)
		if first {
			doc.Owner, doc.ID, doc.At = owner, planID, at
			err = p.edits.Insert(ctx, doc)
		} else {
			err = p.edits.Replace(ctx, doc)
		}
		if !fault.Is(err, fault.Stale) && !fault.Is(err, fault.Conflict) {
			return err
		}
	}
	return fault.New(fault.Unavailable, "busy", "This plan is being changed from elsewhere. Try again.")
}

func (r *editsRecord) edits() adapt.Edits {
	e := adapt.Edits{Minutes: r.Minutes, Light: r.Light}
	for _, s := range r.Swaps {
		e.Swaps = append(e.Swaps, adapt.SwapEdit{Session: s.Session, Scope: adapt.Scope(s.Scope), From: s.From, To: s.To})
	}
	for session, text := range r.Moves {
		if day, ok := schedule.ParseDate(text); ok {
			e.Move(session, day)
		}
	}
	return e
}

func recordOf(e *adapt.Edits) editsRecord {
	r := editsRecord{Minutes: e.Minutes, Light: e.Light}
	for _, s := range e.Swaps {
		r.Swaps = append(r.Swaps, swapRecord{Session: s.Session, Scope: string(s.Scope), From: s.From, To: s.To})
	}
	for session, day := range e.Moves {
		if r.Moves == nil {
			r.Moves = make(map[string]string, len(e.Moves))
		}
		r.Moves[session] = day.String()
	}
	return r
}
