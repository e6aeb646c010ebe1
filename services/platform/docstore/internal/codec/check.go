// Package codec holds what every engine does to a record before it stores it
// and to a cursor after it comes back, so that the engines cannot differ in it.
package codec

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

var name = regexp.MustCompile(`^[a-z][a-z0-9_]{0,40}$`)

// Spec reports names that an engine cannot make a table or a field of.
func Spec(spec docstore.Spec) error {
	seen := map[string]bool{}
	for _, n := range append(append([]string{spec.Name}, spec.Unique...), spec.Index...) {
		if !name.MatchString(n) {
			return fmt.Errorf("collection %q: the name %q is not lower case letters, digits and underscores", spec.Name, n)
		}
	}
	for _, n := range append(append([]string{}, spec.Unique...), spec.Index...) {
		if seen[n] {
			return fmt.Errorf("collection %q names the key %q twice", spec.Name, n)
		}
		seen[n] = true
	}
	return nil
}

// Record reports what no engine stores: an owner, an id or a key value that
// Owner, ID or Value refuses, and keys that the collection does not have.
func Record(spec docstore.Spec, rec docstore.Record) error {
	if err := Owner(rec.Owner); err != nil {
		return err
	}
	if !storable(rec.ID) {
		return invalid("id", "The id")
	}
	if err := keys(spec.Unique, rec.Unique); err != nil {
		return fmt.Errorf("collection %s: unique keys: %w", spec.Name, err)
	}
	if err := keys(spec.Index, rec.Index); err != nil {
		return fmt.Errorf("collection %s: index keys: %w", spec.Name, err)
	}
	return nil
}

// Owner refuses an owner that no document can have.
func Owner(owner string) error {
	if !storable(owner) || strings.Contains(owner, "/") {
		return invalid("owner", "The owner")
	}
	return nil
}

// Identity reports whether a document can have this owner and id. Reading one
// that no document can have is not an error of its own: there is none.
func Identity(owner, id string) bool { return Owner(owner) == nil && storable(id) }

func keys(allowed []string, given map[string]string) error {
	for key, value := range given {
		if !Has(allowed, key) {
			return fmt.Errorf("there is no key %q", key)
		}
		if !storable(value) {
			return invalid(key, "The key "+key)
		}
	}
	return nil
}

// Has reports whether names contains key. The lists have a handful of entries.
func Has(names []string, key string) bool {
	for _, n := range names {
		if n == key {
			return true
		}
	}
	return false
}

// storable is what both engines compare and index by the same bytes.
func storable(text string) bool {
	return text != "" && len(text) <= docstore.MaxKey && utf8.ValidString(text) && strings.IndexByte(text, 0) < 0
}

func invalid(key, subject string) error {
	return &fault.Fault{
		Kind: fault.Invalid, Code: "invalid_key",
		Detail: fmt.Sprintf("%s must have 1 to %d bytes of UTF-8 text.", subject, docstore.MaxKey),
		Fields: []fault.Field{{Pointer: "/" + key, Code: "invalid_key", Detail: "This text cannot be a key."}},
	}
}

// UniqueKey refuses a key that the collection does not have.
func UniqueKey(spec docstore.Spec, key string) error {
	if !Has(spec.Unique, key) {
		return unknownKey(spec, key)
	}
	return nil
}

// Value reports whether a document can carry this value of a key.
func Value(value string) bool { return storable(value) }

func unknownKey(spec docstore.Spec, key string) error {
	return fmt.Errorf("collection %s has no key %q", spec.Name, key)
}
