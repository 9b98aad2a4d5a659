package oauth

import "grantlint/rules/lint"

// The redirect address names its host by number. Some servers refuse that, for
// there is no certificate to trust and a number may change hands; a private
// address is reached from one network only.
//
// Use a host name. For development, localhost is taken almost everywhere.
//
// Sources: Google's rules for redirect URIs (2026-09); snowpro issue 119, where
// Google refused 192.168.1.8; Intuit's and HubSpot's rules (2026-11).
var RedirectIP = lint.Rule{
	ID:       "redirect-ip",
	Title:    "Redirect address is a number instead of a name",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if ok && isIP(u.Host.String()) && !loopback(u.Host.String()) && !isBanned(p, u) {
			p.Report(u.Host, "%q is a number; servers may want the name of a host", u.Host.String())
		}
	},
}
