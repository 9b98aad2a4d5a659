package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The code challenge can't be the SHA-256 of a verifier: that is always 43
// characters of base64url, letters, digits, - and _. Ordinary base64 has + and
// / and ends in =; 64 hexadecimal digits are the hash written in another way.
// The server refuses it, or the token request fails.
//
// TikTok alone wants hexadecimal digits, for apps on desktops.
//
// Encode the 32 bytes of the hash as base64url, without =.
//
// Sources: [OAuth 2.1] draft 16 sections 4.1.1 and 12.18, which hold the rules of
// RFC 7636; GitHub's documents, which say 43 characters (2026-11).
//
// [OAuth 2.1]: https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16
var PKCEChallenge = lint.Rule{
	ID:       "pkce-challenge",
	Title:    "code_challenge is no SHA-256",
	About:    lint.PKCE,
	Severity: lint.Error,
	Param:    lint.CodeChallenge,
	Check: func(p *lint.Pass) {
		c, _ := p.Link.Param(lint.CodeChallenge)
		v := c.Value.String()
		if v == "" || clean(v) != v || isSample(lint.CodeChallenge, v) || value(p.Link, lint.CodeChallengeMethod) == "plain" {
			return
		}
		hashed := value(p.Link, lint.CodeChallengeMethod) == "S256"
		switch mended := base64url(v); {
		case len(v) == 43 && mended == v:
		case len(mended) == 43:
			d := p.Report(c.Value, "this is ordinary base64; a code_challenge is base64url, without + / and =")
			set(d, c.Value, mended, "Write it as base64url", true)
		case len(v) == 64 && strings.Trim(strings.ToLower(v), "0123456789abcdef") == "":
			p.Report(c.Value, "these are hexadecimal digits; a code_challenge is the hash as base64url, 43 characters long")
		case hashed:
			p.Report(c.Value, "a code_challenge of S256 is 43 characters long; this has %s", lint.Itoa(len(v)))
		case len(v) < 43 || len(v) > 128:
			p.Report(c.Value, "a code_challenge is 43 to 128 characters long; this has %s", lint.Itoa(len(v)))
		}
	},
}

// base64url writes ordinary base64 in the way of addresses; "" when it is none.
// A + that was read as a blank is one again.
func base64url(v string) string {
	v = lint.Swap(strings.TrimRight(v, "="), "+", "-", " ", "-", "/", "_")
	for i := 0; i < len(v); i++ {
		if !alnum(v[i]) && v[i] != '-' && v[i] != '_' {
			return ""
		}
	}
	return v
}
