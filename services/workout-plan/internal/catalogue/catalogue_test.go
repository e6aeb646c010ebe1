package catalogue_test

import (
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/internal/catalogue"
)

func load(t testing.TB) *catalogue.Catalogue {
	t.Helper()
	c, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheEmbeddedCatalogueIsValidAndLarge(t *testing.T) {
	t.Parallel()
	if n := len(load(t).All()); n < 110 {
		t.Fatalf("%d exercises, want at least 110", n)
	}
}
