// Package config reads a service's configuration from its environment into
// one struct, once, at start. A value that is missing or wrong is reported
// with the name of its variable; a printed configuration shows no secret.
package config

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/caarlos0/env/v11"
)

// Secret is a configured value that must never be shown. It prints as
// "(set)" or "(unset)" whatever the verb or encoder.
type Secret string

func (s Secret) shown() string {
	if s == "" {
		return "(unset)"
	}
	return "(set)"
}

// String hides the value.
func (s Secret) String() string { return s.shown() }

// GoString hides the value from %#v.
func (s Secret) GoString() string { return s.shown() }

// MarshalText hides the value from encoders.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.shown()), nil }

// Reveal gives the value, for the one place that needs it.
func (s Secret) Reveal() string { return string(s) }

// Validator is a configuration that checks what tags cannot say.
type Validator interface{ Validate() error }

// Load reads environ, in the form of os.Environ, into cfg, a pointer to a
// struct with `env` tags, and validates it. A Secret X may be in a file that
// X_FILE names. The error names each variable.
func Load(cfg any, environ []string) error {
	vars := make(map[string]string, len(environ))
	for _, pair := range environ {
		// Windows has variables such as "=C:", which no field is named for.
		if name, value, found := strings.Cut(pair, "="); found && name != "" {
			vars[name] = value
		}
	}
	if err := fromFiles(reflect.TypeOf(cfg).Elem(), vars); err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	if err := env.ParseWithOptions(cfg, env.Options{Environment: vars}); err != nil {
		return fmt.Errorf("read configuration: %w", readable(err, reflect.TypeOf(cfg).Elem()))
	}
	if v, ok := cfg.(Validator); ok {
		if err := v.Validate(); err != nil {
			return fmt.Errorf("check configuration: %w", err)
		}
	}
	return nil
}

// readable names the variables of env's aggregate error and none of the values.
func readable(err error, cfg reflect.Type) error {
	var all env.AggregateError
	if !errors.As(err, &all) {
		return err
	}
	var texts []error
	for _, one := range all.Errors {
		var parse env.ParseError
		if errors.As(one, &parse) {
			texts = append(texts, fmt.Errorf("%s is not a %s", variable(cfg, parse.Name), parse.Type))
			continue
		}
		texts = append(texts, one)
	}
	return errors.Join(texts...)
}

// variable gives the name of the variable behind a field of cfg or of a struct
// that it embeds.
func variable(cfg reflect.Type, field string) string {
	if f, ok := cfg.FieldByName(field); ok && f.Tag.Get("env") != "" {
		name, _, _ := strings.Cut(f.Tag.Get("env"), ",")
		return name
	}
	return field
}
