package service

import (
	"fmt"

	"github.com/fitfusion/fitfusion/services/platform/identity"
	"github.com/fitfusion/fitfusion/services/platform/peer"
)

// Verifier makes the check of access tokens by auth's published keys.
func (f *Frame) Verifier() (*identity.Verifier, error) {
	client, err := peer.Plain(f.callsTo("auth", f.cfg.JWKSURL))
	if err != nil {
		return nil, fmt.Errorf("JWKS_URL: %w", err)
	}
	f.hangUp = append(f.hangUp, client.CloseIdleConnections)
	keys := identity.NewRemoteKeys(f.cfg.JWKSURL, client, f.Now)
	return identity.NewVerifier(keys, f.cfg.Issuer, Audience, f.Now), nil
}

// Peer makes the client of another service, over all its replicas.
func (f *Frame) Peer(name, url string) (*peer.Client, error) {
	client, err := peer.NewClient(f.callsTo(name, url))
	if err != nil {
		return nil, err
	}
	f.hangUp = append(f.hangUp, client.CloseIdleConnections)
	return client, nil
}

func (f *Frame) callsTo(name, url string) peer.Options {
	return peer.Options{Name: name, URL: url, Now: f.Now, Metrics: f.metrics}
}
