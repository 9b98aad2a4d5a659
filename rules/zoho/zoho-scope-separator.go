package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Blanks stand between scopes. Zoho documents commas, and nothing else. Several
// plug-ins send blanks all the same, and nobody tells whether Zoho takes them; the
// scope in its own answers has blanks, which is where they are copied from.
//
// Write commas without blanks.
//
// Sources: Zoho Accounts, [Scope]; seven plug-ins in public code that send blanks
// (2026-11).
//
// [Scope]: https://zoho.com/accounts/protocol/oauth/scope.html
var ScopeSeparator = lint.Rule{
	ID:       "zoho-scope-separator",
	Title:    "Blanks between scopes",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 6, Because: "Blanks stand between the scopes, where Zoho documents commas.", Not: "There are no blanks between the scopes.", Do: lint.Change{Title: "Write commas without blanks between scopes"}},
	},
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All(lint.ScopeParam) {
			v := q.Value.Trim(text.Space).String()
			i := strings.IndexAny(v, text.Space)
			if i < 0 {
				continue
			}
			start := strings.Index(q.Value.String(), v) + i
			n := 1
			for strings.IndexByte(text.Space, v[i+n]) >= 0 {
				n++
			}
			at := q.Value.Slice(start, start+n)
			d := p.Report(at, "a blank stands between scopes, where Zoho documents commas, so it may read the two as one name")
			if i > 0 && v[i-1] == ',' || v[i+n] == ',' {
				d.Format = "a blank stands beside the comma, and Zoho may take it for a part of the name"
			}
			d.Replace(q.Value, strings.Join(lint.Strings(q.Value.Fields(text.Space+",")), ","), "Write commas without blanks", false)
		}
	},
}
