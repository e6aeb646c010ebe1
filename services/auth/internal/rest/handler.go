package rest

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"github.com/fitfusion/fitfusion/services/auth/api"
	"github.com/fitfusion/fitfusion/services/auth/internal/account"
	"github.com/fitfusion/fitfusion/services/auth/internal/keys"
	"github.com/fitfusion/fitfusion/services/auth/internal/session"
	"github.com/fitfusion/fitfusion/services/platform/fault"
	"github.com/fitfusion/fitfusion/services/platform/identity"
)

// keySetAge is how long a reader may keep the key set without asking again.
const keySetAge = "public, max-age=300"

// Handler implements api.StrictServerInterface.
type Handler struct {
	accounts *account.Registry
	sessions *session.Sessions
	ring     *keys.Ring
	jar      Jar
	csrf     *http.CrossOriginProtection
	now      func() time.Time
}

var _ api.StrictServerInterface = (*Handler)(nil)

// NewHandler joins the parts. Public is the address that people open.
func NewHandler(accounts *account.Registry, sessions *session.Sessions, ring *keys.Ring, public *url.URL, now func() time.Time) (*Handler, error) {
	csrf, err := newCSRF(public)
	if err != nil {
		return nil, err
	}
	return &Handler{accounts: accounts, sessions: sessions, ring: ring, jar: NewJar(public), csrf: csrf, now: now}, nil
}

// Register implements POST /api/auth/register.
func (h *Handler) Register(ctx context.Context, req api.RegisterRequestObject) (api.RegisterResponseObject, error) {
	reg := account.Registration{Email: req.Body.Email, Password: req.Body.Password}
	if req.Body.Language != nil {
		reg.Language = string(*req.Body.Language)
	}
	a, err := h.accounts.Register(ctx, reg, visitorOf(ctx).address)
	if err != nil {
		return nil, err
	}
	answer, err := h.open(ctx, a)
	return api.Register201JSONResponse{SignedInJSONResponse: answer}, err
}

// Login implements POST /api/auth/login.
func (h *Handler) Login(ctx context.Context, req api.LoginRequestObject) (api.LoginResponseObject, error) {
	credentials := account.Credentials{Email: req.Body.Email, Password: req.Body.Password}
	a, err := h.accounts.SignIn(ctx, credentials, visitorOf(ctx).address)
	if err != nil {
		return nil, err
	}
	answer, err := h.open(ctx, a)
	return api.Login200JSONResponse{SignedInJSONResponse: answer}, err
}

// Refresh implements POST /api/auth/refresh.
func (h *Handler) Refresh(ctx context.Context, _ api.RefreshRequestObject) (api.RefreshResponseObject, error) {
	s, token, err := h.sessions.Refresh(ctx, visitorOf(ctx).refresh)
	if err != nil {
		return nil, err
	}
	a, err := h.owner(ctx, s.User)
	if err != nil {
		return nil, err
	}
	answer, err := h.signedIn(a, s, token)
	return api.Refresh200JSONResponse{SignedInJSONResponse: answer}, err
}

// Logout implements POST /api/auth/logout.
func (h *Handler) Logout(ctx context.Context, _ api.LogoutRequestObject) (api.LogoutResponseObject, error) {
	if err := h.sessions.Close(ctx, visitorOf(ctx).refresh); err != nil {
		return nil, err
	}
	cleared := h.jar.clear()
	return api.Logout204Response{Headers: api.Logout204ResponseHeaders{SetCookie: &cleared}}, nil
}

// Me implements GET /api/auth/me.
func (h *Handler) Me(ctx context.Context, _ api.MeRequestObject) (api.MeResponseObject, error) {
	a, err := h.owner(ctx, identity.User(ctx))
	if err != nil {
		return nil, err
	}
	return api.Me200JSONResponse(toUser(a)), nil
}

// Jwks implements GET /.well-known/jwks.json.
func (h *Handler) Jwks(context.Context, api.JwksRequestObject) (api.JwksResponseObject, error) {
	age, set := keySetAge, api.KeySet{Keys: []api.Key{}}
	for _, k := range h.ring.All() {
		set.Keys = append(set.Keys, api.Key{Kty: "OKP", Crv: "Ed25519", Alg: "EdDSA", Use: "sig", Kid: k.ID, X: k.X()})
	}
	return api.Jwks200JSONResponse{Body: set, Headers: api.Jwks200ResponseHeaders{CacheControl: &age}}, nil
}

// open starts a session of an account that was just proved to be the caller's.
func (h *Handler) open(ctx context.Context, a account.Account) (api.SignedInJSONResponse, error) {
	s, token, err := h.sessions.Open(ctx, a.ID, visitorOf(ctx).device)
	if err != nil {
		return api.SignedInJSONResponse{}, err
	}
	return h.signedIn(a, s, token)
}

func (h *Handler) signedIn(a account.Account, s session.Session, token session.Token) (api.SignedInJSONResponse, error) {
	access, err := h.ring.Mint(a.ID)
	if err != nil {
		return api.SignedInJSONResponse{}, err
	}
	cookie := h.jar.set(token.Text(), s.Expires().Sub(h.now()))
	return api.SignedInJSONResponse{
		Body:    api.Session{AccessToken: access, ExpiresIn: int(h.ring.TokenLife().Seconds()), User: toUser(a)},
		Headers: api.SignedInResponseHeaders{SetCookie: &cookie},
	}, nil
}

// owner gives the account behind a token. One that is gone is nobody's.
func (h *Handler) owner(ctx context.Context, user string) (account.Account, error) {
	a, err := h.accounts.ByID(ctx, user)
	if fault.Is(err, fault.NotFound) {
		return account.Account{}, fault.Because(err, fault.Unauthenticated, session.CodeOver, "This account does not exist any more.")
	}
	return a, err
}

func toUser(a account.Account) api.User {
	user := api.User{ID: a.ID, Email: a.Email.Text(), CreatedAt: a.Created}
	if a.Language != "" {
		language := api.Language(a.Language)
		user.Language = &language
	}
	return user
}
