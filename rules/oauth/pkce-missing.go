package oauth

import "grantlint/rules/lint"

// The link has no code_challenge. An app that can't keep a secret, in a browser,
// on a phone or a desktop, needs PKCE: without it, whoever gets hold of the code
// can exchange it. OAuth 2.1 and the Model Context Protocol want it of all apps.
//
// Make a verifier of 32 random bytes for each request, send its SHA-256 as
// code_challenge with code_challenge_method=S256, and the verifier itself with
// the token request.
//
// Sources: [RFC 9700] section 2.1.1; OAuth 2.1 draft 16 sections 4.1.1 and 7.5.1;
// MCP specification 2026-07-28, Authorization (2026-11); activepieces issue 15615,
// where a server refused the link for it.
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1
var PKCEMissing = lint.Rule{
	ID:       "pkce-missing",
	Title:    "No PKCE",
	About:    lint.PKCE,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		spec := p.Link.Endpoint.Role(lint.CodeChallenge)
		if spec == nil || spec.Required || p.Link.Has(lint.CodeChallenge) || inObject(p.Link, lint.CodeChallenge) || unneeded(p, lint.CodeChallenge) || demanded(p.Link, lint.CodeChallenge) {
			return
		}
		if p.Link.Has(lint.ResponseType) && !returns(p.Link, "code") {
			return
		}
		_, u, _ := p.Link.Redirect()
		public, confidential := p.Settings.Is("clientType", "public"), p.Settings.Is("clientType", "confidential")
		wanted := p.Refused()
		if confidential && !wanted || !public && !wanted && !native(u) || astray(p.Link, lint.CodeChallenge) {
			return
		}
		switch {
		case public:
			p.Report(p.Link.Missing, "a public app needs PKCE: without code_challenge, whoever sees the code can use it")
		case confidential:
			p.Report(p.Link.Missing, "this standard wants PKCE of every app, and code_challenge is missing").As(lint.Warning)
		case wanted:
			p.Report(p.Link.Missing, "this standard wants PKCE, and code_challenge is missing")
		default:
			p.Report(p.Link.Missing, "an app on the person's own machine needs PKCE: without code_challenge, whoever sees the code can use it")
		}
	},
}
