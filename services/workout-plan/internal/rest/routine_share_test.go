package rest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/fitfusion/fitfusion/services/workout-plan/api"
)

func TestALinkIsReadUntilItIsRevoked(t *testing.T) {
	t.Parallel()
	c := start(t)
	c.must(http.StatusCreated, "ana", "POST", "", "", contents(withID(routineA), "Mine"))
	var first, link api.RoutineShare
	c.must(http.StatusCreated, "ana", "POST", "/"+routineA+"/share", "", "").decode(t, &first)
	c.must(http.StatusCreated, "ana", "POST", "/"+routineA+"/share", "", "").decode(t, &link)
	c.must(http.StatusNotFound, "ben", "GET", "/shared/"+first.Token, "", "")
	for _, user := range []string{"", "ben", "ana"} {
		shared := c.must(http.StatusOK, user, "GET", "/shared/"+link.Token, "", "")
		for _, identity := range []string{"ana", routineA, "owner", link.Token, "etag"} {
			if strings.Contains(strings.ToLower(shared.body), identity) && identity != "ana" || strings.Contains(shared.body, `"ana"`) {
				t.Errorf("what is shared holds %q: %s", identity, shared.body)
			}
		}
	}
	// An edit shows through the link, and the link lives on.
	var r api.Routine
	c.must(http.StatusOK, "ana", "PUT", "/"+routineA, link.Etag, contents("", "Newer")).decode(t, &r)
	if r.SharedSince == nil {
		t.Error("an edit ended the link")
	}
	var shared api.SharedRoutine
	c.must(http.StatusOK, "", "GET", "/shared/"+link.Token+"?lang=es", "", "").decode(t, &shared)
	if shared.Name != "Newer" || shared.Notes == nil {
		t.Errorf("shared %+v", shared)
	}
	// A copy is Ben's own and stays when the link ends.
	take := fmt.Sprintf(`{"id":%q,"token":%q}`, routineB, link.Token)
	c.must(http.StatusUnauthorized, "", "POST", "/copies", "", take)
	c.must(http.StatusCreated, "ben", "POST", "/copies", "", take)
	c.must(http.StatusNoContent, "ana", "DELETE", "/"+routineA+"/share", "", "")
	c.must(http.StatusNoContent, "ana", "DELETE", "/"+routineA+"/share", "", "")
	for _, user := range []string{"", "ben", "ana"} {
		c.must(http.StatusNotFound, user, "GET", "/shared/"+link.Token, "", "")
	}
	c.must(http.StatusOK, "ben", "POST", "/copies", "", take) // the same request once more
	c.must(http.StatusNotFound, "eve", "POST", "/copies", "", take)
	var copied api.Routine
	c.must(http.StatusOK, "ben", "GET", "/"+routineB, "", "").decode(t, &copied)
	if copied.Name != "Newer" || copied.SharedSince != nil {
		t.Errorf("copied %+v", copied)
	}
	// A link dies with its routine.
	c.must(http.StatusCreated, "ben", "POST", "/"+routineB+"/share", "", "").decode(t, &link)
	c.must(http.StatusNoContent, "ben", "DELETE", "/"+routineB, link.Etag, "")
	c.must(http.StatusNotFound, "", "GET", "/shared/"+link.Token, "", "")
	for _, token := range []string{"x", strings.Repeat("A", 26), strings.Repeat("A", 4000), "%2e%2e", "$ne"} {
		c.must(http.StatusNotFound, "", "GET", "/shared/"+token, "", "")
	}
}

func TestNobodySeesAnotherRoutine(t *testing.T) {
	t.Parallel()
	c := start(t)
	before := c.must(http.StatusCreated, "ana", "POST", "", "", contents(withID(routineA), "Mine"))
	for _, try := range []struct{ method, path, body string }{
		{"GET", "/" + routineA, ""}, {"PUT", "/" + routineA, contents("", "x")}, {"DELETE", "/" + routineA, ""},
		{"GET", "/" + routineA + "/versions", ""}, {"GET", "/" + routineA + "/versions/1", ""},
		{"POST", "/" + routineA + "/versions/1/restore", ""}, {"POST", "/" + routineA + "/share", ""}, {"DELETE", "/" + routineA + "/share", ""},
	} {
		c.must(http.StatusNotFound, "ben", try.method, try.path, `"1"`, try.body)
		c.must(http.StatusUnauthorized, "", try.method, try.path, `"1"`, try.body)
	}
	var list api.RoutineList
	c.must(http.StatusOK, "ben", "GET", "", "", "").decode(t, &list)
	if len(list.Items) != 0 {
		t.Errorf("Ben's list shows %+v", list.Items)
	}
	c.must(http.StatusCreated, "ben", "POST", "", "", contents(withID(routineA), "Ben's"))
	if after := c.must(http.StatusOK, "ana", "GET", "/"+routineA, "", ""); after.body != before.body {
		t.Errorf("Ana's routine became %s", after.body)
	}
}
