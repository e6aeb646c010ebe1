// Package store keeps plans. A plan is a header document and twelve week
// documents, so that showing today reads one week and not a quarter of a year.
//
// The weeks are written first, under an attempt's name, and the header last:
// a plan exists when its header does. A crash in between leaves weeks that no
// header names; nobody sees them, and they go when their owner goes.
package store

import (
	"context"
	"fmt"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
)

// Plans is the collection of everybody's plans.
type Plans struct {
	headers docstore.Typed[planRecord]
	weeks   docstore.Typed[weekRecord]
	edits   docstore.Typed[editsRecord]
}

// Open prepares the collections.
func Open(ctx context.Context, engine docstore.Engine) (*Plans, error) {
	headers, err := docstore.Open[planRecord](ctx, engine, docstore.Spec{Name: "plans"})
	if err != nil {
		return nil, err
	}
	weeks, err := docstore.Open[weekRecord](ctx, engine, docstore.Spec{Name: "plan_weeks"})
	if err != nil {
		return nil, err
	}
	edits, err := docstore.Open[editsRecord](ctx, engine, docstore.Spec{Name: "plan_edits"})
	if err != nil {
		return nil, err
	}
	return &Plans{headers: headers, weeks: weeks, edits: edits}, nil
}

// Stored is a plan as it is kept: everything but the days of its weeks.
type Stored struct {
	Calendar  schedule.Calendar
	CreatedAt time.Time
	Plan      plan.Plan    // its Weeks carry no days; see Week
	Sets      []int        // working sets of each week
	Body      plan.Profile // as far as loads and changes depend on it
	version   int64
	attempt   string
}

// Version is the header's, for an ETag.
func (s *Stored) Version() int64 { return s.version }

// New is a plan to be kept.
type New struct {
	Owner     string
	ID        string
	Begins    schedule.Date // the first day that counts; week 1 is its week
	CreatedAt time.Time
	Plan      plan.Plan
	Profile   plan.Profile
	Attempt   string // unlike that of any other try
}

// Add keeps a plan; fault.Conflict when the id is taken by this owner.
func (p *Plans) Add(ctx context.Context, n New) error {
	for i := range n.Plan.Weeks {
		doc := docstore.Doc[weekRecord]{Owner: n.Owner, ID: weekID(n.ID, n.Attempt, i+1), At: n.CreatedAt, Body: weekOf(&n.Plan.Weeks[i])}
		if err := p.weeks.Insert(ctx, doc); err != nil {
			return fmt.Errorf("keep week %d of plan %s: %w", i+1, n.ID, err)
		}
	}
	doc := docstore.Doc[planRecord]{Owner: n.Owner, ID: n.ID, At: n.CreatedAt, Body: headerOf(n)}
	if err := p.headers.Insert(ctx, doc); err != nil {
		return fmt.Errorf("keep plan %s: %w", n.ID, err)
	}
	return nil
}

// Get reads a plan by its id.
func (p *Plans) Get(ctx context.Context, owner, id string) (Stored, error) {
	doc, err := p.headers.Get(ctx, owner, id)
	if err != nil {
		return Stored{}, err
	}
	return stored(&doc), nil
}

// newest is how many plans are looked through for the one of a day.
const newest = 20

// On reads the plan that a day belongs to: the newest of those that have
// begun by then, or else the newest of all. fault.NotFound "no_plan" before
// the first. Nearly always the newest is it, and one document is read.
func (p *Plans) On(ctx context.Context, owner string, day schedule.Date) (Stored, error) {
	for _, limit := range []int{1, newest} {
		page, err := p.headers.List(ctx, docstore.Query{Owner: owner, Descending: true, Limit: limit})
		if err != nil {
			return Stored{}, fmt.Errorf("read the current plan: %w", err)
		}
		if len(page.Items) == 0 {
			break
		}
		for i := range page.Items {
			if !day.Before(calendarOf(page.Items[i].ID, &page.Items[i].Body).Start) {
				return stored(&page.Items[i]), nil
			}
		}
		if page.Next == "" || limit == newest {
			return stored(&page.Items[0]), nil
		}
	}
	return Stored{}, fault.New(fault.NotFound, "no_plan", "There is no plan yet.")
}

// List reads a page of the owner's plans, the newest first.
func (p *Plans) List(ctx context.Context, owner string, limit int, cursor string) (plans []Stored, next string, err error) {
	page, err := p.headers.List(ctx, docstore.Query{Owner: owner, Descending: true, Limit: limit, Cursor: cursor})
	if err != nil {
		return nil, "", fmt.Errorf("list plans: %w", err)
	}
	return mapped(page.Items, stored), page.Next, nil
}

// Week reads one week of a plan, 1 to 12.
func (p *Plans) Week(ctx context.Context, owner string, s *Stored, number int) (plan.Week, error) {
	doc, err := p.weeks.Get(ctx, owner, weekID(s.Calendar.PlanID, s.attempt, number))
	if err != nil {
		return plan.Week{}, fmt.Errorf("read week %d: %w", number, err)
	}
	week := &s.Plan.Weeks[number-1]
	return doc.Body.week(number, briefRecord{Deload: week.Deload, AerobicMinutes: week.AerobicMinutes}), nil
}

func weekID(planID, attempt string, number int) string {
	return fmt.Sprintf("%s.%s.%02d", planID, attempt, number)
}

func headerOf(n New) planRecord {
	pl := &n.Plan
	return planRecord{
		Attempt: n.Attempt, StartsOn: n.Begins.Monday().String(), Begins: n.Begins.String(), Goal: string(pl.Goal), Level: string(pl.Level),
		Days: pl.DaysPerWeek, Minutes: pl.MinutesPerSession, Seed: int64(pl.Seed), Split: pl.Split, //nolint:gosec // below 2^53 by rest
		Weeks: mapped(pl.Weeks, func(w *plan.Week) briefRecord {
			return briefRecord{Deload: w.Deload, Sets: w.Sets(), AerobicMinutes: w.AerobicMinutes}
		}),
		Bands: mapped(pl.Bands, bandOf), Choices: mapped(pl.Choices, choiceOf), Warnings: mapped(pl.Warnings, warningOf),
		Body: bodyRecord{
			Age: n.Profile.Age, Sex: string(n.Profile.Sex), MassKg: n.Profile.BodyMassKg, Flagged: n.Profile.Flagged(),
			Older: n.Profile.OlderAdult(), Pregnant: n.Profile.Screening.Pregnant, Equipment: string(n.Profile.Equipment),
			Limitations: texts(n.Profile.Limitations), AerobicMinutes: n.Profile.WeeklyAerobicMinutes,
		},
	}
}

func stored(doc *docstore.Doc[planRecord]) Stored {
	r := &doc.Body
	s := Stored{
		Calendar: calendarOf(doc.ID, r), CreatedAt: doc.At,
		version: doc.Version, attempt: r.Attempt, Sets: make([]int, len(r.Weeks)),
		Plan: plan.Plan{
			Goal: plan.Goal(r.Goal), Level: catalogue.Level(r.Level), DaysPerWeek: r.Days, MinutesPerSession: r.Minutes,
			Seed: uint64(r.Seed), Split: r.Split, Weeks: make([]plan.Week, len(r.Weeks)), //nolint:gosec // was below 2^53
			Bands: mapped(r.Bands, (*bandRecord).band), Choices: mapped(r.Choices, (*choiceRecord).choice),
			Warnings: mapped(r.Warnings, (*warningRecord).warning),
		},
		Body: r.profile(),
	}
	for i, w := range r.Weeks {
		s.Plan.Weeks[i] = plan.Week{Number: i + 1, Deload: w.Deload, AerobicMinutes: w.AerobicMinutes}
		s.Sets[i] = w.Sets
	}
	return s
}
