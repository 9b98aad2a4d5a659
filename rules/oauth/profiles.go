package oauth

import "grantlint/rules/lint"

// profiles are the standards that a server may keep, and what is an error by
// them though other servers let it pass. Where they disagree, the one in the
// settings decides: OpenID Connect lets web apps have http, the Model Context
// Protocol takes no app's own scheme.
var profiles = []lint.Profile{
	{ID: "oauth2", Name: "OAuth 2.0 (RFC 6749 with RFC 9700)", Refuses: []string{
		"parameter-repeated", "redirect-missing", "redirect-fragment", "redirect-http", "redirect-wildcard",
	}},
	{ID: "oauth2.1", Name: "OAuth 2.1", Refuses: []string{
		"parameter-repeated", "redirect-missing", "redirect-fragment", "redirect-http", "redirect-wildcard", "response-type-implicit", "pkce-missing", "pkce-plain",
	}},
	{ID: "oidc", Name: "OpenID Connect", Refuses: []string{
		"parameter-repeated", "redirect-missing", "redirect-fragment", "nonce-missing", "openid-missing", "response-mode",
	}},
	{ID: "mcp", Name: "Model Context Protocol", Refuses: []string{
		"parameter-repeated", "redirect-missing", "redirect-fragment", "redirect-http", "redirect-app-scheme", "response-type-implicit", "pkce-missing", "pkce-plain", "resource-missing",
	}},
}
