package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The app lists a scope twice, as required and as optional for instance. A link can
// follow one of the lists only, and which one HubSpot follows is not documented.
// Twice in the same list does no harm.
//
// List it once.
//
// Source: [Scopes], which has one type for each scope (2026-11).
//
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeListedTwice = lint.Rule{
	ID:       "hubspot-scope-listed-twice",
	Title:    "The app lists a scope twice",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		m := memoOf(p.Case)
		listedTwice(p, m.required, nil, nil)
		listedTwice(p, m.conditional, m.required, nil)
		listedTwice(p, m.optional, m.required, m.conditional)
	},
}

// listedTwice reports the scopes of a list that stood before, in it or in one of
// the others.
func listedTwice(p *lint.Pass, list, required, conditional []text.Text) {
	for i, v := range list {
		name := v.String()
		if k := lint.Index(list, name); k < i {
			removeListed(p, v, p.Report(v, "%q stands in this list twice", name).As(lint.Info).Also(list[k], "here it stands first"))
		} else if k := lint.Index(required, name); k >= 0 {
			removeListed(p, v, p.Report(v, "%q is in the app's required scopes too; a scope belongs in one list", name).Also(required[k], "and here"))
		} else if k := lint.Index(conditional, name); k >= 0 {
			removeListed(p, v, p.Report(v, "%q is in the app's conditionally required scopes too; a scope belongs in one list", name).Also(conditional[k], "and here"))
		}
	}
}

func removeListed(p *lint.Pass, v text.Text, d *lint.Draft) {
	if es := removeFromFile(p.File, v); es != nil {
		d.Fix(lint.Change{Title: "Take it out of this list", Edits: es})
		return
	}
	d.Fix(lint.Change{Title: "List " + v.String() + " once", Where: whereScopes, Copy: v.String()})
}
