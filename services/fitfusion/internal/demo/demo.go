// Package demo makes an account with twelve weeks of believable history, so
// that a newcomer sees full charts at once.
//
// It does what a person does, over the public API: it registers, fills in a
// profile, has a plan made, logs the plan's sessions and steps on the scales.
// What the person does on which day is decided by the pure part of the
// package (lifter, scales) from a fixed seed; the rest sends it. Every id
// follows from the seed, so that being interrupted and run again adds nothing
// twice.
package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"time"

	profileapi "github.com/fitfusion/fitfusion/services/profile/api"
	progressapi "github.com/fitfusion/fitfusion/services/progress/api"
	planapi "github.com/fitfusion/fitfusion/services/workout-plan/api"
)

// Email of the demo account.
const Email = "demo@fitfusion.example"

const (
	seed = 20_240_613 // of everything that is drawn
	day  = 24 * time.Hour
	// Two plans: one that was trained for seven weeks, and one that is in its
	// fifth week, so that there is a past and a future.
	firstWeeks, secondWeeks = 7, 5
)

// home is the demo person's time zone, America/Bogota, which has no summer
// time.
func home() *time.Location { return time.FixedZone("America/Bogota", -5*60*60) }

// Make makes the account at the front door's url, or finishes making it.
func Make(ctx context.Context, url, password string, now time.Time) error {
	c := &client{url: url, http: &http.Client{Timeout: callTimeout}}
	if err := c.signIn(ctx, password); err != nil {
		return err
	}
	if err := c.keepProfile(ctx, person(now)); err != nil {
		return err
	}
	now = now.In(home())
	monday := midnight(now).AddDate(0, 0, -(int(now.Weekday())+6)%7)
	first := monday.AddDate(0, 0, -7*(firstWeeks+secondWeeks-1))
	m := &maker{client: c, now: now, lifter: newLifter()}
	blocks := []block{
		{id: id("plan", 1), start: first, weeks: firstWeeks},
		{id: id("plan", 2), start: first.AddDate(0, 0, 7*firstWeeks), weeks: secondWeeks},
	}
	for _, b := range blocks {
		if err := m.train(ctx, b); err != nil {
			return err
		}
	}
	for _, measurement := range scales(first, now) {
		if err := c.post(ctx, "/api/progress/measurements", measurement, nil); err != nil {
			return fmt.Errorf("log a weigh-in: %w", err)
		}
	}
	return nil
}

type block struct {
	id    string
	start time.Time // a Monday
	weeks int
}

type maker struct {
	client *client
	now    time.Time
	lifter *lifter
}

// train has a plan made and does its sessions up to yesterday.
func (m *maker) train(ctx context.Context, b block) error {
	start, plan := b.start.Format(time.DateOnly), planapi.Plan{}
	number := int64(seed)
	err := m.client.post(ctx, "/api/plans?lang=es", planapi.PlanRequest{ID: b.id, StartsOn: &start, Seed: &number}, &plan)
	if err != nil {
		return fmt.Errorf("make a plan: %w", err)
	}
	for week := 1; week <= b.weeks; week++ {
		var shown planapi.Week
		if err := m.client.get(ctx, fmt.Sprintf("/api/plans/current/weeks/%d?lang=es", week), &shown); err != nil {
			return fmt.Errorf("read week %d: %w", week, err)
		}
		for _, d := range shown.Days {
			if err := m.do(ctx, b, d); err != nil {
				return fmt.Errorf("do session %s: %w", d.ID, err)
			}
		}
	}
	return nil
}

func (m *maker) do(ctx context.Context, b block, d planapi.DayBrief) error {
	date, err := time.ParseInLocation(time.DateOnly, d.Date, home())
	if err != nil || d.Kind == planapi.DayKindRest || !date.Before(midnight(m.now)) {
		return err
	}
	var session planapi.Session
	if err := m.client.get(ctx, "/api/plans/current/sessions/"+d.ID+"?lang=es", &session); err != nil {
		return err
	}
	workout, done := m.lifter.do(session, date)
	if !done {
		return nil
	}
	workout.ID, workout.PlanID = id(b.id+d.ID, 0), &b.id
	return m.client.post(ctx, "/api/progress/workouts", workout, nil)
}

// scales gives the weigh-ins: every two or three mornings, a slow loss with a
// plateau in it, and the noise that water makes; the waist each second week.
func scales(from, now time.Time) []progressapi.Measurement {
	random := rand.New(rand.NewPCG(seed, 2)) //nolint:gosec // a believable history is no secret
	var list []progressapi.Measurement
	waistDue := from
	for at := from.Add(7 * time.Hour); at.Before(now); at = at.AddDate(0, 0, 2+random.IntN(2)) {
		weight := round(trueWeight(at.Sub(from))+random.NormFloat64()*weightNoise, 0.1)
		moment := at.Add(time.Duration(random.IntN(40)) * time.Minute).UTC()
		one := progressapi.Measurement{ID: id("weigh-in", len(list)), At: moment, WeightKg: &weight}
		if !at.Before(waistDue) {
			waist := round(startWaist-waistLoss*at.Sub(from).Hours()/(7*day.Hours()), 0.5)
			one.WaistCm, waistDue = &waist, at.AddDate(0, 0, 14)
		}
		list = append(list, one)
	}
	return list
}

// The demo person's body.
const (
	startWeight = 76.4 // kg
	weeklyLoss  = 0.36 // kg
	weightNoise = 0.35 // kg, standard deviation
	startWaist  = 86.0 // cm
	waistLoss   = 0.35 // cm a week
)

// trueWeight is the weight without its noise; weeks six and seven stand still.
func trueWeight(since time.Duration) float64 {
	weeks := since.Hours() / (7 * day.Hours())
	return startWeight - weeklyLoss*(min(weeks, 5)+max(weeks-7, 0))
}

// person is the demo account's profile.
func person(now time.Time) profileapi.Profile {
	waist, resting := startWaist, 64
	return profileapi.Profile{
		BirthDate: fmt.Sprintf("%d-04-18", now.Year()-33), Sex: profileapi.Female,
		HeightCm: 167, WeightKg: round(trueWeight(12*7*day), 0.1), WaistCm: &waist, RestingHeartRate: &resting,
		Goal: profileapi.LoseWeight, Level: profileapi.Intermediate, DaysPerWeek: 4, MinutesPerSession: 60,
		Equipment: profileapi.Gym, Limitations: []profileapi.Limitation{},
		Screening: profileapi.Screening{Conditions: []profileapi.Condition{}},
		Activity:  profileapi.ActivityLight, WeeklyAerobicMinutes: 60,
		Preferences: profileapi.Preferences{
			Language: "es", Units: "metric", Theme: "system", TextSize: 100, Motion: "system", TimeZone: "America/Bogota",
		},
	}
}
