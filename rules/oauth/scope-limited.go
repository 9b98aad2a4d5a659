package oauth

import "grantlint/rules/lint"

// Not every app or account gets this scope: the provider gives it after a
// review, to partners, to administrators, or to programs without a person.
//
// Leave it out, ask for a narrower one, or apply for it. A link that asks for
// one scope too many is often refused as a whole.
//
// Sources: the lists of scopes that each provider's page names (2026-11); gws
// issue 258 for Google's administrator scopes.
var ScopeLimited = lint.Rule{
	ID:       "scope-limited",
	Title:    "A scope that not everybody gets",
	About:    lint.Scope,
	Severity: lint.Warning,
	Quoted:   true,
	Check: func(p *lint.Pass) {
		inLists(p, func(l *lint.ScopeList, g group) {
			switch l.Status {
			case lint.ScopeLimited:
				d := p.Report(g.at, "%l may be refused: %s", lint.List(g.names), l.Why)
				if l.About != "" {
					d.Of(l.About)
				}
			case lint.ScopeReview, lint.ScopeAdmin:
				p.Report(g.at, "about %l: %s", lint.List(g.names), l.Why).As(lint.Info)
			}
		})
	},
}
