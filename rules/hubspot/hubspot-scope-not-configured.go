package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The link asks for a scope that the app does not list at all. HubSpot refuses
// such a link, in whichever parameter the scope stands. Parameter scope is for what
// the app requires, always or conditionally: what is known to be neither is refused
// there, be it optional or not listed.
//
// Take the scope out of the link, or add it in the app: a connector that asks
// for a fixed list of scopes needs an app that lists each of them.
//
// Sources: [Resolve a "Request for Integration Permissions" error] (2024-04);
// microsoft/PowerPlatformConnectors issues 2302 and 2753, where HubSpot showed
// the insufficient text for it (2023-06).
//
// [Resolve a "Request for Integration Permissions" error]: https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
var ScopeNotConfigured = lint.Rule{
	ID:       "hubspot-scope-not-configured",
	Title:    "Scope is not in the app's settings",
	About:    lint.Scope,
	Severity: lint.Error,
	Shown: []lint.Shown{
		{Message: &mismatch, Rank: 2, Because: "The link asks for a scope that the app does not list.", Not: "Every scope of the link is in the app's settings.", Do: lint.Change{Title: "Take scopes that the app does not list out of the link, or add them in the app", Where: whereScopes}},
		{Message: &insufficient, Rank: 3, Because: "The link asks for a scope that the app does not list. HubSpot was seen to show this text for that as well.", Not: "Every scope of the link is in the app's settings.", Do: lint.Change{Title: "Take scopes that the app does not list out of the link, or add them in the app", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		m := memoOf(p.Case)
		if m.garbled {
			return
		}
		for _, q := range scopeParams(p.Link) {
			var wrong, open []text.Text
			for _, v := range lint.Distinct(q.Values()) {
				switch key, _ := m.where(v.String()); key {
				case "":
					p.Needs(m.unknown()...)
					if scope(v.String()).current() {
						open = append(open, v) // of other names, the rules about names speak
					}
				case "none":
					wrong = append(wrong, v)
				}
			}
			notRequired(p, m, q, open)
			if len(wrong) > maxSuspects {
				noneConfigured(p, m, q, wrong)
				continue
			}
			for _, v := range wrong {
				notConfigured(p, m, q, v)
			}
		}
	},
}

// notRequired reports what scope has beyond what the app requires, while the app's
// other lists are not all known.
func notRequired(p *lint.Pass, m *memo, q *lint.Param, open []text.Text) {
	if len(open) == 0 || len(m.required) == 0 || q.Role != lint.ScopeParam {
		return
	}
	names := lint.Strings(open)
	d := p.Report(q.Name, "not among the scopes that the app requires: %l; in scope HubSpot takes only those, and what the app requires conditionally", lint.List(names)).As(lint.Warning)
	if m.hasConditional {
		d.Format = "required by the app neither always nor conditionally: %l; HubSpot refuses that in scope"
		d.As(lint.Error)
	}
	d.Fix(lint.Change{Title: "Require it in the app, or take it out of scope", Where: whereScopes, Copy: lint.JoinLines(names)})
}

// noneConfigured reports a whole list of scopes, which is another app's.
func noneConfigured(p *lint.Pass, m *memo, q *lint.Param, wrong []text.Text) {
	d := p.Report(wrong[0], "%l are not in the app's settings, so the app can't ask for them", lint.List(lint.Strings(wrong)))
	d.Fix(lint.Change{Title: "Take them out of the link", Safe: true, Edits: p.Link.Drop(q, func(s string) bool {
		key, _ := m.where(s)
		return key == "none"
	})})
	matchApp(p, d)
}

func notConfigured(p *lint.Pass, m *memo, q *lint.Param, v text.Text) {
	name := v.String()
	d := p.Report(v, "%q is not in the app's settings, so the app can't ask for it", name)
	if meant := m.likely(name); len(meant) > 0 {
		d.Format, d.Args = "%q is not in the app's settings, which have %l", []string{name, lint.List(meant)}
		written := strings.Join(meant, " ")
		d.Replace(v, written, "Write "+written, true)
	}
	d.Fix(lint.Change{Title: "Take " + name + " out of the link", Safe: true, Edits: p.Link.Drop(q, func(s string) bool { return s == name })})
	matchApp(p, d)
}
