package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address has a scheme that the app made up. Any other app can
// claim the same one, the likelier the shorter it is, so it is to be the app's
// domain in reverse order. Servers of the Model Context Protocol take https and
// localhost only, and refuse all such schemes. Where the scheme holds the client
// ID, as in msal… and fb…, the server prescribes it; with PKCE, another app that
// claims it can't use the code.
//
// Use the reversed domain, com.example.app:/cb, or better an https address that
// the app has claimed; with MCP, a loopback address.
//
// Sources: OAuth 2.1 draft 16 section 8.4.3, which holds the rules of RFC 8252; MCP
// specification 2026-07-28, Communication Security; globalping-mcp issue 12, where
// hopperai://oauth was registered and then refused (2026-11).
var RedirectAppScheme = lint.Rule{
	ID:       "redirect-app-scheme",
	Title:    "Redirect address has a scheme of the app's own",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, u, ok := p.Link.Redirect()
		if !ok || bansKind(p, lint.BanScheme) || !appScheme(u) || len(u.Scheme.String()) < 2 || misspeltScheme(strings.ToLower(u.Scheme.String())) != "" {
			return
		}
		switch {
		case isMCP(p):
			p.Report(q.Value, "servers of the Model Context Protocol take https and localhost only, so %q may be refused", q.Value.String())
		case strings.IndexByte(u.Scheme.String(), '.') < 0:
			if prescribed(p.Link, u) {
				return
			}
			d := p.Report(u.Scheme, "any app can claim %q; the standard wants the app's domain in reverse, and servers may refuse others", u.Scheme.String())
			if p.Link.Has(lint.CodeChallenge) {
				d.As(lint.Info) // another app can't use the code
			}
		}
	},
}

// prescribed reports whether the scheme of an address holds the client ID, or what
// stands before its first full stop, as servers prescribe it: msal…, fb…,
// com.googleusercontent.apps.….
func prescribed(l *lint.Link, u *text.URL) bool {
	id, _, _ := strings.Cut(value(l, lint.ClientID), ".")
	return len(id) > 5 && strings.Contains(u.Scheme.String(), id)
}
