package oauth

import "grantlint/rules/lint"

// The redirect address that is sent has a * in it. A pattern can be registered
// at some servers, but the link has to name one address.
//
// Send the whole address.
//
// Source: [RFC 9700] section 4.1.3 (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3
var RedirectWildcard = lint.Rule{
	ID:       "redirect-wildcard",
	Title:    "Redirect address is a pattern",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok {
			return
		}
		if before, _, star := u.Text.Cut("*"); star {
			p.Report(u.Text.Slice(before.Len(), before.Len()+1), "%q is a pattern, and the link has to name one address", u.Text.String())
		}
	},
}
