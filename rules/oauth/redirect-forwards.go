package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The query of the redirect address holds another address under a name like
// next or returnTo. If the page goes on to whatever stands there, it is an open
// redirector: an attacker puts in an address of their own and gets the code.
//
// Keep the page to return to in the session, under the value of state.
//
// Sources: [RFC 9700] sections 2.1 and 4.11.1; Google's rules for redirect URIs,
// which refuse it (2026-09).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.11.1
var RedirectForwards = lint.Rule{
	ID:       "redirect-forwards",
	Title:    "Redirect address holds a page to go on to",
	About:    lint.Redirect,
	Severity: lint.Info,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok || u.Query.Len() == 0 {
			return
		}
		for _, q := range u.Params {
			v := q.Value.String()
			if strings.HasPrefix(v, "http://") || strings.HasPrefix(v, "https://") || strings.HasPrefix(v, "//") {
				p.Report(q.Raw, "if the page goes on to whatever stands in %q, an attacker can have the code sent elsewhere", q.Name.String())
			}
		}
	},
}
