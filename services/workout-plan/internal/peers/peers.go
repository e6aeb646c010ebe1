// Package peers asks the other services on behalf of the caller: profile for
// who they are, progress for what they logged. The clients below it are
// generated from those services' contracts.
package peers

import "fmt"

// statusError is an answer that the contract does not promise.
type statusError struct {
	doing  string
	status int
}

func (e statusError) Error() string { return fmt.Sprintf("%s: status %d", e.doing, e.status) }
