package process

import "runtime/debug"

// stamped is set by the linker: -X .../platform/process.stamped=v1.2.3. Images
// are built from a tree without its history.
var stamped string //nolint:gochecknoglobals // the linker can set nothing else

// Version gives what this program was built from: what the build stamped on
// it, its module's version, the commit, or "devel" when nobody said.
func Version() string {
	if stamped != "" {
		return stamped
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return "devel"
}
