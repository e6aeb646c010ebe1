package config

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
)

const fileSuffix = "_FILE"

// fromFiles sets each secret X of cfg whose file is named by X_FILE: secrets
// that an orchestrator mounts stay out of the environment, which is inherited
// and easily printed. One newline at the end of a file is not part of it.
func fromFiles(cfg reflect.Type, vars map[string]string) error {
	var errs []error
	for _, name := range secrets(cfg) {
		path := vars[name+fileSuffix]
		if path == "" {
			continue
		}
		if vars[name] != "" {
			errs = append(errs, fmt.Errorf("set either %s or %s%s", name, name, fileSuffix))
			continue
		}
		text, err := os.ReadFile(path) //nolint:gosec // the operator names it
		if err != nil {
			errs = append(errs, fmt.Errorf("%s%s: %w", name, fileSuffix, err))
			continue
		}
		vars[name] = strings.TrimSuffix(strings.TrimSuffix(string(text), "\n"), "\r")
	}
	return errors.Join(errs...)
}

// secrets gives the variables of the secrets in a struct and those within it.
func secrets(cfg reflect.Type) []string {
	var names []string
	for i := range cfg.NumField() {
		f := cfg.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("env"), ",")
		switch {
		case f.Type == reflect.TypeFor[Secret]() && name != "":
			names = append(names, name)
		case f.Type.Kind() == reflect.Struct && name == "" && f.IsExported():
			names = append(names, secrets(f.Type)...)
		}
	}
	return names
}
