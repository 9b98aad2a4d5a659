package hubspot

import "grantlint/rules/lint"

// HubSpot has no scope of this name that we know of, and one that is close to it.
// An unknown name is refused, with all the others in the link.
//
// Write the name as HubSpot has it: crm.objects.contacts.read, with the plural and
// in lower case.
//
// Sources: [Scopes] (2026-04) and the OpenAPI files of HubSpot (2026-08);
// HubSpot/oauth-quickstart-nodejs issue 29, where crm.contacts.read was refused as
// an invalid scope name (2026-11).
//
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeMisspelt = lint.Rule{
	ID:       "hubspot-scope-misspelt",
	Title:    "Scope name is likely misspelt",
	About:    lint.Scope,
	Severity: lint.Error,
	Subject:  lint.LinkOrSettings,
	Quoted:   true,
	Shown: []lint.Shown{
		{Message: &invalidScope, Rank: 1, Because: "A scope name in the link is misspelt.", Not: "No scope name of the link looks misspelt.", Do: lint.Change{Title: "Write scope names as the app's settings list them", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		each(p, nameMisspelt, func(s suspect) {
			d := p.Report(s.at, "HubSpot has no scope %q that we know of, and may refuse it; %l may be meant", s.name, lint.List(s.meant))
			refused := s.row != nil && s.row.status == "refused"
			if refused {
				d.Format = "HubSpot refuses %q as an invalid scope name; %l may be meant"
			} else {
				d.As(lint.Warning)
			}
			instead(p, d, s, s.meant)
			if len(d.Fixes) == 0 { // what was meant is there already
				takeOut(p, d, s, refused)
			}
		})
	},
}
