package zoho

import "grantlint/rules/lint"

// Too many access tokens are asked for. Zoho gives 10 within 10 minutes for a
// refresh token, then answers status 400 with "You have made too many requests
// continuously", or Access Denied. It happens when a token is refreshed at every
// call or every start.
//
// Keep the access token for its hour, share it between processes, and refresh it
// shortly before it runs out.
//
// Sources: Zoho Accounts, [Token limits]; Zoho CRM, Token validity; ManageEngine,
// which all agree on 10 in 10 minutes (2026-11).
//
// [Token limits]: https://zoho.com/accounts/protocol/oauth/token-limits.html
var TokenRequests = lint.Rule{
	ID:       "zoho-token-requests",
	Title:    "Too many token requests",
	About:    lint.Token,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &tooMany, Rank: 1, Because: "More than 10 access tokens were asked for with this refresh token within 10 minutes, most often by refreshing at every call instead of keeping the token for its hour.", Not: "Fewer than 10 token requests were made within 10 minutes.", Do: lint.Change{Title: "Cache the access token for its hour and refresh it shortly before the end; wait 10 minutes now"}},
		{Message: &accessDenied, Rank: 2, Because: "More than 10 access tokens were asked for with this refresh token within 10 minutes.", Not: "Fewer than 10 token requests were made within 10 minutes.", Do: lint.Change{Title: "Cache the access token for its hour; wait 10 minutes now"}},
	},
	Check: func(p *lint.Pass) {
		at, n, ok := count(p, "tokenRequests")
		if !ok {
			wants(p, "tokenRequests")
			return
		}
		if n > 10 {
			p.Report(at, "%s token requests within 10 minutes are more than the 10 that Zoho takes for a refresh token", lint.Itoa(n)).
				Fix(lint.Change{Title: "Cache the access token for its hour and refresh it shortly before the end"})
		}
	},
}
