package zoho

import "grantlint/rules/lint"

// The kind of client does not go with this link. A self client and a client for
// devices have no redirect URI, so none can match: the code of a self client is
// made in the console, that of a device at /oauth/v3/device/code. A JavaScript
// client has no place for a secret and asks for a token.
//
// Use what the kind has, or register a server-based client, which other people
// can sign in to.
//
// Sources: Zoho Accounts, [OAuth setup] and the page of each kind (2026-11).
//
// [OAuth setup]: https://zoho.com/accounts/protocol/oauth-setup.html
var ClientType = lint.Rule{
	ID:       "zoho-client-type",
	Title:    "Kind of client does not go with the link",
	About:    lint.Client,
	Severity: lint.Error,
	Shown: []lint.Shown{
		{Message: &redirectPage, Rank: 3, Because: "The client is a self client, which has no redirect URI at all.", Not: "The client is of a kind that has redirect URIs.", Do: lint.Change{Title: "Make the code in the console instead, or register a server-based client", Where: whereSelf}},
	},
	Check: func(p *lint.Pass) {
		v, known := p.Settings.Value("clientType")
		if !known || p.Link.Endpoint != authEndpoint() {
			if !known && p.Explains() {
				p.Needs("clientType")
			}
			return
		}
		at := p.Link.URL.Path
		if q, ok := p.Link.Param(lint.RedirectURI); ok {
			at = q.Value
		}
		switch v.String() {
		case "self":
			d := p.Report(at, "a self client has no redirect URI, so Zoho can send the browser nowhere; its code is made in the console")
			d.Fix(lint.Change{Title: "Make the code in the console, with the same scopes", Where: whereSelf, Copy: scopeList(p)})
			d.Fix(lint.Change{Title: "Or register a server-based client, where other people sign in", Where: "API Console › Add Client"})
		case "device":
			p.Report(at, "a client for devices has no redirect URI; it sends a POST to /oauth/v3/device/code").
				Fix(lint.Change{Title: "Ask for a device code, or register a server-based client", Where: "API Console › Add Client"})
		case "client":
			if q, ok := p.Link.Param(lint.ResponseType); ok && q.Value.String() == "code" {
				p.Report(q.Value, "a JavaScript client has no server to exchange a code at, so it asks for a token").As(lint.Warning).
					Replace(q.Value, "token", "Use response_type=token", false)
			}
		}
	},
}

// scopeList are the scopes of the link as the console takes them.
func scopeList(p *lint.Pass) string {
	if q, ok := p.Link.Param(lint.ScopeParam); ok {
		return q.Value.String()
	}
	return ""
}
