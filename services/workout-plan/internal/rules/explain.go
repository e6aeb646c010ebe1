package rules

import (
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// All gives the rules in order.
func All() []Rule { return nil }

// ByID gives a rule by its id, such as "R20".
func ByID(id string) (Rule, bool) { return Rule{}, false }

// Explain turns a choice into one sentence, or "" for an unknown code.
func Explain(c plan.Choice, lang catalogue.Lang) string { return "" }

// Warn turns a warning into one or two sentences: what, by how much, and what
// would close the gap.
func Warn(w plan.Warning, lang catalogue.Lang) string { return "" }

// DayTitle is the words of a day's title code, such as full_body_a.
func DayTitle(code string, lang catalogue.Lang) string { return "" }

// SplitTitle is the words of a split's code, such as upper_lower.
func SplitTitle(code string, lang catalogue.Lang) string { return "" }

// PhaseText is one sentence about a week's phase code.
func PhaseText(code string, lang catalogue.Lang) string { return "" }

// AlternativeReason is the words of an alternative's reason code.
func AlternativeReason(code string, lang catalogue.Lang) string { return "" }

// ReferralText says why there is no plan, and what to do.
func ReferralText(reason string, lang catalogue.Lang) string { return "" }

// MuscleName is a muscle's name in the middle of a sentence.
func MuscleName(m catalogue.Muscle, lang catalogue.Lang) string { return "" }
