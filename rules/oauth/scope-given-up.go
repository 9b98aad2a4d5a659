package oauth

import "grantlint/rules/lint"

// The provider has given this scope up: it refuses it, skips it, or gives it to
// old apps only.
//
// Ask for the scope that stands for it now, where there is one, and add the
// product that it comes with in the app's settings.
//
// Sources: the lists of scopes that each provider's page names (2026-11);
// linkedin-social issue 178 for r_liteprofile, facebook-ios-sdk issue 760 for
// friends_likes.
var ScopeGivenUp = lint.Rule{
	ID:       "scope-given-up",
	Title:    "A scope that the provider has given up",
	About:    lint.Scope,
	Severity: lint.Warning,
	Quoted:   true,
	Check: func(p *lint.Pass) {
		inLists(p, func(l *lint.ScopeList, g group) {
			if l.Status != lint.ScopeOld && l.Status != lint.ScopeRemoved {
				return
			}
			d := p.Report(g.at, "%l may be refused: %s", lint.List(g.names), l.Why)
			if l.Status == lint.ScopeRemoved {
				d.Format = "%l is refused: %s"
				d.As(lint.Error)
			}
			if l.Write != "" {
				d.Format += "; %[3]s stands for it now"
				d.Args = append(d.Args, l.Write)
				d.Fix(lint.Change{Title: "Ask for " + l.Write, Where: p.Platform.Console, Copy: l.Write})
			}
		})
	},
}
