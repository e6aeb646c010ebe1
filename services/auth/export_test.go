package auth

// RunAt is Run with a clock of the test's.
var RunAt = run
