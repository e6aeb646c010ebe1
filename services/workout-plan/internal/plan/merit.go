package plan

import (
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// merit prefers what a coach would: loaded and of the person's level, moving
// rather than held, several joints for the large muscles, the lifts that
// people expect, and the gym's own equipment in a gym.
func merit(e *catalogue.Exercise, p *person) int {
	m := 100 - 8*(p.rank-e.Level.Rank())
	core := e.Primary == catalogue.Core
	tiers := tiersOf(e)
	switch {
	case core || p.Equipment == catalogue.TierNone:
	case tiers.has(catalogue.TierNone) && p.Equipment == catalogue.TierGym:
		m -= 45
	case tiers.has(catalogue.TierNone):
		m -= 25
	case p.Equipment == catalogue.TierGym && tiers.has(catalogue.TierBands):
		m -= 30
	case p.Equipment == catalogue.TierHome && tiers.has(catalogue.TierBands):
		m -= 10
	case p.Equipment == catalogue.TierGym && tiers.has(catalogue.TierKettlebell) && !tiers.has(catalogue.TierDumbbells):
		m -= 20
	}
	if e.Measure == catalogue.Time && !core {
		m -= 30
	}
	if e.Mechanics == catalogue.SingleJnt && !core && muscleIndex(e.Primary) < majorMuscles {
		m -= 15
	}
	if e.Load != nil {
		m += 10
	}
	if staple(e.ID) {
		m += 12
	}
	return m - misfit(e, p)
}

// misfit is what speaks against a lift for some people: what is fast and light,
// or of no use once better things are at hand.
func misfit(e *catalogue.Exercise, p *person) int {
	gym := p.Equipment == catalogue.TierGym
	if e.Skill == catalogue.PullUp && (p.rank < 3 || p.careful) {
		return 40 // eight of them with three in reserve are for few
	}
	switch e.ID {
	case "kettlebell-swing", "mountain-climber":
		if p.Goal == GainMuscle {
			return 20
		}
	case "goblet-squat", "goblet-box-squat", "kettlebell-rack-squat", "dumbbell-floor-press", "close-grip-push-up":
		if gym && p.rank > 1 {
			return 25
		}
	case "seated-squeeze-press", "seated-one-arm-row", "leg-press-short":
		return 10
	}
	return 0
}

// staple names the lifts that people expect to find in a plan.
func staple(id string) bool {
	switch id {
	case "barbell-back-squat", "front-squat", "leg-press", "goblet-squat", "goblet-box-squat", "bodyweight-squat", "chair-squat",
		"barbell-romanian-deadlift", "dumbbell-romanian-deadlift", "barbell-deadlift", "kettlebell-deadlift",
		"barbell-hip-thrust", "dumbbell-hip-thrust", "glute-bridge",
		"barbell-bench-press", "dumbbell-bench-press", "machine-chest-press", "incline-dumbbell-press",
		"dumbbell-floor-press", "push-up", "knee-push-up", "incline-push-up", "band-chest-press",
		"barbell-overhead-press", "dumbbell-shoulder-press", "machine-shoulder-press", "kettlebell-press",
		"lat-pulldown", "seated-cable-row", "barbell-row", "dumbbell-row", "chest-supported-row", "pull-up", "band-row",
		"dumbbell-bulgarian-split-squat", "dumbbell-reverse-lunge", "machine-leg-curl", "leg-extension", "machine-calf-raise",
		"lateral-raise", "cable-face-pull", "dumbbell-curl", "cable-triceps-pushdown", "plank", "dead-bug", "pallof-press",
		"cable-woodchop", "hanging-knee-raise":
		return true
	}
	return false
}

// prone work is no place for a pregnant belly; the catalogue marks only what
// lies on the back.
func prone(e *catalogue.Exercise) bool { return strings.HasPrefix(e.ID, "prone-") }

// tierSet is a set of tiers, a bit each.
type tierSet uint8

func (s tierSet) has(t catalogue.Tier) bool { return s&bit(t) != 0 }

func bit(t catalogue.Tier) tierSet {
	switch t {
	case catalogue.TierNone:
		return 1
	case catalogue.TierBands:
		return 2
	case catalogue.TierDumbbells:
		return 4
	case catalogue.TierKettlebell:
		return 8
	case catalogue.TierHome:
		return 16
	}
	return 32
}

// tiersOf gives the tiers that hold what an exercise needs, as the
// catalogue's FitsTier does, for thousands of questions a plan.
func tiersOf(e *catalogue.Exercise) tierSet {
	if len(e.Equipment) == 0 {
		return 63
	}
	var all tierSet
	for _, set := range e.Equipment {
		some := tierSet(63)
		for _, item := range set {
			some &= holders(item)
		}
		all |= some
	}
	return all
}

// holders gives the tiers that hold an item.
func holders(i catalogue.Item) tierSet {
	switch i {
	case catalogue.Wall, catalogue.Chair, catalogue.Door, catalogue.Table, catalogue.Towel, catalogue.Step, catalogue.Backpack:
		return 63
	case catalogue.Band:
		return 2 | 16 | 32
	case catalogue.Dumbbell:
		return 4 | 16 | 32
	case catalogue.Kettlebell:
		return 8 | 32
	case catalogue.Bench, catalogue.PullUpBar, catalogue.JumpRope:
		return 16 | 32
	}
	return 32
}
