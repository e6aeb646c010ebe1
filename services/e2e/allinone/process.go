// Package allinone starts the real all-in-one program as a process, to kill
// it, to end it and to measure it from outside.
package allinone

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	startLimit = 30 * time.Second
	poll       = 5 * time.Millisecond
)

// Process is a running all-in-one.
type Process struct {
	URL   string
	Ready time.Duration // from its start until /readyz was 200
	cmd   *exec.Cmd
	ended chan error
	said  bytes.Buffer // what it wrote to standard error; read it after the end
}

// Start starts the program at binary on a free port of loopback and waits
// until it is ready. Dist is a directory with at least an index.html.
func Start(ctx context.Context, binary, dist, data string) (*Process, error) {
	addr, err := freeAddr(ctx)
	if err != nil {
		return nil, err
	}
	p := &Process{URL: "http://" + addr, ended: make(chan error, 1)}
	p.cmd = exec.Command(binary) // it must outlive a cancelled ctx until it is told to end
	p.cmd.Env = append(os.Environ(), "ADDR="+addr, "DIST_DIR="+dist, "DATA_DIR="+data, "LOG_LEVEL=warn")
	p.cmd.Stderr = &p.said
	start := time.Now()
	if err := p.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", binary, err)
	}
	go func() { p.ended <- p.cmd.Wait() }()
	for time.Since(start) < startLimit {
		if status(ctx, p.URL+"/readyz") == http.StatusOK {
			p.Ready = time.Since(start)
			return p, nil
		}
		select {
		case err := <-p.ended:
			return nil, fmt.Errorf("%s ended at its start: %w: %s", binary, err, p.said.String())
		case <-time.After(poll):
		}
	}
	return nil, errors.Join(fmt.Errorf("%s was not ready after %v", binary, startLimit), p.Kill())
}

// Kill ends the process as a power cut does (kill -9) and waits for its end.
func (p *Process) Kill() error {
	if err := p.cmd.Process.Kill(); err != nil {
		return fmt.Errorf("kill: %w", err)
	}
	if err := <-p.ended; err == nil {
		return errors.New("kill: it had ended by itself")
	}
	return nil
}

// Stop asks the process to end (SIGTERM), and gives how long that took and
// what was wrong with it.
func (p *Process) Stop() (time.Duration, error) {
	start := time.Now()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return 0, fmt.Errorf("terminate: %w", err)
	}
	if err := <-p.ended; err != nil {
		return time.Since(start), fmt.Errorf("it ended badly: %w: %s", err, p.said.String())
	}
	return time.Since(start), nil
}

// Memory gives the resident set in bytes.
func (p *Process) Memory(ctx context.Context) (int64, error) {
	out, err := exec.CommandContext(ctx, "ps", "-o", "rss=", "-p", strconv.Itoa(p.cmd.Process.Pid)).Output()
	if err != nil {
		return 0, fmt.Errorf("ask ps: %w", err)
	}
	kib, err := strconv.ParseInt(strings.TrimSpace(string(out)), 10, 64)
	return kib << 10, err
}

// Call sends JSON as the bearer of token and reads the answer into into,
// unless that is nil. It gives the status of any answer; an error means that
// there was none that could be read.
func (p *Process) Call(ctx context.Context, method, path, token string, body, into any, header ...string) (int, error) {
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return 0, fmt.Errorf("encode: %w", err)
		}
		content = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, p.URL+path, content)
	if err != nil {
		return 0, fmt.Errorf("ask: %w", err)
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, fmt.Errorf("ask: %w", err)
	}
	text, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return 0, fmt.Errorf("read the answer: %w", err)
	}
	if into != nil && resp.StatusCode < http.StatusMultipleChoices {
		if err := json.Unmarshal(text, into); err != nil {
			return 0, fmt.Errorf("decode the answer: %w", err)
		}
	}
	return resp.StatusCode, nil
}

// Register makes an account and gives its access token.
func (p *Process) Register(ctx context.Context, email string) (string, error) {
	var session struct{ AccessToken string }
	body := map[string]string{"email": email, "password": "correct horse battery staple"}
	code, err := p.Call(ctx, http.MethodPost, "/api/auth/register", "", body, &session)
	if err == nil && code != http.StatusCreated {
		err = fmt.Errorf("register: status %d", code)
	}
	return session.AccessToken, err
}

func status(ctx context.Context, url string) int {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return 0
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0
	}
	_ = resp.Body.Close()
	return resp.StatusCode
}

func freeAddr(ctx context.Context) (string, error) {
	l, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	return l.Addr().String(), l.Close()
}
