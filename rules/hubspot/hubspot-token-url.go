package hubspot

import "grantlint/rules/lint"

// This is the address where an app exchanges its code for tokens, from its server and
// with POST. It reads a form in the body and no query; opened in a browser it shows
// no install page. What stands in the query, the secret included, is written to logs.
//
// To install the app, open https://app.hubspot.com/oauth/authorize. To get tokens,
// send the parameters as the body of a POST.
//
// Sources: [Manage OAuth access tokens] (2026-03); [OAuth v3 guide] (2026-11).
//
// [Manage OAuth access tokens]: https://developers.hubspot.com/docs/api-reference/2026-03/authentication/manage-oauth-tokens
// [OAuth v3 guide]: https://developers.hubspot.com/docs/api-reference/auth-oauth-v3/guide
var TokenURL = lint.Rule{
	ID:       "hubspot-token-url",
	Title:    "Token address opened as a link",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Subject:  lint.TokenRequest,
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if !u.HasQuery || len(p.Link.Params) == 0 {
			return
		}
		if p.Link.Has("grant_type") || p.Link.Has("code") || p.Link.Has("refresh_token") {
			p.Report(u.Query, "HubSpot's token endpoint reads the body of a POST, not the query of its address")
			return
		}
		p.Report(u.Path, "this is where an app gets its tokens; the install page is at app.hubspot.com/oauth/authorize").
			Fix(rightAddress(u, false))
	},
}
