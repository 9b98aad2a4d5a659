package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// code_challenge_method is neither S256 nor plain, or not one that the server
// lists in its metadata, or stands there without a challenge. The names are
// compared exactly: s256 and SHA256 are unknown.
//
// Write S256, and send the challenge with it.
//
// Sources: [OAuth 2.1] draft 16 section 4.1.1, which holds the rules of RFC 7636;
// GitHub's documents, by which both or neither must be there (2026-11).
//
// [OAuth 2.1]: https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16
var PKCEMethod = lint.Rule{
	ID:       "pkce-method",
	Title:    "No such code_challenge_method",
	About:    lint.PKCE,
	Severity: lint.Error,
	Param:    lint.CodeChallengeMethod,
	Check: func(p *lint.Pass) {
		m, _ := p.Link.Param(lint.CodeChallengeMethod)
		v := m.Value.String()
		if v == "" {
			return
		}
		if v != "S256" && v != "plain" && clean(v) == v {
			d := p.Report(m.Value, "%q is no code_challenge_method: servers know S256 and plain, and compare exactly", v)
			switch squeeze(v) {
			case "s256", "sha256", "256", "rs256", "hs256":
				set(d, m.Value, "S256", "Write S256", true)
			}
			return
		}
		if list, not := notListed(p, m); not && clean(v) == v {
			p.Report(m.Value, "the server's metadata lists %l as the methods it takes, not %q, so this is refused", lint.List(lint.Strings(list)), v)
			return
		}
		if !p.Link.Has(lint.CodeChallenge) && !astray(p.Link, lint.CodeChallenge) && !strings.Contains(v, " ") {
			p.Report(m.Raw, "code_challenge_method stands alone: without code_challenge there is no PKCE, and some servers refuse it").As(lint.Warning)
		}
	},
}
