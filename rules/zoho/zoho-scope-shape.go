package zoho

import "grantlint/rules/lint"

// A scope is not of the form service.module.OPERATION, as ZohoCRM.modules.READ.
// Only email, openid, profile and phone, for sign-in, have one part. A service
// alone, or a module without an operation, may not exist as a scope.
//
// Add what is missing: the service first, the operation last.
//
// Sources: Zoho Accounts, [Scope] and Sign in using Zoho (2026-11).
//
// [Scope]: https://zoho.com/accounts/protocol/oauth/scope.html
var ScopeShape = lint.Rule{
	ID:       "zoho-scope-shape",
	Title:    "Scope lacks a part",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 3, Because: "A scope lacks its service, its module or its operation.", Not: "Each scope has a service, a module and an operation.", Do: lint.Change{Title: "Write service.module.OPERATION, as ZohoCRM.modules.READ"}},
	},
	Check: func(p *lint.Pass) {
		each(p, shapeless, func(s scope) {
			d := p.Report(s.at, "%q is not of the form service.module.OPERATION, as ZohoCRM.modules.READ is, so Zoho may say that it does not exist", s.name)
			if name := service(s.name); name != "" {
				d.Format = "%q names a service only; a scope goes on with module and operation, as ZohoCRM.modules.READ does"
			} else if r := module(s.name); r != nil && r.operations != "" {
				d.Format, d.Args = "%q has no operation behind it; there are %s", []string{s.name, r.operations}
				if _, all := has(r.operations, "ALL"); all {
					s.meant = r.name + ".ALL"
				}
			}
			instead(p, d, s, false)
		})
	},
}
