package zoho

import "grantlint/rules/lint"

// The answer has an access token and no refresh token. That is right for an
// answer to a refresh, and for client credentials. For an answer to a code it
// means that the link had no access_type=offline, or that the person had
// consented before and the link had no prompt=consent.
//
// Authorize again with access_type=offline and prompt=consent, and keep the
// refresh token: it comes once.
//
// Sources: Zoho Accounts, [Authorization request]; schmorrison/Zoho issue 43
// (2026-11).
//
// [Authorization request]: https://zoho.com/accounts/protocol/oauth/web-apps/authorization.html
var RefreshTokenAbsent = lint.Rule{
	ID:       "zoho-refresh-token-absent",
	Title:    "Answer without a refresh token",
	About:    lint.Token,
	Severity: lint.Warning,
	Subject:  lint.TokenResponse,
	Check: func(p *lint.Pass) {
		token, ok := p.Answer.Get("access_token")
		if !ok || p.Answer.Has("refresh_token") || p.Answer.Has("error") {
			return
		}
		at := token.Value.Start()
		for _, m := range p.Answer.Members {
			if m.Key.Value.String() == "access_token" {
				at = m.Key.Value
			}
		}
		format := "there is no refresh_token: unless this answers a refresh, the link lacked access_type=offline, or prompt=consent for a person who had consented before"
		if p.Asks() {
			if q, ok := p.Link.Param(accessType); !ok || q.Value.String() != "offline" {
				format = "there is no refresh_token, since the link has no access_type=offline"
			} else if !p.Link.Has("prompt") {
				format = "there is no refresh_token: the person had consented before, and the link has no prompt=consent"
			}
		}
		p.Report(at, format).
			Fix(lint.Change{Title: "Authorize again with access_type=offline and prompt=consent, and keep the refresh token"})
	},
}
