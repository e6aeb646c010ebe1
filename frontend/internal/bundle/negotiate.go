package bundle

import (
	"strconv"
	"strings"
)

// The encodings that a file may be kept in, by preference: at the same
// quality the smaller one is sent.
const (
	brotli   = "br"
	zipped   = "gzip"
	identity = "identity"
)

// accepted gives the quality of each of our encodings by an Accept-Encoding
// header (RFC 9110, 12.5.3). What cannot be read counts as absent.
func accepted(header string) (br, gz, plain float64) {
	br, gz, plain = -1, -1, -1
	rest := -1.0
	for part := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(part, ";")
		quality, ok := quality(parameters)
		if !ok {
			continue
		}
		switch strings.ToLower(strings.TrimSpace(name)) {
		case brotli:
			br = quality
		case zipped, "x-gzip":
			gz = quality
		case identity:
			plain = quality
		case "*":
			rest = quality
		}
	}
	if plain < 0 {
		plain = 0.001 // acceptable unless excluded, and the last choice
		if rest == 0 {
			plain = 0
		}
	}
	return or(br, rest), or(gz, rest), plain
}

// or gives the quality, that of "*", or 0, whichever was named first.
func or(named, rest float64) float64 {
	if named >= 0 {
		return named
	}
	return max(rest, 0)
}

// quality reads "q=0.5"; 1 when there is none, false when it is no quality.
func quality(parameters string) (float64, bool) {
	name, value, found := strings.Cut(strings.TrimSpace(parameters), "=")
	if !found || !strings.EqualFold(strings.TrimSpace(name), "q") {
		return 1, true
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || !(q >= 0 && q <= 1) { // the form refuses NaN, too
		return 0, false
	}
	return q, true
}

// choose gives the variant to send. A client that takes none of them gets the
// plain one: it is more useful than a 406.
func (f *File) choose(header string) variant {
	br, gz, plain := accepted(header)
	best, quality := f.plain, plain
	if f.gzip != nil && gz > 0 && gz >= quality {
		best, quality = *f.gzip, gz
	}
	if f.brotli != nil && br > 0 && br >= quality {
		best = *f.brotli
	}
	return best
}
