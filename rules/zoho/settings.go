package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// dataCenterKey is the setting that most depends on.
const dataCenterKey = "dataCenter"

// Where things are in Zoho's console, in its words.
const (
	whereClient    = "API Console › your client › Client Details"
	whereRedirects = "API Console › your client › Client Details › Authorized Redirect URIs"
	whereSecret    = "API Console › your client › Client Secret"
	whereMultiDC   = "API Console › your client › Settings"
	whereSelf      = "API Console › Self Client › Generate Code"
)

var none = []lint.Choice{}

// settings are what rules may know. Counts and times are asked for only where a
// message leaves them open.
var settings = []lint.Setting{
	{Key: dataCenterKey, Label: "Data centre", Kind: lint.KindChoice, Help: "Where the client is registered and the account lives: the ending of the address when you work in Zoho, as in crm.zoho.eu.", Choices: []lint.Choice{
		{Value: "us", Label: "United States: zoho.com"},
		{Value: "eu", Label: "European Union: zoho.eu"},
		{Value: "in", Label: "India: zoho.in"},
		{Value: "au", Label: "Australia: zoho.com.au"},
		{Value: "cn", Label: "China: zoho.com.cn"},
		{Value: "jp", Label: "Japan: zoho.jp"},
		{Value: "ca", Label: "Canada: zohocloud.ca"},
		{Value: "sa", Label: "Saudi Arabia: zoho.sa"},
		{Value: "uk", Label: "United Kingdom: zoho.uk"},
		{Value: "ae", Label: "United Arab Emirates: zoho.ae"},
		{Value: "sg", Label: "Singapore: zoho.sg"},
	}},
	{Key: "multiDC", Label: "Multi-DC is on for this client", Kind: lint.KindChoice, Where: whereMultiDC, Choices: []lint.Choice{{Value: "yes", Label: "Yes"}, {Value: "no", Label: "No"}}},
	{Key: "clientType", Label: "Client type", Kind: lint.KindChoice, Where: "API Console › your client", Choices: []lint.Choice{
		{Value: "server", Label: "Server-based application"},
		{Value: "client", Label: "Client-based application (JavaScript)"},
		{Value: "mobile", Label: "Mobile-based application"},
		{Value: "device", Label: "Non-browser application"},
		{Value: "self", Label: "Self client"},
	}},
	{Key: "redirectUris", Label: "Authorized Redirect URIs", Kind: lint.KindList, Choices: none, Where: whereRedirects, Help: "One a line, exactly as the console lists them."},
	{Key: "clientId", Label: "Client ID", Kind: lint.KindText, Choices: none, Where: whereSecret, Help: "Begins with 1000."},
	{Key: "scopes", Label: "Scopes that your API calls need", Kind: lint.KindList, Choices: none, Help: "One a line. Zoho keeps no scopes with the client: they stand in the link only."},
	{Key: "entryDomain", Label: "Host where you work, or that your calls go to", Kind: lint.KindText, Choices: none, Help: "As crm.zoho.eu or www.zohoapis.eu; its ending tells the data centre."},
	{Key: "authDomain", Label: "Accounts host that your code or connector uses", Kind: lint.KindText, Choices: none, Help: "As accounts.zoho.com, which is the default of many libraries."},
	{Key: "codeIssued", Label: "When the code was issued", Kind: lint.KindTime, Choices: none, Group: "times"},
	{Key: "tokenIssued", Label: "When the access token was issued", Kind: lint.KindTime, Choices: none, Group: "times"},
	{Key: "tokenRequests", Label: "Token requests in the last 10 minutes", Kind: lint.KindNumber, Choices: none, Group: "counts"},
	{Key: "codes", Label: "Codes asked for in the last minute", Kind: lint.KindNumber, Choices: none, Group: "counts"},
	{Key: "accessTokens", Label: "Access tokens alive for the refresh token", Kind: lint.KindNumber, Choices: none, Group: "counts"},
	{Key: "refreshTokens", Label: "Refresh tokens of this person for the client", Kind: lint.KindNumber, Choices: none, Group: "counts"},
}

// formats are the files that people have at hand. Sources: Zoho Projects help,
// Configuring plugin-manifest.json; Zoho Sprints, Connectors; Zoho Accounts,
// Self client (2026-11); settings of asciisd/zoho and other libraries (2026-11).
var formats = []lint.FileFormat{
	{
		Name: "plugin-manifest.json",
		Reads: func(n text.Node) bool {
			return n.Has("zohoAuthorisation") || n.Has("connectors") || n.Has("service") && n.Has("modules", "widgets")
		},
		Read: func(n text.Node, s *lint.Settings) {
			var scopes []text.Text
			list, _ := n.Get("connectors")
			for _, c := range list.Items {
				scopes = append(scopes, connectionScopes(c)...)
			}
			if c, ok := n.Get("zohoAuthorisation"); ok {
				scopes = append(scopes, connectionScopes(c)...)
			}
			if len(scopes) > 0 {
				s.Set("scopes", scopes)
			}
		},
	},
	{
		Name: "connection",
		Reads: func(n text.Node) bool {
			return n.Has("connectionLinkName") || len(n.Items) > 0 && n.Items[0].Has("connectionLinkName")
		},
		Read: func(n text.Node, s *lint.Settings) {
			scopes := connectionScopes(n)
			for _, c := range n.Items {
				scopes = append(scopes, connectionScopes(c)...)
			}
			if len(scopes) > 0 {
				s.Set("scopes", scopes)
			}
		},
	},
	{
		Name: "self_client.json",
		Reads: func(n text.Node) bool {
			id, _ := n.Get("client_id")
			return n.Has("client_secret") && (n.Has("code") || n.Has("scope")) && !n.Has("redirect_uri") && strings.HasPrefix(id.Value.String(), "1000.")
		},
		Read: func(n text.Node, s *lint.Settings) {
			s.Set("clientType", []text.Text{text.New("", "self")})
			if id, ok := n.Get("client_id"); ok {
				s.Set("clientId", []text.Text{id.Value})
			}
			if v, ok := n.Get("scope"); ok {
				s.Set("scopes", texts(v))
			}
		},
	},
	{
		Name:  "environment of a Zoho library",
		Reads: func(n text.Node) bool { return lint.IsEnvironment(n, "ZOHO") },
		Read:  func(n text.Node, s *lint.Settings) { lint.ReadEnvironment(n, s, variables, "ZOHO") },
	},
}

// connectionScopes are the scopes of a connection to one of Zoho's own services.
// Others have scopes of their own grammar.
func connectionScopes(c text.Node) []text.Text {
	if own, ok := c.Get("isUserDefinedService"); ok && own.Text.String() == "true" {
		return nil
	}
	v, ok := c.Get("scope")
	if !ok {
		return nil
	}
	return texts(v)
}

// texts reads a list of strings, or one string.
func texts(n text.Node) []text.Text {
	values := []text.Text{}
	if n.Kind == text.KindString {
		values = append(values, n.Value)
	}
	for _, item := range n.Items {
		if item.Kind == text.KindString {
			values = append(values, item.Value)
		}
	}
	return values
}

// variables are the settings that libraries keep in an environment.
var variables = []lint.Variable{
	{Ending: "CLIENT_ID", Key: "clientId"},
	{Ending: "SCOPE", Key: "scopes"},
	{Ending: "SCOPES", Key: "scopes"},
	{Ending: "ACCOUNTS_URL", Key: "authDomain"},
	{Ending: "ACCOUNTS_SERVER", Key: "authDomain"},
	{Ending: "ACCOUNTS_DOMAIN", Key: "authDomain"},
	{Ending: "AUTH_URL", Key: "authDomain"},
	{Ending: "TOKEN_URL", Key: "authDomain"},
	{Ending: "API_BASE_URL", Key: "entryDomain"},
	{Ending: "API_DOMAIN", Key: "entryDomain"},
	{Ending: "API_URL", Key: "entryDomain"},
	{Ending: "BASE_URL", Key: "entryDomain"},
	{Ending: "DATA_CENTER", Key: dataCenterKey},
	{Ending: "DATACENTER", Key: dataCenterKey},
	{Ending: "REGION", Key: dataCenterKey},
	{Ending: "_DC", Key: dataCenterKey},
}
