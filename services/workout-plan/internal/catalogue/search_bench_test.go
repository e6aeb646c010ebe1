package catalogue_test

import (
	"slices"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

// p99Limit is what ninety-nine searches of a hundred stay below.
const p99Limit = 5 * time.Millisecond

// BenchmarkSearch asks what people ask, letter by letter too, and fails when
// the slowest hundredth takes longer than the limit. It reports p99-ms.
func BenchmarkSearch(b *testing.B) {
	c := load(b)
	queries := asked()
	took := make([]time.Duration, 0, 1<<16)
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		c.Search(queries[i%len(queries)])
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	p99 := took[min(len(took)-1, len(took)*99/100)]
	b.ReportMetric(float64(p99)/float64(time.Millisecond), "p99-ms")
	if p99 > p99Limit && len(took) > len(queries) {
		b.Errorf("p99 of a search is %v, the limit is %v", p99, p99Limit)
	}
}

func asked() []catalogue.Query {
	var out []catalogue.Query
	for _, text := range []string{
		"", "d", "do", "dom", "dominada", "dominadas", "pull-ups", "pullups", "chin up", "jal", "jalon", "Jalón al pecho",
		"sentadilla", "sentadilla b", "sentadilla bulgara", "SENTADILLA BÚLGARA", "squat", "goblet squat", "zancada", "zancadas atras",
		"peso muerto", "peso muerto rumano con mancuernas", "deadlift", "hip thrust", "puente de glúteos", "swing", "press banca",
		"bench press", "press militar", "press de hombro con mancuernas", "flexiones", "push ups", "fondos", "remo", "remo con barra",
		"inverted row", "face pull", "curl", "curl martillo", "biceps", "triceps", "elevaciones laterales", "aperturas", "plancha",
		"side plank", "bird dog", "dead bug", "abdominales", "gemelos", "calf raise", "isquios", "silla", "wheelchair", "balance",
		"estiramiento", "hamstring stretch", "caminar rapido", "jog", "bici", "comba", "pecho", "zzz", "the", "ejercicio para la espalda",
	} {
		out = append(out, catalogue.Query{Text: text, Lang: catalogue.ES})
	}
	return append(out,
		catalogue.Query{Muscle: catalogue.Back, Tier: catalogue.TierGym, Lang: catalogue.EN},
		catalogue.Query{Text: "press", Tier: catalogue.TierDumbbells, Level: catalogue.Beginner, Limitations: []catalogue.Limitation{catalogue.LimitShoulder}},
		catalogue.Query{Text: "silla", Limitations: []catalogue.Limitation{catalogue.LimitSeated}},
	)
}
