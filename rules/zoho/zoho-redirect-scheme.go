package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect URI does not begin with https:// or http://. The console takes no
// other for server-based and JavaScript clients. A scheme of an app's own, as
// myapp://, is for mobile-based clients; urn:ietf:wg:oauth:2.0:oob, which others
// have for copying a code, was never Zoho's.
//
// Register and send an http or https address. For a script, http://localhost
// does, or a self client, whose code the console makes.
//
// Sources: Zoho Accounts, [OAuth setup]; Relai-World, fix-redirect-uri.js (2026-11).
//
// [OAuth setup]: https://zoho.com/accounts/protocol/oauth-setup.html
var RedirectScheme = lint.Rule{
	ID:       "zoho-redirect-scheme",
	Title:    "Redirect URI is not http or https",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.RedirectURI)
		v := q.Value.String()
		u := text.ParseURL(q.Value)
		s := strings.ToLower(u.Scheme.String())
		if s == "" || s == "http" || s == "https" || p.Link.Quoted {
			return
		}
		kind, known := p.Settings.Value("clientType")
		switch {
		case strings.HasPrefix(strings.ToLower(v), "urn:ietf:wg:oauth"):
			p.Report(q.Value, "Zoho does not take %q: it can't be registered, and Zoho shows no code for copying", v).
				Fix(lint.Change{Title: "Register and send an http or https address, such as http://localhost:8080/callback", Where: whereRedirects}).
				Fix(lint.Change{Title: "Or make the code in the console with a self client", Where: whereSelf})
		case !known:
			p.Needs("clientType")
		case kind.String() != "mobile":
			p.Report(u.Scheme, "%q is a scheme of an app's own, which only mobile-based clients can register", s).
				Fix(lint.Change{Title: "Register and send an http or https address, or register a mobile-based client", Where: whereRedirects})
		case u.Slashes.Len() < 2:
			p.Report(q.Value, "%q has no // behind its scheme; such an address was seen never to match", v).As(lint.Warning)
		}
	},
}
