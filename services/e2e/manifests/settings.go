package manifests

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	core "k8s.io/api/core/v1"

	"github.com/fitfusion/fitfusion/frontend"
	"github.com/fitfusion/fitfusion/services/auth"
	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/profile"
	"github.com/fitfusion/fitfusion/services/progress"
	workoutplan "github.com/fitfusion/fitfusion/services/workout-plan"
)

func programs() map[string]func() any {
	return map[string]func() any{
		"auth": func() any { return new(auth.Config) }, "profile": func() any { return new(profile.Config) },
		"workout-plan": func() any { return new(workoutplan.Config) }, "progress": func() any { return new(progress.Config) },
		"frontend": func() any { return new(frontend.Config) },
	}
}

// Configured finds references to values that are not there, variables that the
// program does not read, and environments that it would not start with. key is
// an Ed25519 key for auth where the secrets are files.
func Configured(ctx context.Context, s Set, key string) []string {
	var problems []string
	configs := configMaps(s)
	for _, w := range workloads(s) {
		problems = append(problems, mounted(s, w)...)
		for _, c := range w.containers() {
			report := func(format string, args ...any) {
				problems = append(problems, fmt.Sprintf("%s: container %s: ", w, c.Name)+fmt.Sprintf(format, args...))
			}
			for _, missing := range absent(configs, c) {
				report("%s", missing)
			}
			name, ours := program(c.Image)
			if !ours {
				continue
			}
			if name != c.Name {
				report("it runs the image of %s", name)
			}
			fresh, known := programs()[name]
			if !known {
				report("there is no program %s", name)
				continue
			}
			environ := environment(configs, c)
			if len(c.Args) > 0 {
				problems = append(problems, command(ctx, w, c, name, environ)...)
				continue
			}
			for _, variable := range slices.Sorted(maps.Keys(environ)) {
				if variable != "GOMEMLIMIT" && !reads(reflect.TypeOf(fresh()).Elem(), variable) {
					report("the program does not read %s", variable)
				}
			}
			if err := config.Load(fresh(), withFiles(s, w, c, environ, key)); err != nil {
				report("it would not start: %v", err)
			}
		}
	}
	return problems
}

// command tries a job's arguments: with no database they fail at that, and wrong
// ones before.
func command(ctx context.Context, w workload, c core.Container, name string, environ map[string]string) []string {
	var problems []string
	err := service.Backup(ctx, name, c.Args[1:], nil, service.Streams{}, func() time.Time { return time.Time{} })
	if c.Args[0] != "backup" || err == nil || !strings.Contains(err.Error(), "MONGO_URI") {
		problems = append(problems, fmt.Sprintf("%s: container %s: %v is no command: %v", w, c.Name, c.Args, err))
	}
	delete(environ, "GOMEMLIMIT")
	if len(environ) != 1 || environ["MONGO_URI"] == "" {
		problems = append(problems, fmt.Sprintf("%s: container %s: a backup needs MONGO_URI and nothing else", w, c.Name))
	}
	return problems
}

// reads says whether a configuration has the variable, or the secret whose file it names.
func reads(cfg reflect.Type, variable string) bool {
	for i := range cfg.NumField() {
		f := cfg.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("env"), ",")
		switch {
		case name == variable && name != "":
			return true
		case f.Type == reflect.TypeFor[config.Secret]() && name+"_FILE" == variable:
			return true
		case f.Type.Kind() == reflect.Struct && name == "" && f.IsExported() && reads(f.Type, variable):
			return true
		}
	}
	return false
}

// withFiles puts values in the place of files that a class mounts at the path.
func withFiles(s Set, w workload, c core.Container, environ map[string]string, key string) []string {
	var pairs []string
	for name, value := range environ {
		secret, isFile := strings.CutSuffix(name, "_FILE")
		if isFile && fetched(s, w, c, value, secret) {
			name, value = secret, map[string]string{"MONGO_URI": "mongodb+srv://user:word@db.example/", "JWT_PRIVATE_KEY": key}[secret]
		}
		pairs = append(pairs, name+"="+value)
	}
	return pairs
}

// fetched says whether the path is in a mounted volume whose class fetches the file.
func fetched(s Set, w workload, c core.Container, path, file string) bool {
	for _, m := range c.VolumeMounts {
		if path != m.MountPath+"/"+file {
			continue
		}
		for _, v := range w.pod.Spec.Volumes {
			if v.Name != m.Name || v.CSI == nil {
				continue
			}
			for _, class := range all[SecretProviderClass](s) {
				if class.Metadata.Name == v.CSI.VolumeAttributes["secretProviderClass"] &&
					strings.Contains(class.Spec.Parameters["secrets"], "path: "+file+"\n") {
					return true
				}
			}
		}
	}
	return false
}
