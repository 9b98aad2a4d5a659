package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The redirect address is urn:ietf:wg:oauth:2.0:oob, by which a server showed
// the code for copying. Google has switched that off for all apps, and others
// never had it: whoever talks a person into reading out the code has it.
//
// Use a loopback address, http://127.0.0.1 with a port, on a desktop; the device
// flow where there is no browser.
//
// Sources: vba-web issue 498, with Google's text; relai issue on Zoho, which
// does not take it (2026-11).
var RedirectOOB = lint.Rule{
	ID:       "redirect-oob",
	Title:    "The code is to be shown for copying",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, _, ok := p.Link.Redirect()
		v := strings.ToLower(q.Value.String())
		if ok && !bansKind(p, lint.BanOOB) && (v == "oob" || strings.HasPrefix(v, oob)) {
			p.Report(q.Value, "%q is switched off at most servers; an app on the desktop uses a loopback address", q.Value.String())
		}
	},
}
