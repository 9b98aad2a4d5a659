package hubspot

import "grantlint/rules/lint"

// HubSpot's own pages spell this scope in two ways: its table of scopes in one, its
// API definitions and the settings of real apps in another. Which of them a link
// may use is not documented, and the wrong one may be refused as an invalid name.
//
// Write it as the app's settings list it.
//
// Sources: [Scopes] and OpenAPI files of HubSpot (2026-08).
//
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeSpelling = lint.Rule{
	ID:       "hubspot-scope-spelling",
	Title:    "Scope has two spellings",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &invalidScope, Rank: 4, Because: "A scope is spelt as HubSpot's table has it, and its API in another way.", Not: "No scope of the link is one that HubSpot spells in two ways.", Do: lint.Change{Title: "Spell scopes as the app's settings list them", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		each(p, nameSpelling, func(s suspect) {
			d := p.Report(s.at, "HubSpot spells %q also %q, and may refuse one of them", s.name, s.meant[0])
			if s.list != "" {
				d.As(lint.Info)
			}
			instead(p, d, s, s.meant)
		})
	},
}
