package load

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
)

// verify reads what everybody has and counts what is missing or doubled.
func verify(ctx context.Context, people []*person, report *Report) error {
	for _, p := range people {
		found := map[string]int{}
		for _, list := range []string{workouts, measurements} {
			if err := p.count(ctx, list, p.bearer(), found); err != nil {
				return fmt.Errorf("look for what was written: %w", err)
			}
		}
		for id := range p.wrote {
			report.Acknowledged++
			if found[id] == 0 {
				report.Missing++
			}
		}
		for _, times := range found {
			if times > 1 {
				report.Doubled++
			}
		}
	}
	return nil
}

// count adds how often each id is in a list.
func (c *client) count(ctx context.Context, list, token string, found map[string]int) error {
	for cursor := ""; ; {
		var page struct {
			Items []struct{ ID string }
			Next  string
		}
		if err := c.insist(ctx, http.MethodGet, list+"?limit=100&cursor="+url.QueryEscape(cursor), token, nil, &page); err != nil {
			return err
		}
		for _, item := range page.Items {
			found[item.ID]++
		}
		if cursor = page.Next; cursor == "" {
			return nil
		}
	}
}
