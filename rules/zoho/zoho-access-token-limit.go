package zoho

import "grantlint/rules/lint"

// A refresh token has more access tokens alive than Zoho keeps. The oldest dies
// before its hour is over, and calls with it answer INVALID_OAUTHTOKEN. Zoho's
// pages differ: 10 (Zoho Accounts), 15 (CRM), 30 (the Projects FAQ, Workerly,
// PDF Editor, FSM).
//
// Keep one access token, share it, and stay below 10 at a time.
//
// Sources: Zoho Accounts, [Token limits]; Zoho CRM, Token validity; Zoho Projects
// FAQ, OAuth 2.0 (2026-11).
//
// [Token limits]: https://zoho.com/accounts/protocol/oauth/token-limits.html
var AccessTokenLimit = lint.Rule{
	ID:       "zoho-access-token-limit",
	Title:    "Too many access tokens alive",
	About:    lint.Token,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &invalidToken, Rank: 2, Because: "Newer access tokens of the same refresh token pushed this one out before its hour was over: 10 may live at a time by Zoho Accounts, 15 by CRM, 30 by the Projects FAQ; 10 is the safe number.", Not: "No more than 10 access tokens are alive.", Do: lint.Change{Title: "Keep one access token for its hour and share it between processes"}},
	},
	Check: func(p *lint.Pass) {
		at, n, ok := count(p, "accessTokens")
		if !ok {
			wants(p, "accessTokens")
			return
		}
		if n > 10 {
			d := p.Report(at, "of %s access tokens the oldest may be dead: 10 live at a time by Zoho Accounts, 15 by CRM, 30 by the Projects FAQ", lint.Itoa(n))
			if n > 30 {
				d.Format = "of %s access tokens the oldest are dead: 10 live at a time by Zoho Accounts, 15 by CRM, 30 by the Projects FAQ"
			}
			d.Fix(lint.Change{Title: "Keep one access token for its hour and share it between processes"})
		}
	},
}
