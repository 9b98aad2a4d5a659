package zoho

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The answer grants fewer scopes than were asked for. Zoho was seen to leave out
// scopes that it doesn't know without a word, so that the first call fails
// instead.
//
// Compare the name with the page of the API; then authorize again.
//
// Source: a log of attempts in public code, with a self client (2026-11).
var ScopeDropped = lint.Rule{
	ID:       "zoho-scope-dropped",
	Title:    "Scope was not granted",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.TokenResponse,
	Check: func(p *lint.Pass) {
		granted, ok := p.Answer.Get("scope")
		if !ok || granted.Value.Len() == 0 {
			return
		}
		list := granted.Value.Fields(text.Space + ",")
		for _, s := range scopesOf(p) {
			if placeholder(s.name) || openID(s.name) || granting(list, plain(s.name)) {
				continue
			}
			p.Report(granted.Value, "%s was asked for and is not granted, so calls that need it may fail", s.name).Also(s.at, "asked for").
				Fix(lint.Change{Title: "Compare the name with the page of the API, then authorize again"})
		}
	},
}

func granting(list []text.Text, want string) bool {
	for _, g := range list {
		if covers(g.String(), want) {
			return true
		}
	}
	return false
}
