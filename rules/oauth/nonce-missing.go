package oauth

import "grantlint/rules/lint"

// The link asks for an ID token in the answer itself and has no nonce. The
// token repeats the nonce, and by that the app knows it for an answer to its own
// request; OpenID Connect requires it wherever the address brings an ID token.
//
// Make a value that can't be guessed for each request, keep it in the person's
// session, and compare it with the one in the token.
//
// Sources: [OpenID Connect Core] sections 3.2.2.1 and 3.3.2.11; Microsoft's
// documents, by which it refuses the link (2026-11).
//
// [OpenID Connect Core]: https://openid.net/specs/openid-connect-core-1_0.html#ImplicitAuthRequest
var NonceMissing = lint.Rule{
	ID:       "nonce-missing",
	Title:    "No nonce for the ID token",
	About:    lint.State,
	Severity: lint.Warning,
	Param:    lint.ResponseType,
	Last:     true,
	Check: func(p *lint.Pass) {
		if !returns(p.Link, "id_token") || inObject(p.Link, lint.Nonce) {
			return
		}
		spec := p.Link.Endpoint.Role(lint.Nonce)
		if spec == nil || spec.Required {
			return
		}
		at := p.Link.Missing
		for _, q := range p.Link.Params {
			if q.Role == lint.Nonce {
				if q.Value.Len() > 0 || q.Placeholder {
					return
				}
				at = q.Raw
			}
		}
		p.Report(at, "an ID token comes in the answer, and without %s the app can't tell it from one of another request; servers may refuse the link", spec.Name)
	},
}
