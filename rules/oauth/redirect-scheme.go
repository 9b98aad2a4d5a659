package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The redirect address has a scheme that leads to no app: javascript:, data:,
// file: and their like would run or show what the server appends. Servers
// refuse them.
//
// Use an https address.
//
// Sources: Connect2id Nimbus SDK, RedirectURIValidator, which forbids them;
// [RFC 9700] section 4.1 (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.1
var RedirectScheme = lint.Rule{
	ID:       "redirect-scheme",
	Title:    "Redirect address has a scheme that no server takes",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok {
			return
		}
		s := strings.ToLower(u.Scheme.String())
		if right := misspeltScheme(s); right != "" {
			p.Report(u.Scheme, "%q is no scheme; %s was probably meant", s, right).
				Replace(u.Scheme, right, "Write "+right, true)
		}
		switch s {
		case "javascript", "data", "vbscript", "file", "about", "blob":
			p.Report(u.Scheme, "no server sends a code to a %s address", s)
		}
	},
}

// misspeltScheme is the scheme that a slip of the keys stands for; "" when it
// is none.
func misspeltScheme(s string) string {
	switch s {
	case "ttp", "htp", "htttp", "hhttp", "httpp":
		return "http"
	case "ttps", "htps", "htttps", "hhttps", "httpss":
		return "https"
	}
	return ""
}
