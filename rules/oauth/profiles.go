package oauth

import "grantlint/rules/lint"

// profiles are the standards that a server may keep, and what is an error by
// them though other servers let it pass. Where they disagree, the one in the
// settings decides.
var profiles = []lint.Profile{
	{ID: "oauth2", Name: "OAuth 2.0 (RFC 6749 with RFC 9700)", Refuses: []string{"parameter-repeated"}},
	{ID: "oauth2.1", Name: "OAuth 2.1", Refuses: []string{"parameter-repeated"}},
	{ID: "oidc", Name: "OpenID Connect", Refuses: []string{"parameter-repeated"}},
	{ID: "mcp", Name: "Model Context Protocol", Refuses: []string{"parameter-repeated"}},
}
