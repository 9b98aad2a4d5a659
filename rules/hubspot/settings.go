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
	whereSocial = "Settings › Marketing › Social › Accounts"
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
	{Key: "network", Label: "Connected social account", Kind: lint.KindChoice, Where: whereSocial, Group: "social", Choices: []lint.Choice{
		{Value: "facebook", Label: "Facebook"},
		{Value: "instagram", Label: "Instagram"},
		{Value: "x", Label: "X (Twitter)"},
		{Value: "linkedin", Label: "LinkedIn"},
		{Value: "youtube", Label: "YouTube"},
	}},
	{Key: "connectedOn", Label: "Connected on", Kind: lint.KindDate, Choices: none, Group: "social", Help: "The day of the last authorization; for LinkedIn of the first."},
	{Key: "lastActiveOn", Label: "Last used on", Kind: lint.KindDate, Choices: none, Group: "social", Help: "Only X counts from there."},
	{Key: "disconnectedOn", Label: "Disconnected on", Kind: lint.KindDate, Choices: none, Group: "social", Help: "Empty while it is connected."},
}

// formats are the files in which a HubSpot project keeps its app settings.
// Source: HubSpot CLI types/ProjectComponents.ts and types/Projects.ts, project
// templates (2026-08).
var formats = []lint.FileFormat{
	{Name: "app-hsmeta.json", Reads: isHSMeta, Read: func(n text.Node, s *lint.Settings) { readApp(n, hsmetaKeys, s) }},
	{Name: "public-app.json", Reads: isPublicApp, Read: func(n text.Node, s *lint.Settings) { readApp(n, publicAppKeys, s) }},
	{Name: "app.json", Reads: isPrivateApp, Read: func(n text.Node, s *lint.Settings) {
		readApp(n, privateAppKeys, s)
		s.Set("authType", []text.Text{text.New("", "static")})
	}},
	{
		Name:  ".env",
		Reads: func(n text.Node) bool { return lint.IsEnvironment(n, "HUBSPOT_", "HS_") },
		Read:  func(n text.Node, s *lint.Settings) { lint.ReadEnvironment(n, s, variables, "HUBSPOT_", "HS_") },
	},
}

// variables are what an environment says of the app as HubSpot has it. The scopes and
// the address there are what the app sends.
var variables = []lint.Variable{{Ending: "CLIENT_ID", Key: "clientId"}}

func isHSMeta(n text.Node) bool {
	kind, _ := n.Get("type")
	config, _ := n.Get("config")
	return kind.Value.String() == "app" || config.Kind == text.KindObject && (has(config, "auth") || has(config, "distribution") || has(n, "uid") || has(n, "auth"))
}

func isPublicApp(n text.Node) bool {
	auth, _ := n.Get("auth")
	public, _ := n.Get("public")
	return auth.Kind == text.KindObject || public.Value.String() == "true"
}

func isPrivateApp(n text.Node) bool {
	return has(n, "scopes") && (has(n, "public") || has(n, "uid") || has(n, "name"))
}

func has(n text.Node, name string) bool {
	_, ok := n.Get(name)
	return ok
}

// readApp takes the settings out of an app's file. A list that is not there is
// empty: the file is all that HubSpot has. What stands in the wrong place or is
// misspelt is read as it was meant, and a rule says so.
func readApp(n text.Node, keys []fileKey, s *lint.Settings) {
	found := locate(n, keys)
	for i := range keys {
		k := &keys[i]
		at, ok := find(found, k)
		switch {
		case k.setting == "":
		case k.list && (ok || hasAuth(found, keys)):
			s.Set(k.setting, k.values(at.member.Value))
		case ok && at.member.Value.Kind == text.KindString:
			s.Set(k.setting, []text.Text{at.member.Value.Value})
		}
	}
}

// values are the strings of a list. One string where a list belongs, or with
// several scopes in it, is taken apart; a rule says so.
func (k *fileKey) values(n text.Node) []text.Text {
	values := []text.Text{}
	items := n.Items
	if n.Kind == text.KindString {
		items = []text.Node{n}
	}
	for _, item := range items {
		if item.Kind == text.KindString {
			values = append(values, k.split(item.Value)...)
		}
	}
	return values
}

// split takes a string with several scopes in it apart.
func (k *fileKey) split(v text.Text) []text.Text {
	if k.setting == "redirectUris" {
		return v.Fields(text.Space)
	}
	return v.Fields(text.Space + ",;")
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
