package process_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/platform/process"
)

// asProgram makes the test binary the program under test.
const asProgram = "PROCESS_TEST_AS_PROGRAM"

type settings struct {
	Greeting string `env:"GREETING"`
}

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "" {
		os.Exit(m.Run())
	}
	program := process.Program{Name: "thing", Commands: map[string]process.Command{
		"greet": func(_ context.Context, args []string) error {
			_, err := os.Stdout.WriteString("hello " + strings.Join(args, " "))
			return err
		},
	}}
	os.Exit(process.Main(program, func(_ context.Context, cfg settings) error {
		if cfg.Greeting == "" {
			return errors.New("set GREETING")
		}
		_, err := os.Stdout.WriteString(cfg.Greeting)
		return err
	}))
}

// run gives the program's exit code and what it said.
func run(t *testing.T, environ []string, args ...string) (code int, said string) {
	t.Helper()
	program := exec.CommandContext(t.Context(), os.Args[0], args...)
	program.Env = append([]string{asProgram + "=1"}, environ...)
	out, err := program.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return program.ProcessState.ExitCode(), string(out)
}

func TestCommands(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		environ, args []string
		code          int
		says          string
	}{
		"runs":        {[]string{"GREETING=good day"}, nil, 0, "good day"},
		"fails":       {nil, nil, 1, "set GREETING"},
		"its version": {nil, []string{"--version"}, 0, "thing " + process.Version()},
		"its own":     {nil, []string{"greet", "you", "there"}, 0, "hello you there"},
		"unknown":     {nil, []string{"dance"}, 2, "--version, greet, healthcheck"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if code, said := run(t, tc.environ, tc.args...); code != tc.code || !strings.Contains(said, tc.says) {
				t.Errorf("exit %d, %q; want %d, %q", code, said, tc.code, tc.says)
			}
		})
	}
}

func TestHealthcheck(t *testing.T) {
	t.Parallel()
	for name, status := range map[string]int{"ready": 200, "draining": 503} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.URL.Path == "/readyz" {
					w.WriteHeader(status)
				}
			}))
			defer web.Close()
			addr := strings.TrimPrefix(web.URL, "http://")
			_, port, _ := net.SplitHostPort(addr)
			for _, addr := range []string{addr, ":" + port} {
				if code, said := run(t, []string{"ADDR=" + addr}, "healthcheck"); (code == 0) != (status == 200) {
					t.Errorf("%s: exit %d, %q", addr, code, said)
				}
			}
		})
	}
	if code, _ := run(t, []string{"ADDR=127.0.0.1:1"}, "healthcheck"); code != 1 {
		t.Errorf("nobody there: exit %d", code)
	}
}
