package hubspot

import "grantlint/rules/lint"

// The same scope stands in scope and in optional_scope. In scope it has to be
// granted, so it can't be optional; what HubSpot makes of it is not documented. The
// app's settings have it in one place, and the other is refused.
//
// Leave it where the app's settings have it: required and conditionally required
// scopes in scope, optional ones in optional_scope.
//
// Source: Changelog, [Advanced auth and scope settings for public apps], as far as
// it goes (2026-11).
//
// [Advanced auth and scope settings for public apps]: https://developers.hubspot.com/changelog/advanced-auth-and-scope-settings-for-public-apps
var ScopeInBoth = lint.Rule{
	ID:       "hubspot-scope-in-both",
	Title:    "Scope stands in both parameters",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.OptionalScope,
	Check: func(p *lint.Pass) {
		m := memoOf(p.Case)
		for _, q := range p.Link.All(lint.OptionalScope) {
			for _, v := range lint.Distinct(q.Values()) {
				name := v.String()
				i := lint.Index(m.inScope, name)
				if key, _ := m.where(name); i < 0 || key != "" {
					continue // where the app's place is known, the wrong one is refused
				}
				d := p.Report(v, "%q stands in scope too; the app has it in one place, and the other may be refused", name)
				d.Also(m.inScope[i], "here it has to be granted")
				d.Fix(lint.Change{Title: "Take " + name + " out of optional_scope", Edits: p.Link.Drop(q, func(s string) bool { return s == name })})
				if s, ok := p.Link.Param(lint.ScopeParam); ok {
					d.Fix(lint.Change{Title: "Take " + name + " out of scope", Edits: p.Link.Drop(s, func(s string) bool { return s == name })})
				}
			}
		}
	},
}
