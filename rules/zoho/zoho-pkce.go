package zoho

import "grantlint/rules/lint"

// The client is one for phones or desktops, and the link has no code_challenge.
// Zoho asks for PKCE from newly registered clients of that kind, and lets older
// ones go on without.
//
// Make a code verifier, send its hash as code_challenge with
// code_challenge_method=S256, and the verifier in the token call.
//
// Source: Zoho Accounts, [Mobile and desktop applications] (2026-11).
//
// [Mobile and desktop applications]: https://zoho.com/accounts/protocol/oauth/mobile-applications.html
var PKCE = lint.Rule{
	ID:       "zoho-pkce",
	Title:    "PKCE is missing in an app's link",
	About:    lint.PKCE,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		if p.Settings.Is("clientType", "mobile") && p.Link.Endpoint == authEndpoint() && !p.Link.Has(lint.CodeChallenge) {
			p.Report(p.Link.Missing, "code_challenge is missing: Zoho may refuse newly registered clients for phones and desktops without it")
		}
	},
}
