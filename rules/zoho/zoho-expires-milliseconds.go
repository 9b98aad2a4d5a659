package zoho

import (
	"grantlint/rules/lint"
)

// expires_in is not in seconds here. Older answers of Zoho count it in
// milliseconds and put expires_in_sec beside it. A library that reads expires_in
// as seconds takes the token for valid for weeks; after one hour, every call
// answers INVALID_TOKEN, and the refresh token is never used.
//
// Read expires_in_sec first.
//
// Source: googleworkspace/apps-script-oauth2 issue 198, 2019-09 (2026-11).
var ExpiresMilliseconds = lint.Rule{
	ID:       "zoho-expires-milliseconds",
	Title:    "expires_in counts milliseconds",
	About:    lint.Token,
	Severity: lint.Warning,
	Subject:  lint.TokenResponse,
	Check: func(p *lint.Pass) {
		v, ok := p.Answer.Get("expires_in")
		if !ok || !p.Answer.Has("access_token") {
			return
		}
		n := v.Value.String()
		if p.Answer.Has("expires_in_sec") || len(n) >= 7 {
			p.Report(v.Value, "%s are milliseconds: the token lives for one hour, and a library that reads seconds never refreshes it", n).
				Fix(lint.Change{Title: "Read expires_in_sec first, or take one hour"})
		}
	},
}
