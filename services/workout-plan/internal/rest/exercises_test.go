package rest_test

import (
	"net/http"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
)

func TestTheCatalogueIsOpen(t *testing.T) {
	t.Parallel()
	c := start(t)
	var list api.ExerciseList
	if status := c.call("", http.MethodGet, "/api/exercises?lang=es&equipment=none&limit=5", nil, &list); status != http.StatusOK || len(list.Items) != 5 || list.Total <= 5 {
		t.Fatalf("status %d, %d of %d", status, len(list.Items), list.Total)
	}
	for _, brief := range list.Items {
		var full api.Exercise
		if status := c.call("", http.MethodGet, "/api/exercises/"+brief.ID+"?lang=es", nil, &full); status != http.StatusOK || full.Name != brief.Name || len(full.Steps) < 3 || full.Mistakes == nil || len(*full.Mistakes) < 2 {
			t.Errorf("%s: status %d, %+v", brief.ID, status, full)
		}
		var others api.AlternativeList
		if status := c.call("", http.MethodGet, "/api/exercises/"+brief.ID+"/alternatives?lang=es", nil, &others); status != http.StatusOK {
			t.Errorf("alternatives of %s: status %d", brief.ID, status)
		}
		for _, other := range others.Items {
			if other.Reason == "" || other.Exercise.ID == brief.ID {
				t.Errorf("alternative of %s: %+v", brief.ID, other)
			}
		}
	}
	var credits api.CreditList
	if status := c.call("", http.MethodGet, "/api/exercises/credits", nil, &credits); status != http.StatusOK || len(credits.Items) < 60 {
		t.Errorf("credits: status %d, %d exercises", status, len(credits.Items))
	}
	if status := c.call("", http.MethodGet, "/api/exercises/no-such-thing", nil, nil); status != http.StatusNotFound {
		t.Errorf("unknown exercise: status %d", status)
	}
}
