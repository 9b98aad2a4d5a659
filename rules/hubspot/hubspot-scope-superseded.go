package hubspot

import "grantlint/rules/lint"

// Granular scopes have stood in for this one since September 2026. It works until
// HubSpot moves the app over, on the day that the app's settings name; what is
// installed by then keeps working.
//
// Add the granular scopes in the app that it needs, and ask for those.
//
// Source: [Update your app to use granular scopes], whose table was read as far as
// hubdb; the other replacements are taken from the OpenAPI files (2026-11).
//
// [Update your app to use granular scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/migrate-an-app/update-your-app-to-granular-scopes
var ScopeSuperseded = lint.Rule{
	ID:       "hubspot-scope-superseded",
	Title:    "Scope is being split into granular ones",
	About:    lint.Scope,
	Severity: lint.Info,
	Subject:  lint.LinkOrSettings,
	Quoted:   true,
	Check: func(p *lint.Pass) {
		each(p, nameSuperseded, func(s suspect) {
			format := "%q is giving way to %l"
			if s.row.status != "coarse-superseded" {
				format = "%q may be giving way to %l"
			}
			p.Report(s.at, format, s.name, lint.List(s.meant)).Fix(lint.Change{
				Title: "Add those of them in the app that it needs", Where: whereScopes, Copy: lint.JoinLines(s.meant),
			})
		})
	},
}
