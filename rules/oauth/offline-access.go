package oauth

import "grantlint/rules/lint"

// offline_access asks for a refresh token. By OpenID Connect it is skipped
// unless the person is asked to consent again (prompt=consent), and where the
// answer brings no code. Many servers give the refresh token all the same.
//
// Add prompt=consent when no refresh token comes; ask with response_type=code.
//
// Source: [OpenID Connect Core] section 11 (2026-11).
//
// [OpenID Connect Core]: https://openid.net/specs/openid-connect-core-1_0.html#OfflineAccess
var OfflineAccess = lint.Rule{
	ID:       "offline-access",
	Title:    "offline_access may be skipped",
	About:    lint.Token,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		if !asksFor(p.Link, "offline_access") {
			return
		}
		at := p.Link.Missing
		for _, v := range p.Link.Values(lint.ScopeParam) {
			if v.String() == "offline_access" {
				at = v
			}
		}
		switch {
		case p.Link.Has(lint.ResponseType) && !returns(p.Link, "code"):
			p.Report(at, "%s is skipped, for without a code there is no refresh token", "offline_access")
		case asksFor(p.Link, "openid") && !p.Link.Has(lint.Prompt) && p.Link.Endpoint.Role(lint.Prompt) != nil && len(p.Link.Endpoint.Hosts) == 0:
			p.Report(at, "%s is skipped at servers that keep to OpenID Connect unless the link has prompt=consent", "offline_access").As(lint.Info)
		}
	},
}
