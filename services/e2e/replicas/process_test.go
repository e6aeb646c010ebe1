package replicas_test

import (
	"bytes"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"syscall"
	"testing"
	"time"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/platform/process"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/profile"
	"github.com/fitfusion/fitfusion/services/progress"
	workoutplan "github.com/fitfusion/fitfusion/services/workout-plan"
)

// With these variables the test's own binary is one of the programs: they are
// started often, and are built once.
const (
	programVariable = "REPLICAS_PROGRAM"
	namesVariable   = "REPLICAS_NAMES" // address of the name server
)

const (
	startLimit = 20 * time.Second
	endLimit   = 30 * time.Second
)

func TestMain(m *testing.M) {
	program := os.Getenv(programVariable)
	if program == "" {
		os.Exit(m.Run())
	}
	ask(os.Getenv(namesVariable))
	os.Exit(runProgram(program))
}

func runProgram(name string) int {
	switch name {
	case "auth":
		return service.Main(name, auth.Run)
	case "profile":
		return service.Main(name, profile.Run)
	case "workout-plan":
		return service.Main(name, workoutplan.Run)
	case "progress":
		return service.Main(name, progress.Run)
	case "frontend":
		return process.Main(process.Program{Name: name}, frontend.Run)
	}
	panic("there is no program " + name)
}

// replica is a running program.
type replica struct {
	name, host string
	cmd        *exec.Cmd
	ended      chan error
	said       bytes.Buffer // read it after the end
}

// start starts a program and waits until it is ready.
func start(tb testing.TB, name, host, port string, environ []string) *replica {
	tb.Helper()
	r := &replica{name: name, host: host, cmd: exec.Command(os.Args[0]), ended: make(chan error, 1)}
	r.cmd.Env = append(os.Environ(), environ...)
	r.cmd.Env = append(r.cmd.Env, programVariable+"="+name, "ADDR="+host+":"+port, "OPS_ADDR="+host+":0", "LOG_LEVEL=warn")
	r.cmd.Stdout, r.cmd.Stderr = &r.said, &r.said
	if err := r.cmd.Start(); err != nil {
		tb.Fatal(err)
	}
	go func() { r.ended <- r.cmd.Wait() }()
	tb.Cleanup(func() { _ = r.cmd.Process.Kill() })
	for began := time.Now(); time.Since(began) < startLimit; time.Sleep(10 * time.Millisecond) {
		select {
		case err := <-r.ended:
			tb.Fatalf("%s ended at its start: %v\n%s", name, err, r.said.String())
		default:
		}
		resp, err := http.Get("http://" + host + ":" + port + "/readyz")
		if err != nil {
			continue
		}
		_ = resp.Body.Close()
		if resp.StatusCode == http.StatusOK {
			return r
		}
	}
	tb.Fatalf("%s at %s is not ready after %v", name, host, startLimit)
	return nil
}

// kill ends the program as a crash of its machine does.
func (r *replica) kill() error {
	if err := r.cmd.Process.Kill(); err != nil {
		return fmt.Errorf("kill %s: %w", r.name, err)
	}
	if err := <-r.ended; err == nil {
		return fmt.Errorf("kill %s: it had ended by itself", r.name)
	}
	return nil
}

// stop asks the program to end, as an orchestrator does.
func (r *replica) stop() error {
	if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		return fmt.Errorf("end %s: %w", r.name, err)
	}
	select {
	case err := <-r.ended:
		if err != nil {
			return fmt.Errorf("%s ended badly: %w\n%s", r.name, err, r.said.String())
		}
		return nil
	case <-time.After(endLimit):
		return fmt.Errorf("%s does not end within %v", r.name, endLimit)
	}
}
