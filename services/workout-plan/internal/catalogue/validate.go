package catalogue

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// validate gives every complaint at once, so that an editor mends them in one go.
func validate(list []Exercise) error {
	var errs []error
	byID := map[string]*Exercise{}
	for i := range list {
		e := &list[i]
		if byID[e.ID] != nil {
			errs = append(errs, fmt.Errorf("%s: the id is there twice", e.ID))
		}
		byID[e.ID] = e
		for _, c := range complaints(e) {
			errs = append(errs, fmt.Errorf("%s: %s", e.ID, c))
		}
	}
	for i := range list {
		errs = append(errs, links(&list[i], byID)...)
	}
	errs = append(errs, orderly(list, byID)...)
	return errors.Join(errs...)
}

// faults are what is wrong with one entry.
type faults []string

func (f *faults) when(bad bool, format string, args ...any) {
	if bad {
		*f = append(*f, fmt.Sprintf(format, args...))
	}
}

func complaints(e *Exercise) []string {
	var out faults
	out.when(!slug.MatchString(e.ID), "the id is no slug")
	out.when(!slices.Contains(Patterns(), e.Pattern), "unknown pattern %q", e.Pattern)
	out.when((e.Pattern == Isolation) != (e.Joint != ""), "a joint belongs to isolation, and isolation needs one")
	out.when(e.Joint != "" && !slices.Contains(joints(), e.Joint), "unknown joint %q", e.Joint)
	out.when(e.Strength() && !slices.Contains(Muscles(), e.Primary), "unknown primary muscle %q", e.Primary)
	out.when(!e.Strength() && (e.Primary != "" || len(e.Secondary) > 0 || e.Load != nil), "only strength work credits muscles or takes a load")
	for i, m := range e.Secondary {
		out.when(!slices.Contains(Muscles(), m) || m == e.Primary || slices.Contains(e.Secondary[:i], m), "bad secondary muscle %q", m)
	}
	out.when(e.Level.Rank() == 0, "unknown level %q", e.Level)
	out.when(e.Mechanics != Compound && e.Mechanics != SingleJnt, "unknown mechanics %q", e.Mechanics)
	out.when(e.Measure != Reps && e.Measure != Time, "unknown measure %q", e.Measure)
	out.when(!slices.Contains([]Skill{"", Plyometric, Olympic, PullUp, Dip, HIIT}, e.Skill), "unknown skill %q", e.Skill)
	return slices.Concat(out, bodyAndThings(e), texts(e))
}

// bodyAndThings checks postures, joints, equipment and load.
func bodyAndThings(e *Exercise) []string {
	var out faults
	out.when((e.Supine && e.Prone) || (e.SeatedCapable && (e.Supine || e.Prone)), "one sits, lies on the back or lies on the belly")
	for _, s := range e.Stress {
		out.when(!slices.Contains([]Stress{StressKnee, StressLowBack, StressShoulder, StressWrist, StressNeck}, s), "unknown stressed joint %q", s)
	}
	all := TierGym.Items()
	for _, set := range e.Equipment {
		out.when(len(set) == 0, "an empty set of equipment")
		for _, item := range set {
			out.when(!slices.Contains(all, item), "unknown equipment %q", item)
		}
	}
	if l := e.Load; l != nil {
		out.when(l.StepKg <= 0 || l.MinKg <= 0 || l.Share.Female <= 0 || l.Share.Male <= 0 || l.Share.Male > 1.5, "a load needs positive numbers")
	}
	return out
}

func texts(e *Exercise) []string {
	var out []string
	for _, t := range []string{e.Name.ES, e.Name.EN, e.Summary.ES, e.Summary.EN} {
		if strings.TrimSpace(t) == "" {
			out = append(out, "a name or a summary is missing")
		}
	}
	for _, alias := range slices.Concat(e.Aliases.ES, e.Aliases.EN) {
		if strings.TrimSpace(alias) == "" || alias == e.Name.ES || alias == e.Name.EN {
			out = append(out, fmt.Sprintf("the alias %q adds nothing", alias))
		}
	}
	for _, lines := range []struct {
		what            string
		l               Lines
		min, max, words int
	}{{"steps", e.Steps, 3, 6, 40}, {"cues", e.Cues, 3, 3, 12}, {"mistakes", e.Mistakes, 2, 3, 16}} {
		if len(lines.l.ES) != len(lines.l.EN) || len(lines.l.ES) < lines.min || len(lines.l.ES) > lines.max {
			out = append(out, fmt.Sprintf("%s: %d in Spanish, %d in English", lines.what, len(lines.l.ES), len(lines.l.EN)))
		}
		for _, s := range slices.Concat(lines.l.ES, lines.l.EN) {
			if strings.TrimSpace(s) == "" {
				out = append(out, "an empty line among the "+lines.what)
			}
			if len(strings.Fields(s)) > lines.words {
				out = append(out, fmt.Sprintf("%s: more than %d words: %s", lines.what, lines.words, s))
			}
		}
	}
	return out
}

func joints() []Joint {
	return []Joint{
		ElbowFlexion, ElbowExtension, KneeExtension, KneeFlexion, HipAbduction, HipExtension,
		ShoulderAbduction, ShoulderRotation, RearDelt, ChestFly, ShoulderExtension, Ankle,
	}
}
