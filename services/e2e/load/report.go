package load

import (
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

const maxSamples = 10 // failures that are kept to be read

// Count is what became of one kind of request.
type Count struct {
	Sent, Failed int
	took         []time.Duration
}

// Report is what became of everything.
type Report struct {
	Missing, Doubled int // acknowledged writes that are not there, or there more than once
	Acknowledged     int

	mu      sync.Mutex
	kinds   map[string]*Count
	samples []string
	began   time.Time
}

func newReport() *Report { return &Report{kinds: map[string]*Count{}, began: time.Now()} }

// outcome is how a request ended, and how long it took.
type outcome struct {
	err  error
	took time.Duration
}

func (r *Report) add(name string, o outcome) {
	r.mu.Lock()
	defer r.mu.Unlock()
	count := r.kinds[name]
	if count == nil {
		count = &Count{}
		r.kinds[name] = count
	}
	count.Sent++
	count.took = append(count.took, o.took)
	if o.err == nil {
		return
	}
	count.Failed++
	if len(r.samples) < maxSamples {
		r.samples = append(r.samples, fmt.Sprintf("%6.2f s  %s: %v", time.Since(r.began).Seconds(), name, o.err))
	}
}

// Total is the sum over all kinds.
func (r *Report) Total() Count {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all Count
	for _, count := range r.kinds {
		all.Sent += count.Sent
		all.Failed += count.Failed
		all.took = append(all.took, count.took...)
	}
	return all
}

// OK says whether nobody noticed anything.
func (r *Report) OK() bool {
	total := r.Total()
	return total.Sent > 0 && total.Failed == 0 && r.Missing == 0 && r.Doubled == 0
}

// Write prints a line for each kind, their sum and what failed first.
func (r *Report) Write(w io.Writer) {
	r.mu.Lock()
	names := make([]string, 0, len(r.kinds))
	for name := range r.kinds {
		names = append(names, name)
	}
	r.mu.Unlock()
	slices.Sort(names)
	for _, name := range names {
		r.kinds[name].line(w, name)
	}
	total := r.Total()
	total.line(w, "all")
	_, _ = fmt.Fprintf(w, "%d writes acknowledged: %d missing, %d doubled\n", r.Acknowledged, r.Missing, r.Doubled)
	for _, sample := range r.samples {
		_, _ = fmt.Fprintln(w, "  failed at", sample)
	}
}

func (c *Count) line(w io.Writer, name string) {
	slices.Sort(c.took)
	_, _ = fmt.Fprintf(w, "%-18s sent %6d  answered %6d  failed %4d  median %6.1f ms  p99 %7.1f ms\n",
		name, c.Sent, c.Sent-c.Failed, c.Failed, milliseconds(c.took, 50), milliseconds(c.took, 99))
}

// milliseconds gives a percentile of sorted durations.
func milliseconds(sorted []time.Duration, percent int) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return float64(sorted[(len(sorted)-1)*percent/100].Microseconds()) / 1000
}
