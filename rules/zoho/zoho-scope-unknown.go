package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// A scope's module or operation is in no list of its service's scopes. Modules
// are often in the singular where one expects the plural, or the other way
// round, and not each has an .ALL. The table here is not complete, so the scope
// may exist all the same; where it does not, Zoho refuses the request, and for a
// self client it was seen to leave the scope out without a word.
//
// Take the scope from the page of the API that is called.
//
// Sources: scopes gathered from Zoho's API documents; reports of refused scopes,
// as omin8tor/zoho-cli commit 4675707 (2026-03).
var ScopeUnknown = lint.Rule{
	ID:       "zoho-scope-unknown",
	Title:    "Scope is in no list",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 1, Because: "A scope is misspelt: in the singular instead of the plural, without an underscore, or with .ALL where there is only READ.", Not: "Each scope is a known one.", Do: lint.Change{Title: "Take the scopes from the page of the API that is called"}},
		{Message: &scopeMismatch, Rank: 4, Because: "A scope that does not exist was left out without a word when the token was made.", Not: "Each scope is a known one.", Do: lint.Change{Title: "Compare the scopes of the link with scope in the token answer"}},
	},
	Check: func(p *lint.Pass) {
		each(p, moduleUnknown, func(s scope) {
			d := p.Report(s.at, "%q is in no list of its service's scopes, so Zoho may say that it does not exist", s.name)
			if s.meant != "" {
				d.Format, d.Args = "%q is in no list of its service's scopes; %s is, and may be meant", []string{s.name, s.meant}
			}
			instead(p, d, s, false)
		})
		each(p, opUnknown, func(s scope) {
			d := p.Report(s.at, "%q may not exist: of %s, there are %s", s.name, s.row.name, strings.ReplaceAll(s.row.operations, ",", ", "))
			if s.row.operations == "" {
				d.Format, d.Args = "%q may not exist: nothing is known of such an operation", []string{s.name}
			}
			instead(p, d, s, false)
		})
	},
}
