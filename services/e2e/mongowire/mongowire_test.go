package mongowire_test

import (
	"testing"

	"github.com/fitfusion/fitfusion/services/e2e/mongowire"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/mongo"
	"github.com/fitfusion/fitfusion/services/platform/fault"
)

func TestSmoke(t *testing.T) {
	e, err := mongo.Open(t.Context(), mongowire.Start(t), "smoke")
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close(t.Context())
	type b struct{ N int }
	c, err := docstore.Open[b](t.Context(), e, docstore.Spec{Name: "things", Unique: []string{"mail"}, Index: []string{"due"}})
	if err != nil {
		t.Fatal(err)
	}
	d := docstore.Doc[b]{Owner: "o", ID: "i", Unique: map[string]string{"mail": "x"}, Index: map[string]string{"due": "y"}, Body: b{N: 3}}
	if err := c.Insert(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := c.Insert(t.Context(), d); !fault.Is(err, fault.Conflict) {
		t.Fatal(err)
	}
	d.ID = "j"
	d.Unique = map[string]string{"mail": "z"}
	if err := c.Insert(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	d.Version = 1
	d.Unique = map[string]string{"mail": "x"}
	if err := c.Replace(t.Context(), d); !fault.Is(err, fault.Conflict) {
		t.Fatal(err)
	}
}
