package password

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
)

const (
	version = 0x13 // of argon2, the only one in use
	saltLen = 16   // bytes, RFC 9106 section 3.1
	keyLen  = 32   // bytes
	threads = 1
	// maxMemoryKiB bounds what a stored string can make us allocate.
	maxMemoryKiB = 256 << 10
	maxTime      = 16
)

// phc is a parsed argon2id string in PHC form:
//
//	$argon2id$v=19$m=19456,t=2,p=1$<salt>$<key>
type phc struct {
	memoryKiB, time uint32
	threads         uint8
	salt, key       []byte
}

func (p phc) String() string {
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", version, p.memoryKiB, p.time, p.threads,
		b64.EncodeToString(p.salt), b64.EncodeToString(p.key))
}

var errForm = errors.New("not an argon2id string in PHC form")

func parse(text string) (phc, error) {
	parts := strings.Split(text, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" {
		return phc{}, errForm
	}
	var p phc
	var v int
	if _, err := fmt.Sscanf(parts[2], "v=%d", &v); err != nil || v != version {
		return phc{}, errForm
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memoryKiB, &p.time, &p.threads); err != nil {
		return phc{}, errForm
	}
	b64 := base64.RawStdEncoding.Strict()
	salt, saltErr := b64.DecodeString(parts[4])
	key, keyErr := b64.DecodeString(parts[5])
	if p.salt, p.key = salt, key; saltErr != nil || keyErr != nil || !p.sane() || p.String() != text {
		return phc{}, errForm
	}
	return p, nil
}

func (p phc) sane() bool {
	return p.time >= 1 && p.time <= maxTime && p.threads >= 1 && p.threads <= 8 &&
		p.memoryKiB >= 8*uint32(p.threads) && p.memoryKiB <= maxMemoryKiB &&
		len(p.salt) >= 8 && len(p.salt) <= 64 && len(p.key) >= 16 && len(p.key) <= 64
}

func random(n int) []byte {
	raw := make([]byte, n)
	_, _ = rand.Read(raw) // never fails since Go 1.24
	return raw
}
