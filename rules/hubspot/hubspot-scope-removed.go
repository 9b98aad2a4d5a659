package hubspot

import "grantlint/rules/lint"

// A scope that HubSpot has taken away, or has said that it would, stands in the
// link or in the app. contacts was to go on 31 July 2022; HubSpot's own samples
// still print it, so it may get through for old apps. For others HubSpot may say
// that the scope name is invalid.
//
// Ask for the scopes that stand in for it, after adding them in the app.
//
// Sources: Changelog, [Upcoming: contacts scope sunset] (2026-11); OpenAPI files
// of HubSpot, which still name contacts as an alternative (2026-08).
//
// [Upcoming: contacts scope sunset]: https://developers.hubspot.com/changelog/upcoming-contacts-scope-sunset
var ScopeRemoved = lint.Rule{
	ID:       "hubspot-scope-removed",
	Title:    "Scope was removed",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Quoted:   true,
	Shown: []lint.Shown{
		{Message: &invalidScope, Rank: 3, Because: "A scope in the link has been removed since, as contacts has.", Not: "No scope of the link is one that was removed.", Do: lint.Change{Title: "Ask for the granular scopes instead, after adding them in the app", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		each(p, nameRemoved, func(s suspect) {
			if s.list != "" {
				p.Report(s.at, "%q was removed; an app that still lists it may keep it for now", s.name).As(lint.Info)
				return
			}
			d := p.Report(s.at, "%q is no longer one of HubSpot's scopes, so it may be refused as an invalid name", s.name)
			if len(s.meant) > 2 {
				instead(p, d, s, s.meant[:2])
			}
			instead(p, d, s, s.meant)
			takeOut(p, d, s, false)
		})
	},
}
