package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The whole callback address, or its code, stands where the access token belongs.
// A code opens nothing: it has to be exchanged first, by a POST to
// /oauth/v2/token of the data centre that the callback names.
//
// Exchange the code, and send the access_token of the answer.
//
// Source: Zoho Accounts, [Access token]; a header in published code (2026-11).
//
// [Access token]: https://zoho.com/accounts/protocol/oauth/web-apps/access-token.html
var CallbackAsToken = lint.Rule{
	ID:       "zoho-callback-as-token",
	Title:    "A code in place of the access token",
	About:    lint.Token,
	Severity: lint.Error,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		start, _ := p.Link.URL.Text.Span()
		before := strings.ToLower(strings.TrimRight(p.Link.URL.Text.Source().Content[:start], text.Space+`"'`))
		if !strings.HasSuffix(before, "zoho-oauthtoken") && !strings.HasSuffix(before, "bearer") {
			return
		}
		at := p.Link.URL.Text
		if q, ok := p.Link.Param("code"); ok {
			at = q.Value
		}
		host := "the accounts host of your data centre"
		if c := answered(p.Link); c.center != nil {
			host = c.accounts
		}
		p.Report(at, "this is the callback with its code, not an access token: the code has to be exchanged at %s first, and access_token of the answer belongs here", host).
			Fix(lint.Change{Title: "Exchange the code with a POST, then send the access_token", Copy: "https://" + host + "/oauth/v2/token"})
	},
}
