package main

import (
	"context"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"

	"github.com/fitfusion/fitfusion/services/platform/config"
	"github.com/fitfusion/fitfusion/services/platform/docstore"
	"github.com/fitfusion/fitfusion/services/platform/docstore/sqlite"
	"github.com/fitfusion/fitfusion/services/platform/service"
	"github.com/fitfusion/fitfusion/services/progress"
	"github.com/fitfusion/fitfusion/services/progress/api"
)

// The servers that are compared.
const (
	kindBare  = "bare"
	kindStore = "store"
	kindOurs  = "ours"
)

const userID = "bench"

// hello is what a child tells its parent on its first line.
type hello struct{ URL, Control, Token string }

// serveChild runs one server until its parent closes its standard input.
func serveChild(ctx context.Context, o options) error {
	ctx, stop := context.WithCancel(ctx)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	control, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	public, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		return err
	}
	go func() { _ = http.Serve(control, controls(public)) }() // for this process's parent alone
	token, err := sign(private)
	if err != nil {
		return err
	}
	h := hello{URL: "http://" + listener.Addr().String(), Control: "http://" + control.Addr().String(), Token: token}
	if err := json.NewEncoder(os.Stdout).Encode(h); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "fitfusion-bench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	if o.serve == kindOurs {
		return serveOurs(ctx, listener, h.Control, dir)
	}
	return serveBare(ctx, listener, o.serve, dir)
}

func serveOurs(ctx context.Context, listener net.Listener, control, dir string) error {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer func() { _ = null.Close() }()
	return progress.Run(ctx, progress.Config{
		Config: service.Config{
			Listener: listener, DatabaseURL: config.Secret("sqlite:" + dir), Issuer: "fitfusion",
			JWKSURL: control + "/jwks", LogLevel: "info", LogTo: null, // a log line is part of what a request costs
		},
		WorkoutPlanURL: control,
	})
}

// serveBare is what somebody writes in an hour: no ids, limits, tokens, logs,
// metrics or problem documents.
func serveBare(ctx context.Context, listener net.Listener, kind, dir string) error {
	gin.SetMode(gin.ReleaseMode)
	engine, err := sqlite.Open(ctx, filepath.Join(dir, "bench.db"))
	if err != nil {
		return err
	}
	documents, err := docstore.Open[api.Workout](ctx, engine, docstore.Spec{Name: "workouts"})
	if err != nil {
		return err
	}
	var inMemory api.Workout
	r := gin.New()
	r.POST(workoutsPath, func(c *gin.Context) {
		if err := c.BindJSON(&inMemory); err != nil {
			return
		}
		if err := documents.Insert(c, docstore.Doc[api.Workout]{Owner: userID, ID: inMemory.ID, At: inMemory.StartedAt, Body: inMemory}); err != nil {
			_ = c.AbortWithError(http.StatusInternalServerError, err)
			return
		}
		c.Status(http.StatusCreated)
	})
	r.GET(workoutsPath+"/:id", func(c *gin.Context) {
		if kind == kindBare {
			c.JSON(http.StatusOK, inMemory)
			return
		}
		doc, err := documents.Get(c.Request.Context(), userID, c.Param("id"))
		if err != nil {
			_ = c.AbortWithError(http.StatusInternalServerError, err)
			return
		}
		c.JSON(http.StatusOK, doc.Body)
	})
	server := &http.Server{Handler: r, ReadHeaderTimeout: time.Second}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return engine.Close(context.WithoutCancel(ctx))
}

// controls serves the process's CPU time so far and the key of its tokens.
func controls(public ed25519.PublicKey) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /cpu", func(w http.ResponseWriter, _ *http.Request) {
		var usage syscall.Rusage
		if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_, _ = fmt.Fprint(w, usage.Utime.Nano()+usage.Stime.Nano())
	})
	mux.HandleFunc("GET /jwks", func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(map[string]any{"keys": []map[string]string{{
			"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "bench",
			"x": base64.RawURLEncoding.EncodeToString(public),
		}}})
	})
	return mux
}

func sign(private ed25519.PrivateKey) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodEdDSA, jwt.RegisteredClaims{
		Issuer: "fitfusion", Audience: jwt.ClaimStrings{service.Audience}, Subject: userID,
		IssuedAt: jwt.NewNumericDate(time.Now()), ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	})
	token.Header["kid"] = "bench"
	return token.SignedString(private)
}
