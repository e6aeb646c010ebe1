package mongowire

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"

	"go.mongodb.org/mongo-driver/v2/x/bsonx/bsoncore"
)

// Parts of the wire protocol: a message is a header of 16 bytes (length, id,
// id answered, opcode), then for OP_MSG 4 bytes of flags and the sections.
const (
	header     = 16
	opMsg      = 2013
	moreToCome = 1 << 1 // the sender expects no answer
	maxMessage = 48_000_000
)

// proxy forwards connections, one command at a time over all of them.
type proxy struct {
	backend string
	turn    sync.Mutex
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
	p.turn.Lock()
	defer p.turn.Unlock()
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

func read(from io.Reader) ([]byte, error) {
	var length [4]byte
	if _, err := io.ReadFull(from, length[:]); err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint32(length[:])
	if n < header || n > maxMessage {
		return nil, fmt.Errorf("a message of %d bytes", n)
	}
	message := make([]byte, n)
	copy(message, length[:])
	_, err := io.ReadFull(from, message[4:])
	return message, err
}

func isMsg(message []byte) bool {
	return len(message) > header+5 && binary.LittleEndian.Uint32(message[12:]) == opMsg
}

func flags(message []byte) uint32 { return binary.LittleEndian.Uint32(message[header:]) }

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
	out := append(append([]byte{}, answer[:header+5]...), mended...)
	binary.LittleEndian.PutUint32(out, uint32(len(out)))
	return out
}
