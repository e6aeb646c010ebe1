package upstream

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"sync/atomic"
)

// requestBody is what a request brings, for as many tries as it allows: a
// small one is kept, a large one is passed on and can be passed on once.
type requestBody struct {
	whole  []byte
	stream io.Reader
	read   atomic.Bool
}

func keepBody(r *http.Request) (*requestBody, error) {
	b := &requestBody{}
	switch {
	case r.Body == nil || r.Body == http.NoBody || r.ContentLength == 0:
	case r.ContentLength > 0 && r.ContentLength <= kept:
		b.whole = make([]byte, r.ContentLength)
		if _, err := io.ReadFull(r.Body, b.whole); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrBody, err)
		}
	default:
		b.stream = r.Body
	}
	return b, nil
}

// attach gives a try its body.
func (b *requestBody) attach(out *http.Request) {
	switch {
	case b.whole != nil:
		out.Body = io.NopCloser(bytes.NewReader(b.whole))
		out.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b.whole)), nil }
	case b.stream != nil:
		out.Body = io.NopCloser(b) // the server closes the real one
	default:
		out.Body = nil
	}
}

// Read reads a streamed body.
func (b *requestBody) Read(p []byte) (int, error) {
	b.read.Store(true)
	n, err := b.stream.Read(p)
	if err != nil && err != io.EOF { //nolint:errorlint // a Reader returns io.EOF itself
		err = fmt.Errorf("%w: %w", ErrBody, err)
	}
	return n, err
}

// spent reports whether there is nothing left to send a second time.
func (b *requestBody) spent() bool { return b.read.Load() }
