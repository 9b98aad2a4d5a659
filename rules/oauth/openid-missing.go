package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The link asks for something of OpenID Connect, an ID token or single claims,
// but openid is not among its scopes. Without it the request is plain OAuth:
// the server sends no ID token and skips nonce, claims and max_age.
//
// Add openid to the scopes.
//
// Source: [OpenID Connect Core] section 3.1.2.1 (2026-11).
//
// [OpenID Connect Core]: https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
var OpenIDMissing = lint.Rule{
	ID:       "openid-missing",
	Title:    "openid is not among the scopes",
	About:    lint.Scope,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		token := returns(p.Link, "id_token")
		if returns(p.Link, "vp_token") {
			return // there nonce is the wallet's
		}
		if !token && !p.Link.Has(lint.Nonce) && !p.Link.Has("claims") && !p.Link.Has("max_age") && !p.Link.Has("id_token_hint") {
			return
		}
		spec := p.Link.Endpoint.Role(lint.ScopeParam)
		if spec == nil || spec.Separator == "" || unneeded(p, "openid") || unneeded(p, lint.ScopeParam) || inObject(p.Link, lint.ScopeParam) || astray(p.Link, lint.ScopeParam) {
			return
		}
		q, known := p.Link.Param(lint.ScopeParam)
		if p.Link.Open(lint.ScopeParam) || asksFor(p.Link, "openid") || containsFold(q.Value.String(), "openid") {
			return
		}
		at := q.Value.End()
		if !known {
			at = p.Link.Missing
		}
		d := p.Report(at, "an ID token is asked for, but not the scope %s, without which there is none", "openid")
		if !token {
			d.Format = "%s is not asked for, so what the link says of OpenID Connect is skipped"
			d.As(lint.Info)
		}
		if e, ok := p.Link.Append(lint.ScopeParam, []string{"openid"}); ok {
			d.Fix(lint.Change{Title: "Ask for openid", Safe: token, Edits: []text.Edit{e}})
		}
	},
}
