package oauth

import "grantlint/rules/lint"

// The answer comes as a form that the server's page posts to the app. Browsers
// send no cookie with it that is SameSite=Lax, which is what cookies are unless
// told otherwise: an app that keeps state or nonce in such a cookie finds none,
// and takes the answer for a forged one.
//
// Set that cookie with SameSite=None and Secure, or keep the values elsewhere.
//
// Sources: [OAuth 2.0 Form Post Response Mode]; better-auth issue 5243, where it
// came out as state_mismatch with Apple (2026-11).
//
// [OAuth 2.0 Form Post Response Mode]: https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html
var FormPostCookie = lint.Rule{
	ID:       "form-post-cookie",
	Title:    "The answer comes by POST, without Lax cookies",
	About:    lint.State,
	Severity: lint.Info,
	Param:    lint.ResponseMode,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ResponseMode)
		if _, u, _ := p.Link.Redirect(); q.Value.String() == "form_post" && !appScheme(u) {
			p.Report(q.Value, "%s has the answer posted from another site: a cookie with SameSite=Lax that holds the state does not come along, so it needs SameSite=None", q.Value.String())
		}
	},
}
