// Package check judges finished work by the rules R1 to R44, apart from the
// code that made it: it reads the plan, the profile and the catalogue's facts
// and has its own copy of every number. A shortfall counts as a violation
// unless the plan carries its warning, with a number, and the stronger rule is
// really at its limit.
//
// Plan judges one plan, More two plans of one person (R44), Food what a person
// is told to eat (R37 to R42). Deload weeks are not judged by floors and
// balance (R1's lower bound, R8-R10, R12, R13).
package check

import (
	"fmt"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Violation is one broken rule.
type Violation struct {
	Rule   string
	Detail string
}

// String gives both on one line.
func (v Violation) String() string { return v.Rule + ": " + v.Detail }

// Plan gives the violations, none for a sound plan.
func Plan(cat *catalogue.Catalogue, p plan.Profile, made *plan.Plan) []Violation {
	found, _ := Judge(cat, p, made)
	return found
}

func (j *judge) judge() {
	for _, rule := range []func(){
		j.sessionTime, j.equipmentAndBody, j.levels, j.trainedDays, j.recovery, j.liftingDays, j.split,
		j.volume, j.tightPairs, j.sessionCap, j.sideBalance, j.patterns, j.heavy, j.repetitions,
		j.effort, j.loadAgrees, j.order, j.pauses, j.progression, j.growth, j.periodised, j.deloads,
		j.aerobicDose, j.aerobicGrowth, j.zones, j.endurance, j.freshLegs, j.warmups, j.flexibility,
		j.ceiling, j.older, j.seated, j.pregnancy, j.reasons,
	} {
		rule()
	}
}

type judge struct {
	cat   *catalogue.Catalogue
	p     *plan.Profile
	plan  *plan.Plan
	found []Violation

	weeks  []week
	able   [10]bool        // an allowed exercise has the muscle as primary
	moves  map[string]bool // pattern groups with an allowed exercise
	lift   int             // lifting days of a week
	tight  bool
	share  int
	peak   [7]int // largest aerobic minutes of each weekday
	flag   bool
	old    bool
	sits   bool
	belly  bool // pregnant
	minors bool
}

type week struct {
	deload bool
	days   [7]day
	credit [10]int // half credits
	sets   int
	group  map[string]int // working sets
	pulls  int
	hinges int
}

type day struct {
	*plan.Day
	credit  [10]int
	items   []item
	seconds int
	aerobic int // minutes
}

type item struct {
	*plan.Item
	ex   *catalogue.Exercise
	work int // seconds of one set
}

func (j *judge) fail(rule, format string, args ...any) {
	j.found = append(j.found, Violation{rule, fmt.Sprintf(format, args...)})
}

// warned reports whether the plan says that a rule gives way, with a number.
func (j *judge) warned(rule, to string) bool {
	for _, w := range j.plan.Warnings {
		if w.Rule != rule || w.YieldsTo != to {
			continue
		}
		for _, v := range w.Params {
			if !v.IsWord() {
				return true
			}
		}
	}
	return false
}

func index(m catalogue.Muscle) int {
	for i, name := range [...]string{"quadriceps", "hamstrings", "glutes", "chest", "back", "shoulders", "core", "biceps", "triceps", "calves"} {
		if name == string(m) {
			return i
		}
	}
	return -1
}

func name(m int) string {
	return [...]string{"quadriceps", "hamstrings", "glutes", "chest", "back", "shoulders", "core", "biceps", "triceps", "calves"}[m]
}

// group is a pattern's group in R12 and R13.
func group(e *catalogue.Exercise) string {
	switch e.Pattern {
	case "squat", "lunge":
		return "squat"
	case "hinge":
		return "hinge"
	case "horizontal_push", "vertical_push":
		return "push"
	case "horizontal_pull", "vertical_pull":
		return "pull"
	case "core_anti_extension", "core_rotation", "core_flexion", "carry":
		return "core"
	}
	return ""
}
