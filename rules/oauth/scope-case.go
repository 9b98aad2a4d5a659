package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A scope is written with capital letters that it doesn't have. Servers compare
// scopes with regard to case, also where the scope is an address.
//
// Write it as the server's documents do.
//
// Sources: [RFC 6749] section 3.3; drive issue 609, where Google refused
// https://www.GoogleAPIs.com/auth/drive (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.3
var ScopeCase = lint.Rule{
	ID:       "scope-case",
	Title:    "A scope has other capital letters",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		for _, v := range p.Link.Values(lint.ScopeParam) {
			meant := rightCase(v)
			if meant != v.String() {
				d := p.Report(v, "%q is compared with regard to case; %q is the usual spelling", v.String(), meant)
				set(d, v, meant, "Write "+meant, true)
			}
		}
	},
}

// rightCase is a scope with the case of OpenID Connect's names, and with a host
// in lower case.
func rightCase(v text.Text) string {
	s := v.String()
	for _, name := range [...]string{"openid", "email", "profile", "offline_access"} {
		if len(s) == len(name) && s != name && strings.EqualFold(s, name) {
			return name
		}
	}
	if !hasPrefixFold(s, "https://") {
		return s
	}
	host := s[len("https://"):]
	if i := strings.IndexByte(host, '/'); i >= 0 {
		host = host[:i]
	}
	end := len("https://") + len(host)
	return strings.ToLower(s[:end]) + s[end:]
}
