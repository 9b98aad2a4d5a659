package oauth

import "grantlint/rules/lint"

// grant_type stands in an authorization request. It belongs in the token
// request; here it is skipped.
//
// Leave it out. What the request asks for is said by response_type.
//
// Sources: [RFC 6749] sections 4.1.1 and 4.1.3 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1
var GrantTypeInRequest = lint.Rule{
	ID:       "grant-type-in-request",
	Title:    "grant_type belongs in the token request",
	About:    lint.RequestTopic,
	Severity: lint.Info,
	Check: func(p *lint.Pass) {
		if p.Link.Endpoint.Closed {
			return // parameter-unknown says so
		}
		for _, q := range p.Link.Params {
			if q.Name.String() == "grant_type" && q.Spec == nil {
				p.Report(q.Raw, "grant_type belongs in the token request; here it is skipped").
					Fix(lint.Change{Title: "Leave grant_type out", Edits: removal(p.Link, q).Edits})
			}
		}
	},
}
