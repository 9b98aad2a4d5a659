package zoho

import "grantlint/rules/lint"

// Too many codes are asked for. Zoho's pages differ: 4 within a minute for a
// person and client, then none for 10 minutes (the Projects FAQ), or 10 within 10
// minutes for a client, then access_denied (CRM).
//
// Stay at 4 in a minute and 10 in 10 minutes, keep the refresh token instead of
// asking for a code each time, and wait 10 minutes after that.
//
// Sources: Zoho Projects FAQ, [OAuth 2.0]; Zoho CRM, [Token validity] (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
// [Token validity]: https://zohohelp.com/crm/developer/docs/api/v8/token-validity.html
var CodeRequests = lint.Rule{
	ID:       "zoho-code-requests",
	Title:    "Too many codes asked for",
	About:    lint.Token,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &denied, Rank: 2, Because: "Too many codes were asked for: 4 within a minute for a person and client by the Projects FAQ, then none for 10 minutes; 10 within 10 minutes by CRM. 4 a minute is the safe number.", Not: "No more than 4 codes were asked for within a minute.", Do: lint.Change{Title: "Wait 10 minutes, and keep the refresh token instead of asking for a code each time"}},
		{Message: &accessDenied, Rank: 3, Because: "Too many codes were asked for: 4 within a minute for a person and client by the Projects FAQ, then none for 10 minutes; 10 within 10 minutes by CRM.", Not: "No more than 4 codes were asked for within a minute.", Do: lint.Change{Title: "Wait 10 minutes, and keep the refresh token instead of asking for a code each time"}},
	},
	Check: func(p *lint.Pass) {
		at, n, ok := count(p, "codes")
		if !ok {
			wants(p, "codes")
			return
		}
		if n > 4 {
			p.Report(at, "%s codes within a minute are more than the 4 that the Projects FAQ allows a person and client; after that Zoho may give none for 10 minutes (CRM says 10 codes in 10 minutes)", lint.Itoa(n)).
				Fix(lint.Change{Title: "Wait 10 minutes, and keep the refresh token instead of asking for a code each time"})
		}
	},
}
