package zoho

import "grantlint/rules/lint"

// A person has more refresh tokens for the client than Zoho keeps. All pages say
// 20. What the next one does differs: Access Denied (the Projects FAQ), or the
// first one dies without a word, with its access tokens (Inventory, Backstage,
// Workerly, PDF Editor, FSM, Zoho Accounts, CRM). Whether 20 counts for the
// person, the account or the person and client differs too.
//
// Keep the refresh token instead of making one at each sign-in, and revoke the
// old ones, at accounts.zoho.com under Connected Apps or at
// /oauth/v2/token/revoke.
//
// Sources: Zoho Projects FAQ, [OAuth 2.0]; Zoho Inventory, OAuth; Zoho CRM, Kaizen
// 43 (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
var RefreshTokenLimit = lint.Rule{
	ID:       "zoho-refresh-token-limit",
	Title:    "Too many refresh tokens",
	About:    lint.Token,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &accessDenied, Rank: 1, Because: "The person has 20 refresh tokens, which is all that Zoho keeps: the next one brings Access Denied by the Projects FAQ, while seven other pages say that the first one dies instead.", Not: "The person has fewer than 20 refresh tokens.", Do: lint.Change{Title: "Revoke old refresh tokens at /oauth/v2/token/revoke, and keep the last one instead of making one at each sign-in"}},
		{Message: &invalidCode, Rank: 3, Because: "It was a refresh: the refresh token is wrong or revoked, or newer ones pushed it out, since Zoho keeps 20 for a person.", Not: "The person has fewer than 20 refresh tokens.", Do: lint.Change{Title: "Authorize again with access_type=offline and prompt=consent for a new refresh token"}},
	},
	Check: func(p *lint.Pass) {
		at, n, ok := count(p, "refreshTokens")
		if !ok {
			wants(p, "refreshTokens")
			return
		}
		if n >= 20 {
			p.Report(at, "Zoho keeps 20 refresh tokens for a person: with the next one, the first may die, or Access Denied comes, as its pages differ").
				Fix(lint.Change{Title: "Revoke old refresh tokens, and keep the last one instead of making one at each sign-in", Copy: "POST /oauth/v2/token/revoke?token=…"})
		}
	},
}
