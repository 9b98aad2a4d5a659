package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// The link asks for no scope. HubSpot answers that a scope name is invalid, though
// there is none.
//
// Ask in scope for what the app requires; oauth alone is the least. Libraries that
// build the link often need a list of scopes of their own before they send any.
//
// Sources: [OAuth quickstart guide], which lists scope as required (2026-09);
// SocialiteProviders/Providers issue 1188, where scope was empty (2026-11).
//
// [OAuth quickstart guide]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
var ScopeMissing = lint.Rule{
	ID:       "hubspot-scope-missing",
	Title:    "The link asks for no scope",
	About:    lint.Scope,
	Severity: lint.Error,
	Last:     true,
	Shown: []lint.Shown{
		{Message: &invalidScope, Rank: 2, Because: "The link has no scope at all: the parameter is empty or missing.", Not: "The link asks for scopes.", Do: lint.Change{Title: "Ask in scope for what the app requires"}},
	},
	Check: func(p *lint.Pass) {
		m := memoOf(p.Case)
		if p.Link.Endpoint.Role(lint.ScopeParam) == nil || len(m.inScope) > 0 || len(m.required) > 0 {
			return // the rule about required scopes says more
		}
		if misnamed(p.Link) {
			return // a misspelt name, which is another rule's
		}
		at, format := p.Link.Missing, "scope is missing, and HubSpot refuses links that ask for nothing"
		for _, q := range p.Link.Params {
			if q.Role == lint.ScopeParam {
				if q.Placeholder {
					return
				}
				at, format = q.Raw, "scope is empty, and HubSpot refuses links that ask for nothing"
			}
		}
		if at.Len() == 0 && p.Link.Partial() {
			return // one finding names all that is missing
		}
		d := p.Report(at, format)
		if len(m.inOptional) > 0 || m.hasRequired {
			d.Format = "the link asks for no scope that is required, which may be refused; every app has oauth"
			d.As(lint.Warning)
		}
		if p.Link.Endpoint == &misdirected {
			d.As(lint.Warning) // another page, which may ask for none
		}
		e, ok := p.Link.Append(lint.ScopeParam, []string{"oauth"})
		if ok {
			d.Fix(lint.Change{Title: "Ask for oauth, which every app has", Edits: edits(e)})
		}
	},
}

// misnamed reports whether a parameter that HubSpot doesn't know seems to be the
// one for scopes.
func misnamed(l *lint.Link) bool {
	for _, q := range l.Params {
		if q.Spec == nil && strings.Contains(strings.ToLower(q.Name.String()), "scope") {
			return true
		}
	}
	return false
}
