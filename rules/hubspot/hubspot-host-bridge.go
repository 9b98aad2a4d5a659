package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// This is the page where HubSpot lets people sign in before they install, with the
// query of the install link. It works for some, but it is not documented.
//
// Link to /oauth/authorize: HubSpot comes by the sign-in page where it is needed.
//
// Source: two public apps link to it directly; HubSpot's documents and CLI never do
// (2026-11).
var HostBridge = lint.Rule{
	ID:       "hubspot-host-bridge",
	Title:    "Link to the sign-in page before the install page",
	About:    lint.Host,
	Severity: lint.Info,
	Check: func(p *lint.Pass) {
		if path := p.Link.URL.Path; strings.HasPrefix(path.String(), "/oauth-bridge") {
			p.Report(path, "%q is HubSpot's sign-in page, which is not documented as an address to link to", path.String()).
				Replace(path, "/oauth/authorize", "Link to the install page", false)
		}
	},
}
