package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// The install link itself is http. Whoever is on the way reads it, state and all,
// and can change where it leads, before HubSpot sends the browser to https.
//
// Write https.
//
// Source: [RFC 6749] section 3.1, which demands TLS of the authorization endpoint
// (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var HostHTTP = lint.Rule{
	ID:       "hubspot-host-http",
	Title:    "The install link is not https",
	About:    lint.Host,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		if s := p.Link.URL.Scheme; strings.EqualFold(s.String(), "http") {
			p.Report(s, "over http anyone on the way can read the link and change where it leads").
				Replace(s, "https", "Use https", true)
		}
	},
}
