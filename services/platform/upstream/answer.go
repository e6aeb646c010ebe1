package upstream

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"sync"
)

// await reads the answer's body as far as it is held, so that a backend that
// dies while it answers costs a second try and not a broken answer.
func await(resp *http.Response) error {
	var start bytes.Buffer
	n, err := io.CopyN(&start, resp.Body, held)
	if err != nil && !errors.Is(err, io.EOF) {
		_ = resp.Body.Close()
		return fmt.Errorf("read the answer: %w", err)
	}
	rest := resp.Body
	resp.Body = struct {
		io.Reader
		io.Closer
	}{io.MultiReader(&start, rest), rest}
	if n < held && resp.ContentLength < 0 && resp.Request.Method == http.MethodGet {
		resp.ContentLength = n
		resp.Header.Set("Content-Length", strconv.FormatInt(n, 10))
	}
	return nil
}

// ending ends a try with its answer's body.
type ending struct {
	io.ReadCloser
	once sync.Once
	end  func()
}

func (e *ending) Close() error {
	defer e.once.Do(e.end)
	return e.ReadCloser.Close()
}
