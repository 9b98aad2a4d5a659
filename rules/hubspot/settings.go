package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The settings keys of scopes, by where the app lists them.
const (
	required    = "requiredScopes"
	conditional = "conditionallyRequiredScopes"
	optional    = "optionalScopes"
)

// Where things are in HubSpot's console, in its words.
const (
	whereAuth   = "your app › Auth"
	whereScopes = "your app › Auth › Scopes"
	whereURLs   = "your app › Auth › Redirect URLs"
)

var none = []lint.Choice{}

var settings = []lint.Setting{
	{Key: "placement", Label: "Scopes in the app", Kind: lint.KindPlacement, Where: whereScopes, Help: "Where each scope stands in the app's settings.", Choices: []lint.Choice{
		{Value: required, Label: "Required"},
		{Value: conditional, Label: "Conditionally required"},
		{Value: optional, Label: "Optional"},
	}},
	{Key: "redirectUris", Label: "Redirect URLs", Kind: lint.KindList, Choices: none, Where: whereURLs, Help: "One a line, exactly as the app lists them."},
	{Key: "clientId", Label: "Client ID", Kind: lint.KindText, Choices: none, Where: whereAuth, Help: "8-4-4-4-12 hexadecimal digits; the app ID is another number."},
	{Key: "distribution", Label: "Distribution", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: "marketplace", Label: "Marketplace: any account may install it"},
		{Value: "private", Label: "Private: only accounts on its list"},
	}},
	{Key: "authType", Label: "Authentication", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: "oauth", Label: "OAuth"},
		{Value: "static", Label: "Static token"},
	}},
	{Key: "accountTier", Label: "Subscription of the account that installs", Kind: lint.KindList, Choices: none, Help: "free, or hub and tier such as marketing:starter; one a line."},
	{Key: "installer", Label: "Who installs", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: "super-admin", Label: "A Super Admin"},
		{Value: "marketplace-access", Label: "Someone with HubSpot Marketplace Access"},
		{Value: "none", Label: "Someone with neither"},
	}},
}

// formats are the files in which a HubSpot project keeps its app settings.
// Source: HubSpot CLI types/ProjectComponents.ts and types/Projects.ts, project
// templates (2026-08).
var formats = []lint.FileFormat{
	{
		Name: "app-hsmeta.json",
		Reads: func(n text.Node) bool {
			return has(n, "config", "auth") || has(n, "config", "distribution") || isApp(n)
		},
		Read: func(n text.Node, s *lint.Settings) {
			config, _ := n.Get("config")
			readText(config, "distribution", "distribution", s)
			auth, ok := config.Get("auth")
			if !ok {
				return
			}
			readText(auth, "type", "authType", s)
			readAuth(auth, s)
		},
	},
	{
		Name:  "public-app.json",
		Reads: func(n text.Node) bool { return has(n, "auth") },
		Read: func(n text.Node, s *lint.Settings) {
			auth, _ := n.Get("auth")
			readText(auth, "type", "authType", s)
			readAuth(auth, s)
		},
	},
	{
		Name: "app.json",
		Reads: func(n text.Node) bool {
			return has(n, "scopes") && (has(n, "public") || has(n, "uid") || has(n, "name"))
		},
		Read: func(n text.Node, s *lint.Settings) {
			readList(n, "scopes", required, s)
			s.Set("authType", []text.Text{text.New("", "static")})
		},
	},
}

func isApp(n text.Node) bool {
	kind, ok := n.Get("type")
	return ok && kind.Value.String() == "app" && has(n, "config")
}

func has(n text.Node, path ...string) bool {
	_, ok := n.Get(path...)
	return ok
}

// readAuth reads the lists of an auth object. A list that is not there is
// empty: the file is all that HubSpot has.
func readAuth(auth text.Node, s *lint.Settings) {
	readList(auth, "redirectUrls", "redirectUris", s)
	readList(auth, "requiredScopes", required, s)
	readList(auth, "conditionallyRequiredScopes", conditional, s)
	readList(auth, "optionalScopes", optional, s)
}

func readList(n text.Node, name, key string, s *lint.Settings) {
	list, _ := n.Get(name)
	values := []text.Text{}
	for _, item := range list.Items {
		if item.Kind == "string" {
			values = append(values, item.Value)
		}
	}
	if list.Kind == "string" { // one value where a list belongs
		values = append(values, list.Value)
	}
	s.Set(key, values)
}

func readText(n text.Node, name, key string, s *lint.Settings) {
	if v, ok := n.Get(name); ok && v.Kind == "string" {
		s.Set(key, []text.Text{v.Value})
	}
}

// readLink takes settings out of the install URL that the app's Auth tab hands
// out. Its scope parameter holds required and conditionally required scopes
// alike; they are read as required, which is right for most.
func readLink(l *lint.Link, s *lint.Settings) {
	s.Set(required, l.Values(lint.ScopeParam))
	s.Set(optional, l.Values(lint.OptionalScope))
	if p, ok := l.Param(lint.RedirectURI); ok {
		s.Set("redirectUris", []text.Text{p.Value})
	}
	if p, ok := l.Param(lint.ClientID); ok {
		s.Set("clientId", []text.Text{p.Value})
	}
}
