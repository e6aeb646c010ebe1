// Package store keeps auth's domain in documents. An account and its sessions
// are owned by the user, so that erasing the owner erases both; a throttle's
// state is owned by its key, which spreads them over shards.
package store

import (
	"context"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
)

const (
	accountID = "account" // each user has one
	byEmail   = "email"
)

type accountRecord struct {
	Email    string    `json:"email"`
	Hash     string    `json:"hash"`
	Language string    `json:"language,omitempty"`
	Created  time.Time `json:"created"`
}

// Accounts implements account.Store.
type Accounts struct{ docs docstore.Typed[accountRecord] }

var _ account.Store = (*Accounts)(nil)

// OpenAccounts opens the collection.
func OpenAccounts(ctx context.Context, engine docstore.Engine) (*Accounts, error) {
	docs, err := docstore.Open[accountRecord](ctx, engine, docstore.Spec{Name: "accounts", Unique: []string{byEmail}})
	if err != nil {
		return nil, err
	}
	return &Accounts{docs: docs}, nil
}

// Insert implements account.Store.
func (s *Accounts) Insert(ctx context.Context, a account.Account) error {
	return s.docs.Insert(ctx, accountDoc(a))
}

// ByID implements account.Store.
func (s *Accounts) ByID(ctx context.Context, id string) (account.Account, error) {
	doc, err := s.docs.Get(ctx, id, accountID)
	if err != nil {
		return account.Account{}, err
	}
	return toAccount(doc)
}

// ByEmail implements account.Store.
func (s *Accounts) ByEmail(ctx context.Context, email account.Email) (account.Account, error) {
	doc, err := s.docs.Find(ctx, byEmail, email.Text())
	if err != nil {
		return account.Account{}, err
	}
	return toAccount(doc)
}

// Replace implements account.Store.
func (s *Accounts) Replace(ctx context.Context, a account.Account) error {
	return s.docs.Replace(ctx, accountDoc(a))
}

func accountDoc(a account.Account) docstore.Doc[accountRecord] {
	return docstore.Doc[accountRecord]{
		Owner: a.ID, ID: accountID, At: a.Created, Version: a.Version,
		Unique: map[string]string{byEmail: a.Email.Text()},
		Body:   accountRecord{Email: a.Email.Text(), Hash: a.Hash, Language: a.Language, Created: a.Created},
	}
}

func toAccount(doc docstore.Doc[accountRecord]) (account.Account, error) {
	email, err := account.NewEmail(doc.Body.Email)
	return account.Account{
		ID: doc.Owner, Email: email, Hash: doc.Body.Hash, Language: doc.Body.Language,
		Created: doc.Body.Created.UTC(), Version: doc.Version,
	}, err
}
