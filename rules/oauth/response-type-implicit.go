package oauth

import "grantlint/rules/lint"

// response_type asks for an access token in the address itself. There it stays
// in the browser's history, other scripts and sites can get at it, and no
// client can be checked. The standards advise against it, OAuth 2.1 has it no
// more, and several servers have switched it off.
//
// Ask with response_type=code and PKCE; a page in the browser can do that too.
//
// Sources: [RFC 9700] section 2.1.2; OAuth 2.1 draft 16 section 10.1 (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2
var ResponseTypeImplicit = lint.Rule{
	ID:       "response-type-implicit",
	Title:    "A token is asked for in the address",
	About:    lint.Token,
	Severity: lint.Warning,
	Last:     true,
	Param:    lint.ResponseType,
	Check: func(p *lint.Pass) {
		for _, v := range p.Link.Values(lint.ResponseType) {
			if v.String() == "token" {
				p.Report(v, "%q has the access token sent in the address, where others can read it; code with PKCE keeps it out", v.String())
			}
		}
	},
}
