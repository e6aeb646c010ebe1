package auth

import (
	"errors"
	"fmt"
	"net/url"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/keys"
	"github.com/fitfusion/fitfusion/services/auth/internal/password"
	"github.com/fitfusion/fitfusion/services/auth/internal/throttle"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/service"
)

// Config is the service's configuration. Either PrivateKey or KeysDir is set.
type Config struct {
	service.Config

	PublicURL       string        `env:"PUBLIC_URL" envDefault:"http://localhost:8080"` // what people open; decides the cookie
	TokenLife       Lifetime      `env:"JWT_EXPIRES_IN" envDefault:"10m"`
	PrivateKey      config.Secret `env:"JWT_PRIVATE_KEY"` // Ed25519, PKCS #8; see keys.Parse
	KeysDir         string        `env:"KEYS_DIR"`        // where one process keeps keys of its own
	KeyMaxAge       time.Duration `env:"KEY_MAX_AGE" envDefault:"720h"`
	ArgonMemoryKiB  uint32        `env:"ARGON2_MEMORY_KIB" envDefault:"19456"`
	ArgonTime       uint32        `env:"ARGON2_TIME" envDefault:"2"`
	HashConcurrency int           `env:"HASH_CONCURRENCY"` // 0: as many as there are processors
	AccountLimit    int           `env:"LOGIN_ACCOUNT_LIMIT" envDefault:"10"`
	AddressLimit    int           `env:"LOGIN_ADDRESS_LIMIT" envDefault:"100"`
	LoginWindow     time.Duration `env:"LOGIN_WINDOW" envDefault:"15m"`
}

// Bounds of what can be configured.
const (
	minTokenLife = time.Minute
	maxTokenLife = 24 * time.Hour
	minKeyAge    = time.Hour
	minWindow    = time.Minute
	maxWindow    = 24 * time.Hour
)

// Validate implements config.Validator.
func (c Config) Validate() error {
	errs := []error{c.Config.Validate()}
	check := func(ok bool, text string) {
		if !ok {
			errs = append(errs, errors.New(text))
		}
	}
	_, err := c.publicURL()
	errs = append(errs, err)
	check((c.PrivateKey == "") != (c.KeysDir == ""), "set either JWT_PRIVATE_KEY or KEYS_DIR")
	if c.PrivateKey != "" {
		if _, err := keys.Parse(c.PrivateKey.Reveal()); err != nil {
			errs = append(errs, fmt.Errorf("JWT_PRIVATE_KEY: %w", err))
		}
	}
	life := time.Duration(c.TokenLife)
	check(life >= minTokenLife && life <= maxTokenLife, "JWT_EXPIRES_IN must be from 1m to 24h; people stay signed in by the refresh cookie")
	check(c.KeyMaxAge >= minKeyAge, "KEY_MAX_AGE must be 1h or more")
	check(c.HashConcurrency >= 0, "HASH_CONCURRENCY must not be negative")
	check(c.AccountLimit > 0, "LOGIN_ACCOUNT_LIMIT must be 1 or more")
	check(c.AddressLimit > 0, "LOGIN_ADDRESS_LIMIT must be 1 or more")
	check(c.LoginWindow >= minWindow && c.LoginWindow <= maxWindow, "LOGIN_WINDOW must be from 1m to 24h")
	if _, err := password.NewHasher(c.hashing()); err != nil {
		errs = append(errs, fmt.Errorf("ARGON2_MEMORY_KIB, ARGON2_TIME: %w", err))
	}
	return errors.Join(errs...)
}

func (c Config) publicURL() (*url.URL, error) {
	u, err := url.Parse(c.PublicURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.Trim(u.Path, "/") != "" {
		return nil, errors.New("PUBLIC_URL must be http:// or https:// with a host, such as https://fitfusion.example")
	}
	return u, nil
}

func (c Config) hashing() password.Options {
	concurrency := c.HashConcurrency
	if concurrency == 0 {
		concurrency = runtime.GOMAXPROCS(0)
	}
	return password.Options{MemoryKiB: c.ArgonMemoryKiB, Time: c.ArgonTime, Concurrency: concurrency}
}

func (c Config) limits() throttle.Limits {
	return throttle.Limits{Account: c.AccountLimit, Address: c.AddressLimit, Window: c.LoginWindow}
}

// Lifetime is a duration as operators of JWT_EXPIRES_IN write it: "10m", a
// number of seconds ("600"), or days ("1d").
type Lifetime time.Duration

// UnmarshalText implements encoding.TextUnmarshaler.
func (l *Lifetime) UnmarshalText(text []byte) error {
	unit := time.Second
	number, days := strings.CutSuffix(string(text), "d")
	if days {
		unit = 24 * time.Hour
	}
	if n, err := strconv.ParseInt(number, 10, 32); err == nil {
		*l = Lifetime(time.Duration(n) * unit)
		return nil
	}
	d, err := time.ParseDuration(string(text))
	if err != nil {
		return errors.New("not a duration such as 10m")
	}
	*l = Lifetime(d)
	return nil
}

// String gives the duration as Go writes it.
func (l Lifetime) String() string { return time.Duration(l).String() }
