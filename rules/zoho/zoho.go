// Package zoho knows Zoho: its data centres, authorization links, token calls
// and answers, scopes, and the texts it shows. Only what no other platform has
// lives here; what holds anywhere is in package oauth.
package zoho

//go:generate go run grantlint/rules/internal/list

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Platform is Zoho.
var Platform = &lint.Platform{
	ID:        "zoho",
	Name:      "Zoho",
	Console:   "Zoho API Console",
	Endpoints: endpoints,
	Settings:  settings,
	Formats:   formats,
	Rules:     Rules,
	Unneeded:  []string{lint.CodeChallenge, lint.Nonce},
	Replaces:  replaces,
	Registers: "Authorized Redirect URIs",
	Messages:  messages,
	Shows:     shows,
	Marks:     []string{"zohoapis.", "accounts.zoho", "zoho-oauthtoken", "invalid_oauthtoken", "invalid_oauthscope", "oauth_scope_mismatch", "無効なoauth"},
	Guess:     guess,
}

// replaces are general rules that Zoho's own say more exactly.
var replaces = []string{
	"beyond-ascii",                        // zoho-scope-punctuation and the rules about names
	"prompt",                              // zoho-prompt-value
	"redirect-app-scheme", "redirect-oob", // zoho-redirect-scheme
	"scope-case",         // zoho-scope-shape and zoho-scope-spelling
	"scope-not-allowed",  // zoho-scope-missing: the setting lists what calls need
	"settings-secret",    // zoho-settings-secret, which knows environments and codes
	"token-request-link", // zoho-token-in-browser, which lets a POST pass
}

// Roles of parameters that only Zoho has.
const (
	accessType     = "access_type"
	soid           = "soid"
	grantType      = "grant_type"
	location       = "location"
	accountsServer = "accounts-server"
)

var (
	responseTypes = []string{"code", "token"}
	methods       = []string{"S256", "plain"}
	modes         = []string{"query", "fragment"}
)

// What more than one authorization page reads. Sources: Zoho Accounts,
// Authorization request of server-based applications (2026-11); the OIDC
// discovery document of accounts.zoho.com (2026-08).
var (
	clientIDParam     = lint.ParamSpec{Name: "client_id", Role: lint.ClientID, Required: true, Meaning: "The client that asks, as the API Console names it"}
	responseTypeParam = lint.ParamSpec{Name: "response_type", Role: lint.ResponseType, Required: true, Values: responseTypes, Meaning: "code for a server, token for a page without one"}
	redirectURIParam  = lint.ParamSpec{Name: "redirect_uri", Role: lint.RedirectURI, Required: true, Meaning: "Where Zoho sends the browser with the code; must be one of the client's Authorized Redirect URIs"}
	scopeParam        = lint.ParamSpec{Name: "scope", Role: lint.ScopeParam, Required: true, Own: true, Separator: ", ", Meaning: "What the client asks for, as service.module.OPERATION with commas between"}
	accessTypeParam   = lint.ParamSpec{Name: "access_type", Role: accessType, Meaning: "offline for a refresh token too; online, the default, for an access token of one hour only"}
	promptParam       = lint.ParamSpec{Name: "prompt", Role: lint.Prompt, Meaning: "consent asks the person again, which a second refresh token needs"}
	stateParam        = lint.ParamSpec{Name: "state", Role: lint.StateParam, Meaning: "A value that comes back unchanged, against forged answers"}
	challengeParam    = lint.ParamSpec{Name: "code_challenge", Role: lint.CodeChallenge, Meaning: "PKCE: the hash of a secret that only this app instance knows"}
	methodParam       = lint.ParamSpec{Name: "code_challenge_method", Role: lint.CodeChallengeMethod, Values: methods, Meaning: "PKCE: how the challenge was made"}
	modeParam         = lint.ParamSpec{Name: "response_mode", Role: lint.ResponseMode, Values: modes, Meaning: "How the answer is sent"}
	nonceParam        = lint.ParamSpec{Name: "nonce", Role: lint.Nonce, Meaning: "A value that the ID token repeats, against replay"}
	loginHintParam    = lint.ParamSpec{Name: "login_hint", Role: "login_hint", Meaning: "Who is expected to sign in"}
)

// params are what the authorization page reads; orgParams, that of an
// organisation; extraParams, that for more scopes for tokens that are there.
var (
	params = []lint.ParamSpec{
		clientIDParam, responseTypeParam, redirectURIParam, scopeParam, accessTypeParam, promptParam,
		stateParam, challengeParam, methodParam, modeParam, nonceParam, loginHintParam,
	}
	orgParams = []lint.ParamSpec{
		clientIDParam, responseTypeParam, redirectURIParam, scopeParam, accessTypeParam, promptParam,
		stateParam, challengeParam, methodParam, modeParam, nonceParam, loginHintParam,
		{Name: "soid", Role: soid, Required: true, Meaning: "The organisation whose data is asked for, as service.number"},
	}
	extraParams = []lint.ParamSpec{
		clientIDParam, redirectURIParam,
		{Name: "response_type", Role: "update", Required: true, Values: []string{"update_scopes"}, Meaning: "Always update_scopes"},
		{Name: "enhance_token", Role: "enhance_token", Required: true, Meaning: "The token that scopeenhance answered with"},
		{Name: "logout", Role: "logout", Meaning: "Whether another person signs in first"},
		stateParam,
	}
)

// tokenParams are sent in the body of a POST, never in a link. Sources: Zoho
// Accounts, pages of each client type (2026-11).
var tokenParams = []lint.ParamSpec{
	{Name: "grant_type", Role: grantType, Meaning: "What is exchanged for tokens"},
	{Name: "code", Role: "code", Meaning: "The authorization code: it is good for one exchange, at once"},
	{Name: "client_id", Role: lint.ClientID, Meaning: "The client"},
	{Name: "client_secret", Role: "client_secret", Meaning: "The client's password; each data centre has its own"},
	{Name: "redirect_uri", Role: lint.RedirectURI, Meaning: "The same redirect URI as in the authorization link; none for a self client"},
	{Name: "refresh_token", Role: "refresh_token", Meaning: "A token that fetches new ones"},
	{Name: "scope", Role: lint.ScopeParam, Separator: ", ", Meaning: "What is asked for, in the client credentials flow"},
	{Name: "soid", Role: soid, Meaning: "The organisation, as service.number, in the client credentials flow"},
	{Name: "code_verifier", Role: "code_verifier", Meaning: "PKCE: the secret behind the challenge"},
	{Name: "token", Role: "token", Meaning: "The token that is revoked or looked at"},
	{Name: "redirect_url", Role: "redirect_url", Meaning: "Not read; some of Zoho's tables print it for redirect_uri"},
	{Name: "access_type", Role: accessType, Meaning: "Read by the device flow"},
}

// callbackParams are what comes back to the app.
var callbackParams = []lint.ParamSpec{
	{Name: "code", Role: "code", Meaning: "The authorization code: it is exchanged for tokens, once, within a minute"},
	{Name: "location", Role: location, Meaning: "The data centre where the person's account lives"},
	{Name: "accounts-server", Role: accountsServer, Meaning: "The accounts host of that data centre, where the code is exchanged"},
	{Name: "state", Role: lint.StateParam, Meaning: "The value that the request sent"},
	{Name: "error", Role: "error", Meaning: "Why Zoho refused"},
	{Name: "access_token", Role: "access_token", Meaning: "A token for one hour, of a client without a server"},
	{Name: "expires_in", Role: "expires_in", Meaning: "How long the token lives"},
	{Name: "api_domain", Role: "api_domain", Meaning: "The API host of that data centre"},
}

var (
	portalHosts = []string{"accounts.zohoportal.com", "*.zohoplatform.com", "*.zohoplatform.eu"}
)

// endpoints are the addresses that people paste. Sources: the OIDC discovery
// document of accounts.zoho.com (2026-08); Zoho Accounts, Zoho Commerce and
// Vertical Solutions, pages on authorization (2026-11).
var endpoints = []lint.Endpoint{
	{Name: "Authorization link", Hosts: accountsHosts, Path: "/oauth/v2/auth", Subject: lint.AuthorizationRequest, Params: params},
	{Name: "Authorization link for an organisation", Hosts: accountsHosts, Path: "/oauth/v2/org/auth", Subject: lint.AuthorizationRequest, Params: orgParams},
	{Name: "Renewal for a client without a server", Hosts: accountsHosts, Path: "/oauth/v2/auth/refresh", Subject: lint.AuthorizationRequest, Params: params},
	{Name: "Renewal for a client without a server", Hosts: accountsHosts, Path: "/oauth/v2/refresh", Subject: lint.AuthorizationRequest, Params: params},
	{Name: "Request for more scopes", Hosts: accountsHosts, Path: "/oauth/v2/token/addextrascope", Subject: lint.AuthorizationRequest, Params: extraParams},
	{Name: "Authorization link of a portal", Hosts: portalHosts, Path: "/clientoauth/v2/{portal}/auth", Subject: lint.AuthorizationRequest, Params: params},
	{Name: "Token request", Hosts: accountsHosts, Path: "/oauth/v2/token", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Token request of a portal", Hosts: portalHosts, Path: "/clientoauth/v2/{portal}/token", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Revocation of a token", Hosts: accountsHosts, Path: "/oauth/v2/token/revoke", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Revocation of a token", Hosts: accountsHosts, Path: "/oauth/v2/revoke/token", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Revocation of a portal's token", Hosts: portalHosts, Path: "/clientoauth/v2/{portal}/token/revoke", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Request for a token with more scopes", Hosts: accountsHosts, Path: "/oauth/v2/token/scopeenhance", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "What a token is good for", Hosts: accountsHosts, Path: "/oauth/v2/introspect", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Code for a device", Hosts: accountsHosts, Path: "/oauth/v3/device/code", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Token request of a device", Hosts: accountsHosts, Path: "/oauth/v3/device/token", Subject: lint.TokenRequest, Params: tokenParams},
	{Name: "Answer to an authorization request", Marks: []string{"accounts-server", "code=1000."}, Subject: lint.Callback, Params: callbackParams},
}

// The endpoints that a link with a wrong address was meant for.
func authEndpoint() *lint.Endpoint  { return &endpoints[0] }
func tokenEndpoint() *lint.Endpoint { return &endpoints[6] }

// guess finds the endpoint that a link with a wrong host or path was meant for.
func guess(u *text.URL) *lint.Endpoint {
	host, path := strings.ToLower(u.Host.String()), strings.ToLower(u.Path.String())
	if !zohoish(host) || !strings.Contains(path, "oauth") {
		return nil
	}
	if strings.Contains(path, "/token") {
		return tokenEndpoint()
	}
	for _, q := range u.Params {
		switch q.Name.String() {
		case "client_id", "response_type", "scope", "redirect_uri":
			return authEndpoint()
		}
	}
	if strings.HasSuffix(path, "/auth") {
		return authEndpoint()
	}
	return nil
}

// zohoish reports whether a host is one of Zoho's, or is meant to look like one.
func zohoish(host string) bool {
	if strings.HasPrefix(host, "accounts.zoho") || strings.HasPrefix(host, "account.zoho") {
		return true
	}
	return centerOf(host) != nil || canadian(host)
}

// renewal reports whether an endpoint renews a token of a client without a server.
func renewal(e *lint.Endpoint) bool {
	return e.Path == "/oauth/v2/auth/refresh" || e.Path == "/oauth/v2/refresh"
}

// tokenCall reports whether a link is a call for tokens, and not one to revoke
// them or for a device.
func tokenCall(l *lint.Link) bool {
	return l.Endpoint == tokenEndpoint() || l.Endpoint.Name == "Token request of a portal"
}
