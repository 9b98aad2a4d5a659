package oauth

import "grantlint/rules/lint"

// The link leads to an address that the provider has replaced. It works for
// some apps and accounts, and not for others, until it is switched off.
//
// Use the new address; what goes with it, as names of parameters and scopes,
// may have changed too.
//
// Sources: the documents that each provider's page names (2026-11);
// passport-zoom issue 4.
var EndpointOld = lint.Rule{
	ID:       "endpoint-old",
	Title:    "The provider has a newer address",
	About:    lint.Host,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		if old := p.Link.Endpoint.Old; old != "" {
			u := p.Link.URL
			p.Report(u.Path, "%s has replaced this address: %s", p.Platform.Name, old)
		}
	},
}
