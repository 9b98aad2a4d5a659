package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// An API call was refused for lack of a scope, and the answer names it: in
// requiredGranularScopes, requiredScopes or missingScopes. Of those that it names one
// is enough. Names of one word, such as contacts, are older than the scopes of today
// and may stand for another: a call for owners was seen to name contacts.
//
// Let the app have the scope and the link ask for it, then install the app again: a
// token keeps the scopes that it was made with.
//
// Sources: [hubspot-api-nodejs] issue 268 (2022-11); programs in public code that read
// the answer (2026-11); OAuth quickstart guide (2026-09).
//
// [hubspot-api-nodejs]: https://github.com/HubSpot/hubspot-api-nodejs/issues/268
var TokenScope = lint.Rule{
	ID:       "hubspot-token-scope",
	Title:    "The token lacks a scope that the call names",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrMessage,
	Shown: []lint.Shown{
		{Message: &tokenLacksScope, Rank: 1, Because: "The answer names the scopes that the call needs, and the token has none of them.", Not: "The answer names no scope."},
	},
	Check: func(p *lint.Pass) {
		for _, m := range p.Messages {
			if m.Message != &tokenLacksScope {
				continue
			}
			names := named(m.Rest)
			if len(names) == 0 {
				continue
			}
			list := lint.Strings(names)
			d := p.Report(names[0], "the call needs %l, and the token doesn't have it: it keeps the scopes that it was made with", lint.List(list))
			if len(names) > 1 {
				d.Format = "the call needs one of %l, and the token has none: it keeps the scopes that it was made with"
			}
			if row := scope(list[0]); row != nil && len(row.replacement) > 0 {
				d.Format += "; old names may stand for others, so look the call up as well"
			}
			d.Shown = tokenLacksScope.Texts[:1]
			d.Fix(lint.Change{Title: "Add the scope to the app and the link, and install the app again", Where: whereScopes, Copy: lint.JoinLines(list)})
		}
	},
}

// named are the scopes that an answer lists.
func named(t text.Text) []text.Text {
	for _, key := range [...]string{"requiredGranularScopes", "requiredScopes", "missingScopes"} {
		_, rest, found := t.Cut(key)
		if !found {
			continue
		}
		_, rest, found = rest.Cut("[")
		list, _, closed := rest.Cut("]")
		if !found || !closed || strings.Contains(list.String(), "{") {
			continue
		}
		return list.Fields(text.Space + ",\"'\\")
	}
	return nil
}
