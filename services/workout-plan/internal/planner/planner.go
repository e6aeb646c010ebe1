// Package planner makes plans and shows them on a day: it asks profile who
// the caller is and progress what was done, and keeps what was made. The
// training knowledge is in package plan, the calendar in package schedule.
package planner

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/peers/progressapi"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/rules"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/schedule"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/store"
)

// MaxSeed keeps seeds exact in every JSON reader.
const MaxSeed = 1<<53 - 1

// Profiles says who the caller is.
type Profiles interface {
	Current(ctx context.Context, today schedule.Date) (plan.Profile, error)
}

// Progress says what the caller has done.
type Progress interface {
	// Logged gives the workouts that started in [from, to), by the calendar
	// days of a time zone when one is named.
	Logged(ctx context.Context, from, to time.Time, timeZone string) ([]schedule.Logged, error)
	Loads(ctx context.Context, lang string, question progressapi.LoadQuestion) (map[string]progressapi.Load, error)
}

// Planner is the use cases of this service.
type Planner struct {
	Catalogue *catalogue.Catalogue
	Plans     *store.Plans
	Profiles  Profiles
	Progress  Progress
	Now       func() time.Time
}

// Request asks for a new plan.
type Request struct {
	Owner string
	ID    string // a UUID made by the client
	Today schedule.Date
	Start schedule.Date // the first day that counts; its week is the first
	Seed  *int64        // 0 to MaxSeed; from the id when nil
	Lang  catalogue.Lang
	// Refine corrects the profile by what is known beside it; may be nil.
	Refine func(*plan.Profile)
}

// Create makes the plan and keeps it; false when a plan of that id was there
// already, which is then given as it is. Errors: fault.Conflict with code
// profile_required or medical_referral, fault.Unavailable.
func (p *Planner) Create(ctx context.Context, r Request) (store.Stored, bool, error) {
	if stored, err := p.Plans.Get(ctx, r.Owner, r.ID); !fault.Is(err, fault.NotFound) {
		return stored, false, err
	}
	profile, err := p.Profiles.Current(ctx, r.Today)
	if err != nil {
		return store.Stored{}, false, err
	}
	if r.Refine != nil {
		r.Refine(&profile)
	}
	made, err := p.generate(profile, seedOf(r), r.Lang)
	if err != nil {
		return store.Stored{}, false, err
	}
	err = p.Plans.Add(ctx, store.New{
		Owner: r.Owner, ID: r.ID, Begins: r.Start, CreatedAt: p.Now().UTC(),
		Plan: made, Profile: profile, Attempt: rand.Text(),
	})
	if err != nil && !fault.Is(err, fault.Conflict) {
		return store.Stored{}, false, err
	}
	stored, readErr := p.Plans.Get(ctx, r.Owner, r.ID)
	return stored, err == nil, readErr
}

// Preview makes a plan and keeps nothing.
func (p *Planner) Preview(profile plan.Profile, lang catalogue.Lang) (plan.Plan, error) {
	return p.generate(profile, 1, lang)
}

func (p *Planner) generate(profile plan.Profile, seed uint64, lang catalogue.Lang) (plan.Plan, error) {
	made, err := plan.Generate(p.Catalogue, profile, seed)
	if referral, ok := errors.AsType[*plan.Referral](err); ok {
		return plan.Plan{}, fault.Because(err, fault.Conflict, "medical_referral", rules.ReferralText(referral.Reasons[0], lang))
	}
	return made, err
}

// seedOf gives the seed that was asked for, or one that follows from the id,
// so that a retry of a request makes the same plan.
func seedOf(r Request) uint64 {
	if r.Seed != nil {
		return uint64(*r.Seed) //nolint:gosec // checked against MaxSeed at the edge
	}
	sum := fnv.New64a()
	_, _ = sum.Write([]byte(r.ID)) // a hash never fails
	return binary.BigEndian.Uint64(sum.Sum(nil)) & MaxSeed
}
