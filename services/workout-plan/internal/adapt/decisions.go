package adapt

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// Decision is a choice of a plan with everything that it holds for.
type Decision struct {
	Choice    plan.Choice
	Weeks     []int    // ascending; none for the plan as a whole
	Days      []string // title codes, in the order of the week
	Exercises []string // ids, in the order in which they are done
}

// Decisions gathers the choices of a plan and its weeks, each once, in the
// order in which they first appear.
func Decisions(whole []plan.Choice, weeks []plan.Week) []Decision {
	g := gathering{at: map[string]int{}}
	for _, c := range whole {
		g.add(c, 0, "", "")
	}
	for w := range weeks {
		week := &weeks[w]
		for d := range week.Days {
			day := &week.Days[d]
			for _, c := range day.Choices {
				g.add(c, week.Number, day.Title, "")
			}
			for i := range day.Items {
				for _, c := range day.Items[i].Choices {
					g.add(c, week.Number, day.Title, day.Items[i].ExerciseID)
				}
			}
		}
	}
	for i := range g.found {
		slices.Sort(g.found[i].Weeks)
	}
	return g.found
}

type gathering struct {
	found []Decision
	at    map[string]int
}

func (g *gathering) add(c plan.Choice, week int, day, exercise string) {
	key := keyOf(c)
	at, ok := g.at[key]
	if !ok {
		at = len(g.found)
		g.at[key] = at
		g.found = append(g.found, Decision{Choice: c})
	}
	d := &g.found[at]
	if week != 0 {
		d.Weeks = with(d.Weeks, week)
	}
	if day != "" {
		d.Days = with(d.Days, day)
	}
	if exercise != "" {
		d.Exercises = with(d.Exercises, exercise)
	}
}

func with[T cmp.Ordered](list []T, v T) []T {
	if slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}

// keyOf writes a choice down, its parameters in a fixed order.
func keyOf(c plan.Choice) string {
	var b strings.Builder
	b.WriteString(c.Rule + "|" + c.About + "|" + c.Code)
	for _, name := range slices.Sorted(maps.Keys(c.Params)) {
		p := c.Params[name]
		b.WriteString("|" + name + "=" + p.Word)
		if !p.IsWord() {
			b.WriteString(strconv.FormatFloat(p.Number, 'g', -1, 64))
		}
	}
	return b.String()
}
