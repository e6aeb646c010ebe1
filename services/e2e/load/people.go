package load

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"strings"
	"sync"

	"github.com/google/uuid"
)

// person is somebody who is signed in, with a profile and a plan.
type person struct {
	*client
	email, password string

	mu    sync.Mutex
	token string
	wrote map[string]string // id of what was acknowledged, and the list it is in
}

func (p *person) bearer() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.token
}

func (p *person) signIn(token string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.token = token
}

func (p *person) acknowledged(id, list string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wrote[id] = list
}

type session struct{ AccessToken string }

// settle makes n people, each with a browser.
func settle(ctx context.Context, url string, n int) ([]*person, error) {
	run := strings.ToLower(rand.Text()[:8])
	people := make([]*person, 0, n)
	for i := range n {
		p := &person{
			client:   newClient(url),
			email:    fmt.Sprintf("load-%s-%d@fitfusion.example", run, i),
			password: strings.ToLower(rand.Text()), wrote: map[string]string{},
		}
		var s session
		if err := p.insist(ctx, http.MethodPost, "/api/auth/register", "", p.credentials(), &s); err != nil {
			return people, fmt.Errorf("register: %w", err)
		}
		p.signIn(s.AccessToken)
		if err := p.insist(ctx, http.MethodPut, "/api/profile", s.AccessToken, profile(), nil, "If-None-Match", "*"); err != nil {
			return people, fmt.Errorf("write the profile: %w", err)
		}
		plan := map[string]string{"id": uuid.NewString()}
		if err := p.insist(ctx, http.MethodPost, "/api/plans", s.AccessToken, plan, nil); err != nil {
			return people, fmt.Errorf("make a plan: %w", err)
		}
		people = append(people, p)
	}
	return people, nil
}

// renew signs everybody in again. Who cannot now is still signed in until the
// next time.
func renew(ctx context.Context, people []*person) {
	for _, p := range people {
		var s session
		if err := p.insist(ctx, http.MethodPost, "/api/auth/login", "", p.credentials(), &s); err == nil {
			p.signIn(s.AccessToken)
		}
	}
}

func (p *person) credentials() map[string]string {
	return map[string]string{"email": p.email, "password": p.password}
}

func profile() map[string]any {
	return map[string]any{
		"birthDate": "1991-04-17", "sex": "female", "heightCm": 167.5, "weightKg": 68.25,
		"goal": "gain_muscle", "level": "beginner", "daysPerWeek": 3, "minutesPerSession": 45, "equipment": "gym",
		"limitations": []string{}, "activity": "light", "weeklyAerobicMinutes": 30,
		"screening": map[string]any{
			"symptoms": false, "conditions": []string{}, "rateLimitingMedication": false,
			"pregnant": false, "clearedByDoctor": false, "otherConcern": false,
		},
		"preferences": map[string]any{
			"language": "es", "units": "metric", "theme": "system", "textSize": 100, "motion": "system", "timeZone": "America/Bogota",
		},
	}
}

// leave closes everybody's connections.
func leave(people []*person) {
	for _, p := range people {
		p.http.CloseIdleConnections()
	}
}
