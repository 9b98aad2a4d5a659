package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The app lists a scope twice, as required and as optional for instance. A link can
// follow one of the lists only, and which one HubSpot follows is not documented.
//
// Keep it in one list.
//
// Source: [Scopes], which has one type for each scope (2026-11).
//
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeInTwoLists = lint.Rule{
	ID:       "hubspot-scope-in-two-lists",
	Title:    "The app has a scope in two lists",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		m := memoOf(p)
		for i, v := range m.conditional {
			if k := lint.Index(m.required, v.String()); k >= 0 && lint.Index(m.conditional, v.String()) == i {
				inTwoLists(p, v, m.required[k], "required")
			}
		}
		for i, v := range m.optional {
			if lint.Index(m.optional, v.String()) != i {
				continue
			}
			if k := lint.Index(m.required, v.String()); k >= 0 {
				inTwoLists(p, v, m.required[k], "required")
			} else if k := lint.Index(m.conditional, v.String()); k >= 0 {
				inTwoLists(p, v, m.conditional[k], "conditionally required")
			}
		}
	},
}

func inTwoLists(p *lint.Pass, v, first text.Text, list string) {
	d := p.Report(v, "%q is in the app's %s scopes too; a scope belongs in one list", v.String(), list).Also(first, "and here")
	if es := removeFromFile(p.File, v); es != nil {
		d.Fix(lint.Change{Title: "Take it out of this list", Edits: es})
		return
	}
	d.Fix(lint.Change{Title: "Take " + v.String() + " out of one list", Where: whereScopes, Copy: v.String()})
}
