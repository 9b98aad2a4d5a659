package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// The link leads to HubSpot's own test environment. Apps and accounts of the public
// don't exist there.
//
// Use app.hubspot.com.
//
// Source: HubSpot CLI, lib/app/urls.ts, which builds such links only when it runs
// against HubSpot's test environment (2026-05).
var HostQA = lint.Rule{
	ID:       "hubspot-host-qa",
	Title:    "Link to HubSpot's test environment",
	About:    lint.Host,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		if p.Link.Endpoint == &misdirected {
			return // nor is the path the install page's, which another rule says
		}
		host := p.Link.URL.Host
		for _, h := range qaHosts {
			if strings.EqualFold(h, host.String()) {
				p.Report(host, "%q is HubSpot's own test environment, which has no public apps and accounts", h).
					Replace(host, appHosts[0], "Use app.hubspot.com", false)
			}
		}
	},
}
