package hubspot

import "grantlint/rules/lint"

// The name is in none of the lists of HubSpot's scopes that we know, and like none
// of them. New scopes appear, so it may be right; if it isn't, HubSpot refuses the
// link with all its other scopes.
//
// Look it up in HubSpot's list, or take it out.
//
// Sources: [Scopes] (2026-04); OpenAPI files of HubSpot (2026-08).
//
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeUnknown = lint.Rule{
	ID:       "hubspot-scope-unknown",
	Title:    "Scope is not known",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Quoted:   true,
	Shown: []lint.Shown{
		{Message: &invalidScope, Rank: 5, Because: "The link asks for a scope that HubSpot doesn't have.", Not: "HubSpot has every scope that the link asks for.", Do: lint.Change{Title: "Look the scopes up in HubSpot's list", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		each(p, nameUnknown, func(s suspect) {
			d := p.Report(s.at, "%q is in no list of HubSpot's scopes that we know, so it may be refused as an invalid name", s.name)
			if s.list != "" {
				d.As(lint.Info)
			}
			takeOut(p, d, s, false)
		})
	},
}
