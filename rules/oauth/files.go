package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What a server says of itself and what an app was registered with are settings
// that no form asks for: they are known when such a file is pasted.
const (
	serverEndpoint   = "authorizationEndpoint"
	serverScopes     = "scopesSupported"
	serverTypes      = "responseTypesSupported"
	serverModes      = "responseModesSupported"
	serverChallenges = "codeChallengeMethodsSupported"
	pushedOnly       = "pushedRequestsRequired" // "true" when plain parameters are refused
	appTypes         = "responseTypes"          // those the app was registered with
)

// formats are the files that people have at hand about any server or app.
// Sources: RFC 8414 section 2; OpenID Connect Discovery 1.0 section 3; RFC 7591
// section 2; RFC 9126 sections 5 and 6; Google's client_secret.json as its
// console hands it out (2026-11).
var formats = []lint.FileFormat{
	{Name: "client_secret.json", Reads: isGoogleClient, Read: readGoogleClient},
	{Name: "openid-configuration", Reads: isMetadata, Read: readMetadata},
	{Name: "client registration", Reads: isRegistration, Read: readRegistration},
}

func isGoogleClient(n text.Node) bool {
	return n.Has("web", "client_id") || n.Has("installed", "client_id")
}

// readGoogleClient reads the file that Google's console hands out for a client.
// Its auth_uri is one of several addresses that work, and the addresses of an
// installed app are only samples: any port and path of loopback is taken.
func readGoogleClient(n text.Node, s *lint.Settings) {
	kind := "public"
	app, web := n.Get("web")
	if web {
		kind = "confidential"
		readList(app, "redirect_uris", s, registered)
	} else {
		app, _ = n.Get("installed")
	}
	readString(app, "client_id", s, "clientId")
	s.Set("clientType", []text.Text{text.New("", kind)})
}

func isMetadata(n text.Node) bool {
	return n.Has("authorization_endpoint") && (n.Has("issuer") || n.Has("token_endpoint"))
}

// readMetadata reads what a server publishes below /.well-known/.
func readMetadata(n text.Node, s *lint.Settings) {
	readString(n, "authorization_endpoint", s, serverEndpoint)
	readList(n, "scopes_supported", s, serverScopes)
	readList(n, "response_types_supported", s, serverTypes)
	readList(n, "response_modes_supported", s, serverModes)
	readList(n, "code_challenge_methods_supported", s, serverChallenges)
	readPushed(n, s)
}

func isRegistration(n text.Node) bool {
	return n.Has("redirect_uris") && (n.Has("client_id") || n.Has("client_name") || n.Has("grant_types") || n.Has("response_types") ||
		n.Has("token_endpoint_auth_method") || n.Has("application_type") || n.Has("scope"))
}

// readRegistration reads what an app is registered with, or what the server
// answered; a client metadata document is of the same form.
func readRegistration(n text.Node, s *lint.Settings) {
	readString(n, "client_id", s, "clientId")
	readList(n, "redirect_uris", s, registered)
	readList(n, "response_types", s, appTypes)
	if scope, ok := n.Get("scope"); ok && scope.Kind == text.KindString {
		s.Set("scopes", scope.Value.Fields(text.Space))
	}
	if method, ok := n.Get("token_endpoint_auth_method"); ok && method.Kind == text.KindString {
		kind := "confidential"
		if method.Value.String() == "none" {
			kind = "public"
		}
		s.Set("clientType", []text.Text{text.New("", kind)})
	}
	readPushed(n, s)
}

func readPushed(n text.Node, s *lint.Settings) {
	if v, ok := n.Get("require_pushed_authorization_requests"); ok {
		s.Set(pushedOnly, []text.Text{v.Value})
	}
}

func readString(n text.Node, name string, s *lint.Settings, key string) {
	if v, ok := n.Get(name); ok && v.Kind == text.KindString && v.Value.Len() > 0 {
		s.Set(key, []text.Text{v.Value})
	}
}

func readList(n text.Node, name string, s *lint.Settings, key string) {
	list, ok := n.Get(name)
	if !ok || list.Kind != text.KindArray {
		return
	}
	values := make([]text.Text, 0, len(list.Items))
	for _, item := range list.Items {
		if item.Kind == text.KindString {
			values = append(values, item.Value)
		}
	}
	s.Set(key, values)
}
