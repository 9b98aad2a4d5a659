package oauth

import "grantlint/rules/lint"

// This is a token request written as a link. Tokens are fetched by POST, with
// the parameters in the body, from the app's server: nobody opens an address
// for it, and what stands in an address ends up in histories and logs.
//
// Send it by POST. The link that a person opens is the authorization request,
// with response_type instead of grant_type.
//
// Sources: [RFC 6749] sections 3.2 and 2.3.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.2
var TokenRequestLink = lint.Rule{
	ID:       "token-request-link",
	Title:    "A token request is no link",
	About:    lint.Token,
	Severity: lint.Warning,
	Subject:  lint.TokenRequest,
	Check: func(p *lint.Pass) {
		at := p.Link.URL.Path
		if len(p.Link.Params) == 0 || p.Link.Endpoint.Note != "" {
			return // only the address of the token endpoint, or another call, of which the note tells
		}
		if q, ok := answered(p.Link, "grant_type"); ok {
			at = q.Raw
		}
		if p.Link.Endpoint.InQuery {
			p.Report(at, "this is a token request: the app's server sends it, and it is no link to open or to pass on")
			return
		}
		p.Report(at, "this is a token request: it goes by POST, with its parameters in the body, and is no link to open")
	},
}
