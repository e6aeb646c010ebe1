package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/fitfusion/fitfusion/services/progress/api"
)

const (
	workoutsPath = "/api/progress/workouts"
	documentID   = "0b9f6b1e-5d0a-4c1e-8f43-6b0e9f0c7a11"
	documentSize = 10 << 10 // bytes
	connections  = 4
)

// child is a server in a process of its own.
type child struct {
	hello
	size  int
	cmd   *exec.Cmd
	stdin io.Closer
	http  *http.Client
}

// sample is what one request cost in a round.
type sample struct{ cpu, wall time.Duration }

func startChild(ctx context.Context, kind string) (*child, error) {
	cmd := exec.CommandContext(ctx, os.Args[0], "-serve", kind)
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	c := &child{cmd: cmd, stdin: stdin, http: &http.Client{
		Timeout: 10 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: connections},
	}}
	lines := bufio.NewReader(stdout)
	line, err := lines.ReadBytes('\n')
	if err == nil {
		err = json.Unmarshal(line, &c.hello)
	}
	go func() { _, _ = io.Copy(io.Discard, lines) }()
	if err == nil {
		err = c.fill(ctx)
	}
	if err != nil {
		c.stop()
		return nil, err
	}
	return c, nil
}

func (c *child) stop() {
	_ = c.stdin.Close()
	_ = c.cmd.Wait()
}

// fill stores the document and learns its size.
func (c *child) fill(ctx context.Context) error {
	text, err := json.Marshal(document())
	if err != nil {
		return err
	}
	if _, err := c.call(ctx, http.MethodPost, workoutsPath, text); err != nil {
		return fmt.Errorf("store the document: %w", err)
	}
	c.size, err = c.call(ctx, http.MethodGet, workoutsPath+"/"+documentID, nil)
	return err
}

// document is a workout of documentSize bytes.
func document() api.WorkoutInput {
	at := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	w := api.WorkoutInput{ID: documentID, StartedAt: at, EndedAt: at.Add(time.Hour)}
	for size := 0; size < documentSize; {
		e := api.WorkoutExercise{ExerciseID: fmt.Sprintf("exercise-%d", len(w.Exercises)+1)}
		for i := range 6 {
			kg, reps, rir := 60+2.5*float64(len(w.Exercises)), 8+i, 2
			e.Sets = append(e.Sets, api.Set{Kind: api.Working, Kg: &kg, Reps: &reps, Rir: &rir})
		}
		w.Exercises = append(w.Exercises, e)
		text, err := json.Marshal(w)
		if err != nil {
			panic(err) // a struct of our own
		}
		size = len(text)
	}
	return w
}

// load sends n reads and gives what each cost.
func (c *child) load(ctx context.Context, n int) (sample, error) {
	before, err := c.cpu(ctx)
	if err != nil {
		return sample{}, err
	}
	start := time.Now()
	group, groupCtx := errgroup.WithContext(ctx)
	for range connections {
		group.Go(func() error {
			for range n / connections {
				if size, err := c.call(groupCtx, http.MethodGet, workoutsPath+"/"+documentID, nil); err != nil || size != c.size {
					return fmt.Errorf("read: %d bytes, %w", size, err)
				}
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return sample{}, err
	}
	wall := time.Since(start)
	after, err := c.cpu(ctx)
	return sample{cpu: (after - before) / time.Duration(n), wall: wall / time.Duration(n)}, err
}

func (c *child) cpu(ctx context.Context) (time.Duration, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Control+"/cpu", http.NoBody)
	if err != nil {
		return 0, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, err
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseInt(string(text), 10, 64)
	return time.Duration(n), err
}

// call gives the size of the answer.
func (c *child) call(ctx context.Context, method, path string, body []byte) (int, error) {
	req, err := http.NewRequestWithContext(ctx, method, c.URL+path, bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	req.Header.Set("Authorization", "Bearer "+c.Token)
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, err
	}
	defer func() { _ = resp.Body.Close() }()
	n, err := io.Copy(io.Discard, resp.Body)
	if err == nil && resp.StatusCode >= http.StatusMultipleChoices {
		err = fmt.Errorf("%s %s: status %d", method, path, resp.StatusCode)
	}
	return int(n), err
}
