package hubspot

import "grantlint/rules/lint"

// The link names the host of one region. HubSpot builds install links on
// app.hubspot.com, which finds the region of each account; whether a regional host
// serves accounts of other regions is not documented.
//
// Use app.hubspot.com in a link that is meant for everyone.
//
// Sources: HubSpot CLI, lib/app/urls.ts, which never picks a regional host
// (2026-05); PipedreamHQ/pipedream issue 20321 (2026-03).
var HostRegional = lint.Rule{
	ID:       "hubspot-host-regional",
	Title:    "The link is tied to one region",
	About:    lint.Host,
	Severity: lint.Info,
	Check: func(p *lint.Pass) {
		host := p.Link.URL.Host
		if !regional(host.String()) || p.Settings.Is("distribution", "private") {
			return
		}
		p.Report(host, "%q is for accounts of one region; app.hubspot.com is for all", host.String()).
			Replace(host, appHosts[0], "Use app.hubspot.com", false)
	},
}
