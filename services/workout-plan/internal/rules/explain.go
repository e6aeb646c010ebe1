package rules

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// All gives the rules R1 to R44 in order.
func All() []Rule { return append(append(firstRules(), middleRules()...), lastRules()...) }

// ByID gives a rule by its id, such as "R20".
func ByID(id string) (Rule, bool) {
	for _, r := range All() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// Explain turns a choice into one sentence, or "" for an unknown code.
func Explain(c plan.Choice, lang catalogue.Lang) string {
	words := choiceText(c.Code)
	if words.EN == "" {
		words = changeText(c.Code)
	}
	return fill(words.In(lang), c.Params, lang)
}

// Warn turns a warning into one or two sentences: what, by how much, and what
// would close the gap; "" for an unknown code.
func Warn(w plan.Warning, lang catalogue.Lang) string {
	words := warningText(w.Code)
	if words.EN == "" {
		words = noteWarning(w.Code)
	}
	return fill(words.In(lang), w.Params, lang)
}

// DayTitle is the words of a day's title code: full_body_a is "Full body A".
func DayTitle(code string, lang catalogue.Lang) string {
	if t := dayText(code); t.EN != "" {
		return t.In(lang)
	}
	at := strings.LastIndexByte(code, '_')
	if at < 0 {
		return ""
	}
	t := dayText(code[:at])
	if t.EN == "" {
		return ""
	}
	return t.In(lang) + " " + strings.ToUpper(code[at+1:])
}

// SplitTitle is the words of a split's code, such as upper_lower.
func SplitTitle(code string, lang catalogue.Lang) string { return splitText(code).In(lang) }

// PhaseText is one sentence about a week's phase code.
func PhaseText(code string, lang catalogue.Lang) string { return phaseText(code).In(lang) }

// AlternativeReason is the words of an alternative's reason code.
func AlternativeReason(code string, lang catalogue.Lang) string {
	return alternativeText(code).In(lang)
}

// ReferralText says why there is no plan, and what to do.
func ReferralText(reason string, lang catalogue.Lang) string { return referralText(reason).In(lang) }

// MuscleName is a muscle's name in the middle of a sentence.
func MuscleName(m catalogue.Muscle, lang catalogue.Lang) string {
	return wordText(string(m)).In(lang)
}

// fill puts the parameters in and begins with a capital letter.
func fill(s string, params map[string]plan.Param, lang catalogue.Lang) string {
	if s == "" {
		return ""
	}
	for name, p := range params {
		s = strings.ReplaceAll(s, "{"+name+"}", show(p, lang))
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

func show(p plan.Param, lang catalogue.Lang) string {
	if !p.IsWord() {
		s := strconv.FormatFloat(p.Number, 'f', -1, 64)
		if lang != catalogue.EN {
			s = strings.ReplaceAll(s, ".", ",")
		}
		return s
	}
	words := strings.Split(p.Word, ",")
	for i, w := range words {
		if t := wordText(w); t.EN != "" {
			words[i] = t.In(lang)
		}
	}
	return list(words, lang)
}

// list joins words with commas and a last "and"; Spanish y becomes e before i.
func list(words []string, lang catalogue.Lang) string {
	n := len(words)
	if n == 1 {
		return words[0]
	}
	and := " and "
	if lang != catalogue.EN {
		and = " y "
		if strings.HasPrefix(words[n-1], "i") {
			and = " e "
		}
	}
	return strings.Join(words[:n-1], ", ") + and + words[n-1]
}
