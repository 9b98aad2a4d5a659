package zoho

import "grantlint/rules/lint"

// A code stands here. It is good for one exchange and for a short time: 60
// seconds, 2 or 3 minutes, as Zoho's pages differ; from 1 to 10 minutes, 3 unless
// chosen otherwise, when the console made it for a self client. Each later try
// answers invalid_code.
//
// Exchange it at once. When it fails, get a new code first.
//
// Sources: Zoho Accounts, [Self client]; Zoho CRM, Token validity; Zoho Projects
// FAQ, OAuth 2.0 (2026-11).
//
// [Self client]: https://zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html
var CodeLifetime = lint.Rule{
	ID:       "zoho-code-lifetime",
	Title:    "A code lives a minute",
	About:    lint.Token,
	Severity: lint.Info,
	Subject:  lint.TokenRequest,
	Param:    "code",
	Check: func(p *lint.Pass) {
		if _, known := p.Settings.Value("codeIssued"); known {
			return
		}
		q, _ := p.Link.Param("code")
		if p.Settings.Is("clientType", "self") {
			p.Report(q.Value, "a self client's code lives for the 1 to 10 minutes that were chosen in the console, 3 if none were, and for one exchange; after that it has expired").
				Fix(lint.Change{Title: "Make a new code, with 10 minutes, and exchange it at once", Where: whereSelf})
			return
		}
		p.Report(q.Value, "a code is good for one exchange, within 60 seconds to be safe; after that it has expired, and a new code is needed").
			Fix(lint.Change{Title: "When it has expired, open the authorization link again for a new code"})
	},
}
