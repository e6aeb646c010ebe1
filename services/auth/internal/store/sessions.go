package store

import (
	"context"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/session"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

// sessionRecord holds hashes alone: who reads it cannot sign in with it.
type sessionRecord struct {
	Device   string    `json:"device"`
	Created  time.Time `json:"created"`
	Expires  time.Time `json:"expires"` // for operators; recomputed on read
	Current  []byte    `json:"current"`
	Previous []byte    `json:"previous,omitempty"`
	Salt     []byte    `json:"salt,omitempty"`
}

// Sessions implements session.Store. A document's time is its last use.
type Sessions struct{ docs docstore.Typed[sessionRecord] }

var _ session.Store = (*Sessions)(nil)

// OpenSessions opens the collection.
func OpenSessions(ctx context.Context, engine docstore.Engine) (*Sessions, error) {
	docs, err := docstore.Open[sessionRecord](ctx, engine, docstore.Spec{Name: "sessions"})
	if err != nil {
		return nil, err
	}
	return &Sessions{docs: docs}, nil
}

// Insert implements session.Store.
func (s *Sessions) Insert(ctx context.Context, one session.Session) error {
	return s.docs.Insert(ctx, sessionDoc(one))
}

// Get implements session.Store.
func (s *Sessions) Get(ctx context.Context, user, id string) (session.Session, error) {
	doc, err := s.docs.Get(ctx, user, id)
	if err != nil {
		return session.Session{}, err
	}
	return toSession(doc), nil
}

// Replace implements session.Store.
func (s *Sessions) Replace(ctx context.Context, one session.Session) error {
	return s.docs.Replace(ctx, sessionDoc(one))
}

// Delete implements session.Store.
func (s *Sessions) Delete(ctx context.Context, one session.Session) error {
	return s.docs.Delete(ctx, one.User, one.ID, one.Version)
}

// LeastUsed implements session.Store.
func (s *Sessions) LeastUsed(ctx context.Context, user string, limit int) ([]session.Session, error) {
	page, err := s.docs.List(ctx, docstore.Query{Owner: user, Limit: limit})
	if err != nil {
		return nil, err
	}
	list := make([]session.Session, len(page.Items))
	for i, doc := range page.Items {
		list[i] = toSession(doc)
	}
	return list, nil
}

func sessionDoc(s session.Session) docstore.Doc[sessionRecord] {
	return docstore.Doc[sessionRecord]{
		Owner: s.User, ID: s.ID, At: s.LastUsed, Version: s.Version,
		Body: sessionRecord{
			Device: s.Device, Created: s.Created, Expires: s.Expires(),
			Current: s.Current, Previous: s.Previous, Salt: s.Salt,
		},
	}
}

func toSession(doc docstore.Doc[sessionRecord]) session.Session {
	return session.Session{
		User: doc.Owner, ID: doc.ID, Device: doc.Body.Device, Created: doc.Body.Created.UTC(), LastUsed: doc.At,
		Current: doc.Body.Current, Previous: doc.Body.Previous, Salt: doc.Body.Salt, Version: doc.Version,
	}
}
