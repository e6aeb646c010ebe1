package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/google/uuid"

	authapi "github.com/fitfusion/fitfusion/services/auth/api"
	"github.com/fitfusion/fitfusion/services/platform/problem"
	profileapi "github.com/fitfusion/fitfusion/services/profile/api"
)

const (
	callTimeout = 10 * time.Second
	maxAnswer   = 4 << 20
)

// client is the demo person's browser.
type client struct {
	url   string
	token string
	http  *http.Client
}

// signIn registers, or signs in when the account is there already.
func (c *client) signIn(ctx context.Context, password string) error {
	var session authapi.Session
	language := authapi.Es
	err := c.post(ctx, "/api/auth/register", authapi.Registration{Email: Email, Password: password, Language: &language}, &session)
	if err != nil {
		err = c.post(ctx, "/api/auth/login", authapi.Credentials{Email: Email, Password: password}, &session)
	}
	if err != nil {
		return fmt.Errorf("sign in to the demo account: %w", err)
	}
	c.token = session.AccessToken
	return nil
}

// keepProfile writes the profile unless there is one.
func (c *client) keepProfile(ctx context.Context, p profileapi.Profile) error {
	err := c.call(ctx, http.MethodPut, "/api/profile", p, nil, "If-None-Match", "*")
	var refused *refusal
	if errors.As(err, &refused) && refused.Status == http.StatusPreconditionFailed {
		return nil
	}
	if err != nil {
		return fmt.Errorf("write the profile: %w", err)
	}
	return nil
}

func (c *client) get(ctx context.Context, path string, into any) error {
	return c.call(ctx, http.MethodGet, path, nil, into)
}

func (c *client) post(ctx context.Context, path string, body, into any) error {
	return c.call(ctx, http.MethodPost, path, body, into)
}

// refusal is an answer that is no success.
type refusal struct{ problem.Problem }

// Error gives the problem's code and the fields it names.
func (r *refusal) Error() string { return fmt.Sprintf("%d %s %v", r.Status, r.Code, r.Errors) }

func (c *client) call(ctx context.Context, method, path string, body, into any, header ...string) error {
	var text []byte
	if body != nil {
		var err error
		if text, err = json.Marshal(body); err != nil {
			return fmt.Errorf("encode: %w", err)
		}
	}
	req, err := http.NewRequestWithContext(ctx, method, c.url+path, bytes.NewReader(text))
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	answer, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	if resp.StatusCode >= http.StatusBadRequest {
		var refused refusal
		if err := json.Unmarshal(answer, &refused.Problem); err != nil {
			refused.Status, refused.Code = resp.StatusCode, "not_a_problem"
		}
		return &refused
	}
	if into == nil {
		return nil
	}
	if err := json.Unmarshal(answer, into); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return nil
}

// id gives the UUID of a thing of the demo, always the same one.
func id(kind string, number int) string {
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte("fitfusion/demo/"+kind+"/"+strconv.Itoa(number))).String()
}
