package config_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/fitfusion/fitfusion/services/platform/config"
)

type own struct {
	Base
	Wait  time.Duration `env:"WAIT" envDefault:"5s"`
	Count int           `env:"HOW_MANY"`
	Key   config.Secret `env:"KEY"`
}

func (c own) Validate() error {
	if c.Database == "" {
		return errors.New("set DATABASE_URL")
	}
	return nil
}

type service struct {
	Base
	Wait time.Duration `env:"WAIT" envDefault:"5s"`
	Key  config.Secret `env:"KEY"`
}

// Base is what services share.
type Base struct {
	Addr     string        `env:"ADDR" envDefault:":8080"`
	Database config.Secret `env:"DATABASE_URL"`
	Proxies  []string      `env:"TRUSTED_PROXIES"`
	Sink     io.Writer     // set by callers, not by the environment
}

func TestLoad(t *testing.T) {
	t.Parallel()
	var cfg own
	err := config.Load(&cfg, []string{"DATABASE_URL=sqlite:a=b", "WAIT=90s", "TRUSTED_PROXIES=10.0.0.0/8,127.0.0.1/32", "HOME=/root", "=C:", "odd"})
	if err != nil {
		t.Fatal(err)
	}
	if cfg.Addr != ":8080" || cfg.Database.Reveal() != "sqlite:a=b" || cfg.Wait != 90*time.Second || len(cfg.Proxies) != 2 || cfg.Count != 0 {
		t.Errorf("%+v", cfg)
	}
}

// TestWhatIsWrong names each variable, and never what was in it.
func TestWhatIsWrong(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		environ []string
		want    []string
	}{
		"missing":     {nil, []string{"DATABASE_URL"}},
		"two of them": {[]string{"DATABASE_URL=x", "WAIT=canary", "HOW_MANY=canary"}, []string{"WAIT", "HOW_MANY"}},
	} {
		err := config.Load(new(own), tc.environ)
		if err == nil {
			t.Errorf("%s: accepted", name)
			continue
		}
		for _, want := range tc.want {
			if !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %q does not name %s", name, err, want)
			}
		}
		if strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %q quotes the value", name, err)
		}
	}
}

func TestSecretIsNeverShown(t *testing.T) {
	t.Parallel()
	const secret = config.Secret("canary")
	holder := struct{ S config.Secret }{secret}
	shown := fmt.Sprint(secret, holder, &holder) + fmt.Sprintf("%s %v %+v %#v %q %x", secret, holder, holder, holder, secret, secret)
	raw, err := json.Marshal(holder)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	logger := zerolog.New(&log)
	logger.Info().Interface("a", holder).Stringer("b", secret).Any("c", secret).Msg("")
	for name, text := range map[string]string{"fmt": shown, "json": string(raw), "zerolog": log.String()} {
		if strings.Contains(text, "canary") || strings.Contains(text, "63616e617279") {
			t.Errorf("%s shows it: %s", name, text)
		}
	}
	if secret.Reveal() != "canary" || config.Secret("").String() != "(unset)" {
		t.Error("a secret is of no use any more")
	}
}

func TestRedacted(t *testing.T) {
	t.Parallel()
	cfg := service{Base: Base{Addr: ":1", Database: "canary"}, Wait: time.Second, Key: "canary"}
	var all, mine bytes.Buffer
	logAll, logMine := zerolog.New(&all), zerolog.New(&mine)
	config.Redacted(logAll.Info(), cfg).Msg("")
	config.RedactedOwn(logMine.Info(), &cfg).Msg("")
	if got, want := strings.TrimSpace(all.String()), `{"level":"info","ADDR":":1","DATABASE_URL":"(set)","TRUSTED_PROXIES":"[]","WAIT":"1s","KEY":"(set)"}`; got != want {
		t.Errorf("all: %s, want %s", got, want)
	}
	if got, want := strings.TrimSpace(mine.String()), `{"level":"info","WAIT":"1s","KEY":"(set)"}`; got != want {
		t.Errorf("own: %s, want %s", got, want)
	}
}
