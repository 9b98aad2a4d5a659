// Package oauth holds the rules that are true of any OAuth 2.0, OAuth 2.1 or
// OpenID Connect request, and providers as data. Rules here ask for roles, not
// for names, and never for a platform.
package oauth

//go:generate go run grantlint/rules/internal/list

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Platform is any server that no other pack knows.
var Platform = &lint.Platform{
	ID:       "oauth",
	Name:     "OAuth 2.0 server",
	Settings: settings,
	Formats:  formats,
	Rules:    Rules,
	Profiles: profiles,
	Messages: messages,

	// RFC 8252 section 7.3 has servers ignore the port of loopback addresses.
	AnyPort: []string{"127.0.0.1", "[::1]"},
}

var settings = []lint.Setting{
	{Key: "redirectUris", Label: "Registered redirect URIs", Kind: lint.KindList, Choices: []lint.Choice{}, Help: "One a line, exactly as registered.", Where: "the app's settings at the provider"},
	{Key: "clientId", Label: "Client ID", Kind: lint.KindText, Choices: []lint.Choice{}, Help: "As the provider shows it."},
	{Key: "scopes", Label: "Scopes the app may ask for", Kind: lint.KindList, Choices: []lint.Choice{}, Help: "One a line.", Where: "the app's settings at the provider"},
	{Key: "clientType", Label: "Client type", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: "public", Label: "Public: runs in a browser, on a phone or a desktop"},
		{Value: "confidential", Label: "Confidential: has a server that keeps a secret"},
	}},
	{Key: "profile", Label: "Standard that the server keeps", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: "oauth2", Label: "OAuth 2.0 (RFC 6749 with RFC 9700)"},
		{Value: "oauth2.1", Label: "OAuth 2.1"},
		{Value: "oidc", Label: "OpenID Connect"},
		{Value: "mcp", Label: "Model Context Protocol"},
	}},
}

// Params are the standard parameters of an authorization request.
var Params = []lint.ParamSpec{
	{Name: "response_type", Role: lint.ResponseType, Required: true, Separator: " ", Meaning: "What the server sends back: a code, or tokens at once"},
	{Name: "client_id", Role: lint.ClientID, Required: true, Meaning: "The app that asks"},
	{Name: "redirect_uri", Role: lint.RedirectURI, Meaning: "Where the browser is sent with the answer"},
	{Name: "scope", Role: lint.ScopeParam, Separator: " ", Meaning: "What the app asks for"},
	{Name: "state", Role: lint.StateParam, Meaning: "A value that comes back unchanged, against forged answers"},
	{Name: "response_mode", Role: lint.ResponseMode, Meaning: "How the answer is sent: query, fragment or form_post"},
	{Name: "nonce", Role: lint.Nonce, Meaning: "A value that the ID token repeats, against replay"},
	{Name: "code_challenge", Role: lint.CodeChallenge, Meaning: "PKCE: the hash of a secret that only this app instance knows"},
	{Name: "code_challenge_method", Role: lint.CodeChallengeMethod, Meaning: "PKCE: how the challenge was made, S256 or plain"},
	{Name: "prompt", Role: lint.Prompt, Separator: " ", Meaning: "Whether the person is asked to sign in or to consent again"},
	{Name: "login_hint", Role: "login_hint", Meaning: "Who is expected to sign in"},
	{Name: "max_age", Role: "max_age", Meaning: "How long ago the sign-in may be, in seconds"},
	{Name: "display", Role: "display", Meaning: "How the sign-in page is laid out"},
	{Name: "ui_locales", Role: "ui_locales", Separator: " ", Meaning: "Languages for the sign-in page"},
	{Name: "id_token_hint", Role: "id_token_hint", Meaning: "An earlier ID token, to tell who is expected"},
	{Name: "acr_values", Role: "acr_values", Separator: " ", Meaning: "How strong the sign-in has to be"},
	{Name: "claims", Role: "claims", Meaning: "Single claims that are asked for, as JSON"},
	{Name: "resource", Role: lint.Resource, Meaning: "The API that the token is for"},
	{Name: "audience", Role: lint.Audience, Meaning: "The API that the token is for"},
	{Name: "request", Role: "request", Meaning: "The request as a signed token"},
	{Name: "request_uri", Role: "request_uri", Meaning: "Where the server finds the request"},
	{Name: "authorization_details", Role: "authorization_details", Meaning: "Single rights that are asked for, as JSON"},
	{Name: "dpop_jkt", Role: "dpop_jkt", Meaning: "The thumbprint of the key that the code is bound to"},
	{Name: "access_type", Role: "access_type", Meaning: "offline asks for a refresh token, at servers that know it"},
}

var (
	request  = lint.Endpoint{Name: "Authorization request", Subject: lint.AuthorizationRequest, Params: Params}
	callback = lint.Endpoint{Name: "Answer to an authorization request", Subject: lint.Callback, Params: []lint.ParamSpec{
		{Name: "code", Role: "code", Meaning: "The authorization code: it is exchanged for tokens, once"},
		{Name: "state", Role: lint.StateParam, Meaning: "The value that the request sent"},
		{Name: "error", Role: "error", Meaning: "Why the server refused"},
		{Name: "error_description", Role: "error_description", Meaning: "The same, in words"},
	}}
	tokenRequest = lint.Endpoint{Name: "Token request", Subject: lint.TokenRequest, Params: []lint.ParamSpec{
		{Name: "grant_type", Role: "grant_type", Meaning: "What is exchanged for tokens"},
		{Name: "code", Role: "code", Meaning: "The authorization code"},
		{Name: "client_secret", Role: "client_secret", Meaning: "The app's password"},
		{Name: "refresh_token", Role: "refresh_token", Meaning: "A token that fetches new ones"},
		{Name: "client_id", Role: lint.ClientID, Required: true, Meaning: "The app that asks"},
		{Name: "redirect_uri", Role: lint.RedirectURI, Meaning: "Where the browser is sent with the answer"},
		{Name: "scope", Role: lint.ScopeParam, Separator: " ", Meaning: "What the app asks for"},
	}}
	nothing = lint.Endpoint{Name: "An address", Subject: lint.Unknown}
)

// General says what a link is, whoever reads it, by the parameters in it.
func General(u *text.URL) (*lint.Endpoint, string) {
	has := func(name string) bool { return hasParam(u.Params, name) || hasParam(u.FragmentParams, name) }
	path := strings.TrimSuffix(strings.ToLower(u.Path.String()), "/")
	e := &nothing
	switch {
	case has("grant_type") && !has("response_type"), strings.HasSuffix(path, "/token") && (has("client_secret") || has("refresh_token")):
		e = &tokenRequest
	case has("error") && !has("response_type"):
		e = &callback // or the server's own page that says why, with the client_id in its address
	case !has("response_type") && (has("post_logout_redirect_uri") || has("user_code") || strings.HasSuffix(path, "/logout")):
		// a page to sign out on, or to confirm a device
	case has("client_id"), has("response_type"):
		e = &request
	case has("code"), has("error"), has("access_token"), has("id_token"):
		e = &callback
	case has("redirect_uri"), has("scope"), has("code_challenge"), has("response_mode"), misnamed(u.Params):
		e = &request
	}
	return e, e.Subject
}

// misnamed reports whether the names of a request are there, in another
// spelling: clientId and redirectUri.
func misnamed(ps []text.Param) bool {
	n := 0
	for _, p := range ps {
		if spec := likely(&request, p.Name.String()); spec != nil {
			switch spec.Role {
			case lint.ClientID, lint.RedirectURI, lint.ResponseType, lint.ScopeParam:
				n++
			}
		}
	}
	return n > 1
}

// hasParam reports whether one of some parameters has a name, in upper or lower
// case.
func hasParam(ps []text.Param, name string) bool {
	for i := range ps {
		if strings.EqualFold(ps[i].Name.String(), name) {
			return true
		}
	}
	return false
}
