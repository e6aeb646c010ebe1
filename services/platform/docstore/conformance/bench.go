package conformance

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// load is the document of the benchmarks: about 10 KB of JSON in the shape of
// a training routine.
type load struct {
	Name     string        `json:"name"`
	Sessions []loadSession `json:"sessions"`
}

type loadSession struct {
	Title     string     `json:"title"`
	At        time.Time  `json:"at"`
	Exercises []loadItem `json:"exercises"`
}

type loadItem struct {
	Name   string  `json:"name"`
	Notes  string  `json:"notes"`
	Sets   int     `json:"sets"`
	LoadKg float64 `json:"loadKg"`
	Done   bool    `json:"done"`
}

func newLoad() load {
	l := load{Name: "Full body, three days"}
	for s := range 4 {
		session := loadSession{Title: fmt.Sprint("Session ", s), At: epoch.Add(time.Duration(s) * time.Hour)}
		for i := range 15 {
			session.Exercises = append(session.Exercises, loadItem{
				Name: fmt.Sprint("Exercise ", i), Notes: strings.Repeat("slowly down ", 7), Sets: 3, LoadKg: 42.5,
			})
		}
		l.Sessions = append(l.Sessions, session)
	}
	return l
}

// Bench measures an engine with documents of about 10 KB. ParallelInsert has
// as many writers as a busy service has requests in flight.
func Bench(b *testing.B, open func(b *testing.B) docstore.Engine) {
	engine := open(b)
	var n atomic.Int64
	fill := func(b *testing.B, docs int) docstore.Typed[load] {
		spec := docstore.Spec{Name: fmt.Sprint("bench", n.Add(1)), Unique: []string{"mail"}, Index: []string{"due"}}
		c, err := docstore.Open[load](b.Context(), engine, spec)
		must(b, err)
		for i := range docs {
			must(b, c.Insert(b.Context(), benchDoc(i)))
		}
		b.ResetTimer()
		b.ReportAllocs()
		return c
	}
	b.Run("Get", func(b *testing.B) {
		c := fill(b, 50)
		for i := range b.N {
			_, err := c.Get(b.Context(), "owner", fmt.Sprint(i%50))
			must(b, err)
		}
	})
	b.Run("GetUndecoded", func(b *testing.B) {
		fill(b, 50)
		c, err := engine.Open(b.Context(), docstore.Spec{Name: fmt.Sprint("bench", n.Load())})
		must(b, err)
		for i := range b.N {
			_, err := c.Get(b.Context(), "owner", fmt.Sprint(i%50))
			must(b, err)
		}
	})
	b.Run("ParallelGet", func(b *testing.B) {
		c := fill(b, 50)
		var next atomic.Int64
		b.SetParallelism(16)
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				_, err := c.Get(b.Context(), "owner", fmt.Sprint(next.Add(1)%50))
				must(b, err)
			}
		})
	})
	b.Run("Insert", func(b *testing.B) {
		c := fill(b, 0)
		for i := range b.N {
			must(b, c.Insert(b.Context(), benchDoc(i)))
		}
	})
	b.Run("ParallelInsert", func(b *testing.B) {
		c := fill(b, 0)
		var next atomic.Int64
		b.SetParallelism(16)
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				must(b, c.Insert(b.Context(), benchDoc(int(next.Add(1)))))
			}
		})
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "inserts/s")
	})
	b.Run("Replace", func(b *testing.B) {
		c := fill(b, 1)
		doc := benchDoc(0)
		for i := range b.N {
			doc.Version = int64(i + 1)
			must(b, c.Replace(b.Context(), doc))
		}
	})
	b.Run("List20", func(b *testing.B) {
		c := fill(b, 50)
		for range b.N {
			_, err := c.List(b.Context(), docstore.Query{Owner: "owner", Descending: true, Limit: 20})
			must(b, err)
		}
	})
}

func benchDoc(i int) docstore.Doc[load] {
	return docstore.Doc[load]{
		Owner: "owner", ID: fmt.Sprint(i), At: epoch.Add(time.Duration(i) * time.Second), Body: newLoad(),
		Unique: map[string]string{"mail": fmt.Sprint(i)}, Index: map[string]string{"due": "yes"},
	}
}
