package zoho

import "grantlint/rules/lint"

// A scope stands in a refresh. A refreshed token has the scopes of the refresh
// token that it comes from: asking for more here changes nothing.
//
// Authorize again with the new scopes and prompt=consent, or use
// /oauth/v2/token/scopeenhance.
//
// Sources: Zoho Accounts, [Incremental authorization]; attempts in public code
// (2026-11).
//
// [Incremental authorization]: https://zoho.com/accounts/protocol/oauth/incremental-auth/overview.html
var TokenScope = lint.Rule{
	ID:       "zoho-token-scope",
	Title:    "A refresh can't widen the scopes",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.TokenRequest,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		if grant, ok := p.Link.Param(grantType); ok && grant.Value.String() == "refresh_token" {
			q, _ := p.Link.Param(lint.ScopeParam)
			p.Report(q.Value, "a refreshed token keeps the scopes of its refresh token, so scope may do nothing here").
				Fix(lint.Change{Title: "Authorize again with the new scopes and prompt=consent"})
		}
	},
}
