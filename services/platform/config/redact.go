package config

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/rs/zerolog"
)

// Redacted writes cfg's fields, and those of structs in it, to a log event
// under the names of their variables.
func Redacted(event *zerolog.Event, cfg any) *zerolog.Event { return write(event, cfg, true) }

// RedactedOwn is Redacted without embedded structs: what a service adds to the
// configuration that every service has and that was written already.
func RedactedOwn(event *zerolog.Event, cfg any) *zerolog.Event { return write(event, cfg, false) }

func write(event *zerolog.Event, cfg any, embedded bool) *zerolog.Event {
	v := reflect.Indirect(reflect.ValueOf(cfg))
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if name, _, _ := strings.Cut(field.Tag.Get("env"), ","); name != "" {
			event = event.Str(name, fmt.Sprint(v.Field(i).Interface()))
			continue
		}
		if v.Field(i).Kind() == reflect.Struct && field.IsExported() && (embedded || !field.Anonymous) {
			event = write(event, v.Field(i).Interface(), embedded)
		}
	}
	return event
}
