package plan_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/plan"
)

// update rewrites the golden files: go test -run Golden -update, then read the diff as a coach.
var update = flag.Bool("update", false, "rewrite the golden plans")

func TestGoldenPlans(t *testing.T) {
	t.Parallel()
	cat := load(t)
	for name, p := range people() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			made, err := plan.Generate(cat, p, 2026)
			if err != nil {
				t.Fatal(err)
			}
			got := render(&made)
			path := filepath.Join("testdata", "golden", name+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s differs; run with -update and read the diff", path)
			}
		})
	}
}

// render writes weeks 1, 6 and 12 and the aerobic minutes of all, a line an item.
func render(p *plan.Plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s, %d x %d: %s\n", p.Goal, p.Level, p.DaysPerWeek, p.MinutesPerSession, p.Split)
	for _, w := range p.Warnings {
		fmt.Fprintf(&b, "%s yields to %s: %s\n", w.Rule, w.YieldsTo, w.Code)
	}
	b.WriteString("aerobic minutes")
	for i := range p.Weeks {
		fmt.Fprintf(&b, " %d", p.Weeks[i].AerobicMinutes)
	}
	b.WriteString("\nsets")
	for i := range p.Weeks {
		fmt.Fprintf(&b, " %d", p.Weeks[i].Sets())
	}
	for _, n := range []int{1, 6, 12} {
		w, _ := p.Week(n)
		fmt.Fprintf(&b, "\n\nweek %d, %s\n", n, w.Phase)
		for i := range w.Days {
			renderDay(&b, &w.Days[i])
		}
	}
	return b.String()
}

func renderDay(b *strings.Builder, d *plan.Day) {
	fmt.Fprintf(b, "%d %s, %d min\n", d.Weekday, d.Title, d.EstimatedMinutes)
	for i := range d.Items {
		it := &d.Items[i]
		fmt.Fprintf(b, "  %-8s %-2s %-36s %d x ", it.Kind, it.Pair, it.ExerciseID, it.Sets)
		if it.RepsMax > 0 {
			fmt.Fprintf(b, "%d-%d", it.RepsMin, it.RepsMax)
		} else {
			fmt.Fprintf(b, "%d s", it.Seconds)
		}
		if it.Kind == plan.StrengthItem {
			fmt.Fprintf(b, ", reserve %d, rest %d", it.RIR, it.RestSeconds)
		}
		if it.PctOneRM > 0 {
			fmt.Fprintf(b, ", %.0f %%", it.PctOneRM)
		}
		if it.RampSets > 0 {
			fmt.Fprintf(b, ", ramp %d", it.RampSets)
		}
		if it.Zone != "" {
			fmt.Fprintf(b, ", %s", it.Zone)
		}
		b.WriteString("\n")
	}
}
