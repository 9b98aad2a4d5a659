// Package hubspot knows HubSpot: its install links, its app settings, its
// scopes, and the texts it shows. Only what no other platform has lives here;
// what holds anywhere is in package oauth.
package hubspot

//go:generate go run grantlint/rules/internal/list

import "grantlint/rules/lint"

// Platform is HubSpot.
var Platform = &lint.Platform{
	ID:         "hubspot",
	Name:       "HubSpot",
	Console:    "HubSpot developer account",
	Endpoints:  endpoints,
	Settings:   settings,
	Formats:    formats,
	Rules:      Rules,
	Unneeded:   []string{lint.ResponseType},
	Replaces:   []string{"redirect-http", "redirect-ip", "registered-wildcard"},
	OwnChoices: []string{"distribution", "authType", "network"},
	Messages:   messages,
	Shows:      shows,
	Guess:      guess,
	ReadLink:   readLink,
	Placements: placements,
}

// appHosts serve the install page. HubSpot's own code builds links on the
// first only; the others serve regions.
//
// Sources: HubSpot CLI, lib/app/urls.ts and lib/CLIWebSocketServer.ts (2026-05).
var appHosts = []string{
	"app.hubspot.com", "app-eu1.hubspot.com", "app-na2.hubspot.com", "app-na3.hubspot.com", "app-ap1.hubspot.com",
}

var qaHosts = []string{
	"app.hubspotqa.com", "app-eu1.hubspotqa.com", "app-na2.hubspotqa.com", "app-na3.hubspotqa.com", "app-ap1.hubspotqa.com",
	"local.hubspot.com", "local.hubspotqa.com",
}

// What more than one endpoint reads.
var (
	clientIDParam    = lint.ParamSpec{Name: "client_id", Role: lint.ClientID, Required: true, Meaning: "The app that asks, by its client ID"}
	redirectURIParam = lint.ParamSpec{Name: "redirect_uri", Role: lint.RedirectURI, Required: true, Meaning: "Where HubSpot sends the browser with the code; must be one of the app's redirect URLs"}
	stateParam       = lint.ParamSpec{Name: "state", Role: lint.StateParam, Meaning: "A value that comes back unchanged, against forged answers"}
)

const (
	challengeMeaning = "PKCE: the hash of a secret that only this app instance knows"
	methodMeaning    = "PKCE: how the challenge was made"
)

// params are what the install page reads. Sources: OAuth quickstart guide
// (2026-09); Changelog, Advanced auth and scope settings for public apps
// (2024).
var params = []lint.ParamSpec{
	clientIDParam, redirectURIParam,
	{Name: "scope", Role: lint.ScopeParam, Required: true, Own: true, Separator: " ", Meaning: "Required and conditionally required scopes: all of them must be granted"},
	{Name: "optional_scope", Role: lint.OptionalScope, Separator: " ", Meaning: "Optional scopes: left out where the account doesn't have the feature"},
	stateParam,
	{Name: "response_type", Role: lint.ResponseType, Separator: " ", Meaning: "Always code here; HubSpot does not ask for it"},
	{Name: "code_challenge", Role: lint.CodeChallenge, Meaning: challengeMeaning},
	{Name: "code_challenge_method", Role: lint.CodeChallengeMethod, Meaning: methodMeaning},
}

var endpoints = []lint.Endpoint{
	{Name: "Install link", Hosts: appHosts, Path: "/oauth/authorize", Subject: lint.AuthorizationRequest, Params: params, Closed: true},
	{Name: "Install link for one account", Hosts: appHosts, Path: "/oauth/{accountId}/authorize", Subject: lint.AuthorizationRequest, Params: params, Closed: true},
	{Name: "Install link of HubSpot's test environment", Hosts: qaHosts, Path: "/oauth/authorize", Subject: lint.AuthorizationRequest, Params: params, Closed: true},
	{Name: "Install link of HubSpot's test environment for one account", Hosts: qaHosts, Path: "/oauth/{accountId}/authorize", Subject: lint.AuthorizationRequest, Params: params, Closed: true},
	{Name: "Sign-in page before an install link", Hosts: appHosts, Path: "/oauth-bridge", Subject: lint.AuthorizationRequest, Params: params, Closed: true},
	{Name: staticLink, Hosts: appHosts, Path: staticPath, Subject: lint.AuthorizationRequest, Note: staticNote, Params: staticParams},
	{Name: staticLink, Hosts: qaHosts, Path: staticPath, Subject: lint.AuthorizationRequest, Note: staticNote, Params: staticParams},
	{
		Name: "Authorization request of an MCP client", Hosts: []string{"mcp.hubspot.com"}, Path: "/oauth/authorize/user",
		Subject: lint.AuthorizationRequest, Params: mcpParams,
	},
	{
		Name: "Authorization request of an MCP client", Hosts: []string{"mcp.hubspot.com"}, Path: "/oauth/authorize",
		Subject: lint.AuthorizationRequest, Params: mcpParams,
	},
	{Name: "Token request", Hosts: []string{"api.hubapi.com", "api.hubspot.com", "mcp.hubspot.com"}, Path: "/oauth/{version}/token", Subject: lint.TokenRequest, Params: tokenParams},
}

// The install link of an app with a static token.
const (
	staticLink = "Install link of an app with a static token"
	staticPath = "/static-token/{accountId}/authorize"
	staticNote = "Apps with a static token take an app ID and no scopes, so there is nothing to check in this link."
)

var staticParams = []lint.ParamSpec{{Name: "appId", Role: "app_id", Required: true, Meaning: "The app, by its app ID"}}

// mcpParams are what apps for MCP clients send: PKCE, and no scopes, which such
// apps don't have. Source: metadata of mcp.hubspot.com (2026-09).
var mcpParams = []lint.ParamSpec{
	clientIDParam, redirectURIParam, stateParam,
	{Name: "response_type", Role: lint.ResponseType, Required: true, Separator: " ", Meaning: "Always code"},
	{Name: "code_challenge", Role: lint.CodeChallenge, Required: true, Meaning: challengeMeaning},
	{Name: "code_challenge_method", Role: lint.CodeChallengeMethod, Required: true, Meaning: methodMeaning},
	{Name: "resource", Role: lint.Resource, Meaning: "The MCP server that the token is for"},
}

// tokenParams are sent in the body of a POST, never in a link.
var tokenParams = []lint.ParamSpec{
	{Name: "grant_type", Role: "grant_type", Required: true, Meaning: "What is exchanged for tokens"},
	{Name: "client_id", Role: lint.ClientID, Required: true, Meaning: "The app"},
	{Name: "client_secret", Role: "client_secret", Meaning: "The app's password"},
	{Name: "redirect_uri", Role: lint.RedirectURI, Meaning: "The same redirect URL as in the install link"},
	{Name: "code", Role: "code", Meaning: "The authorization code: it is good for one exchange"},
	{Name: "refresh_token", Role: "refresh_token", Meaning: "A token that fetches new ones"},
	{Name: "code_verifier", Role: "code_verifier", Meaning: "PKCE: the secret behind the challenge"},
}
