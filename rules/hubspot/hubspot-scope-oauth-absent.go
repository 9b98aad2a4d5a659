package hubspot

import "grantlint/rules/lint"

// HubSpot puts oauth in every app, and where the app lists it as required, a link
// without it is refused. HubSpot's own quickstart app leaves it out, so it is not
// always needed.
//
// Add it, unless the app's settings don't list it.
//
// Sources: n8n-io/n8n issue 23204, where its absence was refused (2025-12);
// veryfront/veryfront-code pull request 2135 (2026-06);
// HubSpot/oauth-quickstart-nodejs, index.js, which leaves it out (2026-01).
var ScopeOauthAbsent = lint.Rule{
	ID:       "hubspot-scope-oauth-absent",
	Title:    "The scope oauth is not asked for",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Last:     true,
	Check: func(p *lint.Pass) {
		m := memoOf(p.Case)
		if len(m.inScope) == 0 || m.garbled || p.Link.Quoted || m.asked("oauth") {
			return
		}
		for _, s := range suspects(p) {
			if len(s.meant) == 1 && s.meant[0] == "oauth" {
				return // it is there, but misspelt
			}
		}
		for _, v := range m.required {
			if !m.asked(v.String()) {
				return // the rule about required scopes says more
			}
		}
		where, _ := m.where("oauth")
		if where == required || where == conditional || where == optional {
			return // and the placement rules have checked it
		}
		format := "oauth is not asked for; HubSpot puts it in every app, and refuses the link where the app lists it as required"
		d := p.Report(scopeEnd(p.Link), format)
		if m.hasRequired {
			d.Format = "oauth is not asked for; the settings given here don't list it, though HubSpot puts it in every app"
			d.As(lint.Info)
		}
		if e, ok := p.Link.Append(lint.ScopeParam, []string{"oauth"}); ok {
			d.Fix(lint.Change{Title: "Ask for oauth in scope", Edits: edits(e)})
		}
	},
}
