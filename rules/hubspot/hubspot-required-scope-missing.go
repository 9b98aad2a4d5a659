package hubspot

import (
	"slices"
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Every install link has to ask in scope for each scope that the app requires.
// HubSpot refuses a link that leaves one out, before anybody sees the consent
// page.
//
// Add the scopes to the link. Where a connector builds the link and its scopes
// can't be changed, change the app: require only what the connector sends. The
// scope oauth can't be taken out of an app, so for that one the link has to
// change.
//
// Sources: [Resolve a "Request for Integration Permissions" error] (2024-04);
// n8n-io/n8n issue 23204, where HubSpot showed the mismatch text for it
// (2025-12).
//
// [Resolve a "Request for Integration Permissions" error]: https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
var RequiredScopeMissing = lint.Rule{
	ID:       "hubspot-required-scope-missing",
	Title:    "Required scope is missing from the link",
	About:    lint.Scope,
	Severity: lint.Error,
	Shown: []lint.Shown{
		{Message: &insufficient, Rank: 1, Because: "The app requires a scope that the link does not ask for.", Not: "The link asks for every scope that the app requires.", Do: lint.Change{Title: "Ask in scope for every scope that the app requires, or require fewer in the app", Where: whereScopes}},
		{Message: &mismatch, Rank: 4, Because: "The app requires a scope that the link does not ask for. HubSpot was seen to show this text for that as well.", Not: "The link asks for every scope that the app requires.", Do: lint.Change{Title: "Ask in scope for every scope that the app requires, or require fewer in the app", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Endpoint.Role(lint.ScopeParam) == nil {
			return
		}
		m := memoOf(p.Case)
		if !m.hasRequired {
			p.Needs(required)
			return
		}
		var missing []string
		for _, s := range lint.Distinct(m.required) {
			if !m.asked(s.String()) {
				missing = append(missing, s.String())
			}
		}
		if len(missing) == 0 || m.garbled || len(m.inScope) == 0 && misnamed(p.Link) {
			return // or a rule about the damage speaks first
		}
		d := p.Report(scopeEnd(p.Link), "the app requires %l, which this link does not ask for", lint.List(missing))
		if undivided(p) {
			d.As(lint.Warning)
			d.Format = "the app lists %l, which this link does not ask for; it is refused if the app requires them always"
			p.Needs(conditional)
		}
		for _, s := range missing {
			i := lint.Index(m.required, s)
			d.Also(m.required[i], "required here")
		}
		if edits, ok := ask(p, m, missing); ok {
			d.Fix(lint.Change{Title: "Ask for " + strings.Join(missing, " ") + " in scope", Safe: !undivided(p), Edits: edits})
		}
		if len(missing) > 1 || missing[0] != "oauth" {
			matchApp(p, d)
		}
	},
}

// ask are the edits that make a link ask for scopes: it writes them where the
// link has them misspelt or by a name that was removed, and adds the others. ok
// is false where one of them can't be written in a link.
func ask(p *lint.Pass, m *memo, missing []string) (edits []text.Edit, ok bool) {
	for _, v := range p.Link.Values(lint.ScopeParam) {
		if key, _ := m.where(v.String()); key != "" && key != "none" {
			continue
		}
		meant := m.likely(v.String())
		left := without(missing, meant)
		if len(left) == len(missing) {
			continue
		}
		if e, ok := v.Replace(strings.Join(meant, " ")); ok {
			edits, missing = append(edits, e), left
		}
	}
	if len(missing) > 0 {
		e, ok := p.Link.Append(lint.ScopeParam, missing)
		if !ok {
			return nil, false
		}
		edits = append(edits, e)
	}
	return edits, true
}

func without(names, out []string) []string {
	var left []string
	for _, n := range names {
		if !slices.Contains(out, n) {
			left = append(left, n)
		}
	}
	return left
}
