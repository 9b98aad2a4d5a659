package hubspot

import "grantlint/rules/lint"

// This name stands in HubSpot's API definitions, or in a link of its own, but in
// no list of scopes that apps may ask for. A link that asks for it may be refused.
//
// Take it out, unless HubSpot has given it to the app.
//
// Sources: OpenAPI files of HubSpot (2026-08); [Scopes] (2026-04).
//
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeInternal = lint.Rule{
	ID:       "hubspot-scope-internal",
	Title:    "Scope is not meant for install links",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Check: func(p *lint.Pass) {
		each(p, nameInternal, func(s suspect) {
			d := p.Report(s.at, "%q is in no list of scopes that apps may ask for, so it may be refused", s.name)
			if s.list != "" {
				d.As(lint.Info)
			}
			takeOut(p, d, s, false)
		})
	},
}
