package mongowire

import (
	"encoding/binary"
	"errors"
	"io"
	"net"
	"strings"
	"sync"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// proxy forwards connections, one command at a time over all of them.
type proxy struct {
	backend string
	dir     string // of FerretDB's files
	bare    bool   // hand everything on as it is

	turn    sync.Mutex // guards what follows
	mirrors map[namespace]*mirror
	cursors map[int64][]bsoncore.Document // what is left to give
	lastID  int64
	fast    map[namespace]bool // those that indexed has seen to
}

func newProxy(backend, dir string, bare bool) *proxy {
	return &proxy{
		backend: backend, dir: dir, bare: bare, fast: map[namespace]bool{},
		mirrors: map[namespace]*mirror{}, cursors: map[int64][]bsoncore.Document{},
	}
}

// connection forwards what client sends until either side ends.
func (p *proxy) connection(client net.Conn) error {
	server, err := net.Dial("tcp", p.backend)
	if err != nil {
		return err
	}
	defer server.Close() //nolint:errcheck // nothing is left to lose
	for {
		request, err := read(client)
		if errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			return err
		}
		answer, err := p.ask(server, request)
		if err != nil {
			return err
		}
		if _, err := client.Write(answer); err != nil {
			return err
		}
	}
}

// ask is the turn of one command. It ends when the answer is here, also when
// the client has gone meanwhile: the server is done with it only then.
func (p *proxy) ask(server net.Conn, request []byte) ([]byte, error) {
	c, parsed := parse(request)
	if opcode(request) == opQuery || parsed && c.name == "hello" {
		return p.forward(server, request) // a server that works says that it lives
	}
	p.turn.Lock()
	defer p.turn.Unlock()
	if p.bare {
		return p.forward(server, request)
	}
	if !parsed {
		clear(p.mirrors)
		return p.forward(server, request)
	}
	answer, err := p.command(server, c, request)
	if err != nil {
		clear(p.mirrors) // who knows what was done
	}
	return answer, err
}

func (p *proxy) command(server net.Conn, c command, request []byte) ([]byte, error) {
	switch c.name {
	case "find":
		return p.find(server, c, request)
	case "getMore":
		return p.more(server, c, request)
	case "killCursors":
		return p.kill(server, c, request)
	case "insert":
		return p.insert(server, c, request)
	case "update":
		return p.change(server, c, request, "updates")
	case "delete":
		return p.change(server, c, request, "deletes")
	case "createIndexes":
		answer, err := p.forward(server, request)
		if err == nil {
			err = p.indexed(c.collection())
		}
		if err == nil { // now, when the service that starts has the patience
			_, err = p.mirror(server, c.collection())
		}
		if errors.Is(err, errForeign) {
			err = nil
		}
		return answer, err
	case "ping", "endSessions", "buildInfo", "listIndexes", "listCollections", "listDatabases", "count":
		return p.forward(server, request) // these change no document
	}
	clear(p.mirrors)
	clear(p.fast)
	return p.forward(server, request)
}

// forward has FerretDB answer.
func (p *proxy) forward(server net.Conn, request []byte) ([]byte, error) {
	if _, err := server.Write(request); err != nil {
		return nil, err
	}
	if isMsg(request) && flags(request)&moreToCome != 0 {
		return nil, nil
	}
	answer, err := read(server)
	if err != nil {
		return nil, err
	}
	return duplicateKey(answer), nil
}

// duplicateKey mends an answer: FerretDB v1 reports a unique key that an
// update would double as an internal error, MongoDB as write error 11000.
func duplicateKey(answer []byte) []byte {
	if !isMsg(answer) || answer[header+4] != 0 {
		return answer
	}
	doc := bsoncore.Document(answer[header+5:])
	text, _ := doc.Lookup("errmsg").StringValueOK()
	if !strings.Contains(text, "UNIQUE constraint failed") {
		return answer
	}
	const message = "E11000 duplicate key error"
	writeError := bsoncore.NewDocumentBuilder().
		AppendInt32("index", 0).AppendInt32("code", 11000).AppendString("errmsg", message).Build()
	mended := bsoncore.NewDocumentBuilder().
		AppendInt32("n", 0).AppendInt32("nModified", 0).
		AppendArray("writeErrors", bsoncore.NewArrayBuilder().AppendDocument(writeError).Build()).
		AppendDouble("ok", 1).Build()
	return build(0, binary.LittleEndian.Uint32(answer[8:]), mended)
}
