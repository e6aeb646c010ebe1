package auth

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/fitfusion/fitfusion/services/auth/internal/password"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// newHasher makes the hasher of passwords with its metrics: hashing is most
// of what a pod of this service spends, and its queue is what fills up first.
func newHasher(opts password.Options, frame *service.Frame) (*password.Hasher, error) {
	took := frame.Telemetry.Durations("auth_hash_duration_seconds", "Time of a password hash, without the wait for its turn.").WithLabelValues()
	opts.Hashing = func() func() {
		start := frame.Now()
		return func() { took.Observe(frame.Now().Sub(start).Seconds()) }
	}
	hasher, err := password.NewHasher(opts)
	if err != nil {
		return nil, err
	}
	gauge := func(name, help string, value func(password.Load) int) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, func() float64 { return float64(value(hasher.Load())) })
	}
	frame.Telemetry.Registerer().MustRegister(
		gauge("auth_hash_running", "Password hashes at work.", func(l password.Load) int { return l.Running }),
		gauge("auth_hash_waiting", "Password hashes that wait for their turn.", func(l password.Load) int { return l.Waiting }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{
			Name: "auth_hash_rejected_total", Help: "Password hashes whose turn did not come: answered with 503.",
		}, func() float64 { return float64(hasher.Load().Rejected) }),
	)
	return hasher, nil
}
