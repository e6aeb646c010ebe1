package httpserver

import (
	"strconv"
	"strings"

	"github.com/fitfusion/fitfusion/services/platform/fault"
)

// ETag is the entity tag of a document's version.
func ETag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }

// ParseETag reads the version from an If-Match header; fault.VersionRequired
// when it is absent, fault.Stale when it is no tag of ours.
func ParseETag(header *string) (int64, error) {
	if header == nil || *header == "" {
		return 0, fault.New(fault.VersionRequired, "if_match_required", "Send If-Match with the ETag of the version you changed.")
	}
	text := strings.TrimSuffix(strings.TrimPrefix(*header, `"`), `"`)
	version, err := strconv.ParseInt(text, 10, 64)
	if err != nil || version < 1 {
		return 0, fault.New(fault.Stale, "stale", "This is not the newest version.")
	}
	return version, nil
}
