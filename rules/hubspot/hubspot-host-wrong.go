package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// The address is not that of HubSpot's install page, though it looks like it: another
// domain, another host of HubSpot's, or a path with a version, as the token endpoint
// has one. At another domain, the link hands its parameters to whoever has that
// domain.
//
// HubSpot's install page is https://app.hubspot.com/oauth/authorize, for all regions
// and for every version of its APIs.
//
// Sources: [OAuth quickstart guide] (2026-09); OpenAPI files of HubSpot, whose
// authorization URL has neither another host nor a version (2026-08).
//
// [OAuth quickstart guide]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
var HostWrong = lint.Rule{
	ID:       "hubspot-host-wrong",
	Title:    "Not the address of HubSpot's install page",
	About:    lint.Host,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if id, ok := accountID(p.Link); ok && !digits(id.String()) && !lint.Placeholder(id.String()) {
			p.Report(u.Path, "the install page is at /oauth/authorize, with an account ID between the two at most, so this may lead nowhere").
				As(lint.Warning).Replace(u.Path, "/oauth/authorize", "Use /oauth/authorize", false)
			return
		}
		if p.Link.Endpoint != &misdirected {
			return
		}
		host := strings.ToLower(u.Host.String())
		switch {
		case !ours(host):
			p.Report(u.Host, "%q is not HubSpot's; the install page is at app.hubspot.com", u.Host.String()).
				Fix(rightAddress(u, true))
		case host == appHosts[0] || regional(host):
			p.Report(u.Path, "the install page is at /oauth/authorize; %q may lead nowhere", u.Path.String()).
				As(lint.Warning).Fix(rightAddress(u, false))
		default:
			p.Report(u.Host, "the install page is at app.hubspot.com; %q may lead nowhere", u.Host.String()).
				As(lint.Warning).Fix(rightAddress(u, false))
		}
	},
}
