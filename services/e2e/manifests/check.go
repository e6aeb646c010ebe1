package manifests

import "context"

// Problems decodes documents and gives everything that is wrong with them. key
// is an Ed25519 key in the form of JWT_PRIVATE_KEY.
func Problems(ctx context.Context, docs []Document, key string) []string {
	set, problems := Decode(docs)
	problems = append(problems, Hardened(set)...)
	problems = append(problems, Wired(set)...)
	problems = append(problems, Rolls(set)...)
	problems = append(problems, Configured(ctx, set, key)...)
	return append(problems, Flows(set)...)
}
