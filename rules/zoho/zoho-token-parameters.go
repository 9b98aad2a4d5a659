package zoho

import "grantlint/rules/lint"

// The token call lacks something that its grant needs. A code is exchanged with
// code, client_id and client_secret; a refresh sends refresh_token in place of
// the code; client credentials send scope and soid. The parameter is
// redirect_uri: some of Zoho's tables print redirect_url, which is not read.
//
// Add what is missing, in the body of the POST.
//
// Sources: Zoho Accounts, pages on [access tokens] and on self clients (2026-11).
//
// [access tokens]: https://zoho.com/accounts/protocol/oauth/web-apps/access-token.html
var TokenParameters = lint.Rule{
	ID:       "zoho-token-parameters",
	Title:    "Token call lacks a parameter",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.TokenRequest,
	Last:     true,
	Check: func(p *lint.Pass) {
		if q, ok := p.Link.Param("redirect_url"); ok {
			p.Report(q.RawName, "redirect_url is not read; the parameter is redirect_uri").Replace(q.Name, "redirect_uri", "Write redirect_uri", true)
		}
		grant, ok := p.Link.Param(grantType)
		if !ok || !tokenCall(p.Link) {
			return
		}
		for _, g := range grants {
			if g.name != grant.Value.String() {
				continue
			}
			var missing []string
			for _, role := range g.needs {
				if !p.Link.Has(role) {
					missing = append(missing, role)
				}
			}
			if len(missing) > 0 {
				p.Report(grant.Value, "%s needs %l too; nothing of it is here, though it may be sent in another way", g.name, lint.List(missing))
			}
			return
		}
		p.Report(grant.Value, "%q is no grant of this address; there are authorization_code, refresh_token and client_credentials", grant.Value.String())
	},
}

var grants = [...]struct {
	name  string
	needs []string
}{
	{"authorization_code", []string{"code", lint.ClientID, "client_secret"}},
	{"refresh_token", []string{"refresh_token", lint.ClientID, "client_secret"}},
	{"client_credentials", []string{lint.ClientID, "client_secret", lint.ScopeParam, soid}},
	{"update_scopes_token", []string{"refresh_token", lint.ClientID, "client_secret", lint.ScopeParam}},
	{"urn:ietf:params:oauth:grant-type:jwt-bearer", nil},
}
