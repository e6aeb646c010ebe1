// Package telemetry holds the tests of what the programs tell their operator:
// metrics, traces and logs, of the four services and the front door, each
// with ports of its own as in a cluster.
package telemetry
