package zoho

import "grantlint/rules/lint"

// The access token is older than one hour, which is how long each lives, with
// access_type offline as with online. With offline there is a refresh token to
// fetch the next one; without, the person signs in again. Some old answers count
// expires_in in milliseconds, with expires_in_sec beside it, so libraries take a
// dead token for a live one.
//
// Refresh the token when it has run out, not at every call.
//
// Sources: Zoho Projects FAQ, [OAuth 2.0]; googleworkspace/apps-script-oauth2
// issue 198, 2019-09 (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
var TokenExpired = lint.Rule{
	ID:       "zoho-token-expired",
	Title:    "Access token has expired",
	About:    lint.Token,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &invalidToken, Rank: 1, Because: "The access token has expired: it lives for one hour, offline or online. If your library counted expires_in in milliseconds, it took the token for valid.", Not: "The access token is younger than one hour.", Do: lint.Change{Title: "Fetch a new access token with the refresh token; without one, authorize again with access_type=offline"}},
		{Message: &unauthorized, Rank: 2, Because: "The access token has expired: it lives for one hour.", Not: "The access token is younger than one hour.", Do: lint.Change{Title: "Fetch a new access token with the refresh token"}},
	},
	Check: func(p *lint.Pass) {
		at, seconds, ok := age(p, "tokenIssued")
		if !ok {
			wants(p, "tokenIssued")
			return
		}
		if seconds > 3600 {
			p.Report(at, "the access token is %s old, and lives for one hour", ago(seconds)).
				Fix(lint.Change{Title: "Fetch a new access token with the refresh token; without one, authorize again with access_type=offline"})
		}
	},
}
