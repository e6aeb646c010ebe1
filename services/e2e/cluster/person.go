package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// somebody is a person with an account, as a client of the API sees one.
type somebody struct{ url, token string }

// newcomer registers at the API's door.
func newcomer(ctx context.Context, url string) (*somebody, error) {
	s := &somebody{url: url}
	var session struct{ AccessToken string }
	name := strings.ToLower(rand.Text())
	err := s.ask(ctx, http.MethodPost, "/api/auth/register", map[string]string{
		"email": "trial-" + name + "@fitfusion.example", "password": name,
	}, &session)
	s.token = session.AccessToken
	return s, err
}

// weigh logs a weight under an id of the person's own making.
func (s *somebody) weigh(ctx context.Context, id string, kg float64) error {
	body := map[string]any{"id": id, "at": time.Now().UTC().Truncate(time.Second), "weightKg": kg}
	return s.ask(ctx, http.MethodPost, "/api/progress/measurements", body, nil)
}

// weights counts what was logged.
func (s *somebody) weights(ctx context.Context) (int, error) {
	var page struct{ Items []struct{ ID string } }
	err := s.ask(ctx, http.MethodGet, "/api/progress/measurements", nil, &page)
	return len(page.Items), err
}

func (s *somebody) ask(ctx context.Context, method, path string, body, into any) error {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		content = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, s.url+path, content)
	if err != nil {
		return err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if s.token != "" {
		req.Header.Set("Authorization", "Bearer "+s.token)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close() //nolint:errcheck // it was read to its end, or that failed
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= http.StatusMultipleChoices {
		return fmt.Errorf("%s %s: status %d: %.200s", method, path, resp.StatusCode, answer)
	}
	if into == nil {
		return nil
	}
	return json.Unmarshal(answer, into)
}
