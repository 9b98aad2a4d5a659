package zoho

import "grantlint/rules/lint"

// The first part of a scope is no service that is known here. Names of services
// follow no rule: it is ZohoCRM and ZohoProjects, but Desk, WorkDrive and SalesIQ,
// and ZOHOPEOPLE.
//
// Take the scope from the page of the API that is called, and compare its first
// part.
//
// Sources: scopes gathered from Zoho's API documents; Zoho Accounts, [Scope]
// (2026-11).
//
// [Scope]: https://zoho.com/accounts/protocol/oauth/scope.html
var ScopeService = lint.Rule{
	ID:       "zoho-scope-service",
	Title:    "Unknown service in a scope",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 4, Because: "The service that a scope begins with is spelt otherwise: Desk.tickets.READ has no Zoho before it.", Not: "Each scope begins with a known service.", Do: lint.Change{Title: "Take the scopes from the page of the API that is called"}},
	},
	Check: func(p *lint.Pass) {
		each(p, serviceUnknown, func(s scope) {
			d := p.Report(s.at, "%q begins with a service that is not known here, so it may not exist", s.name)
			if s.meant != "" {
				d.Format, d.Args = "%q begins with a service that is not known; %s is documented", []string{s.name, s.meant}
			}
			instead(p, d, s, false)
		})
	},
}
