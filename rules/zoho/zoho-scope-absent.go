package zoho

import "grantlint/rules/lint"

// The link asks for no scope, so Zoho has nothing to ask the person for. Only the
// renewal for clients without a server is printed without scope, with
// response_type=token.
//
// Add the scopes that the pages of your API calls name.
//
// Sources: Zoho Accounts, [Authorization request], which requires scope, and
// Client-based applications, Access token expiry, whose sample has none (2026-11).
//
// [Authorization request]: https://zoho.com/accounts/protocol/oauth/web-apps/authorization.html
var ScopeAbsent = lint.Rule{
	ID:       "zoho-scope-absent",
	Title:    "No scope is asked for",
	About:    lint.Scope,
	Severity: lint.Error,
	Last:     true,
	Check: func(p *lint.Pass) {
		spec := p.Link.Endpoint.Role(lint.ScopeParam)
		if spec == nil || renewal(p.Link.Endpoint) {
			return
		}
		at := p.Link.Missing
		for _, q := range p.Link.Params {
			if q.Role == lint.ScopeParam {
				if q.Placeholder || q.Value.Len() > 0 {
					return
				}
				at = q.Raw
			}
		}
		if at.Len() == 0 && p.Link.Partial() {
			return // one finding names all that is missing
		}
		d := p.Report(at, "scope is missing, and Zoho gives no code without one")
		if q, ok := p.Link.Param(lint.ResponseType); ok && q.Value.String() == "token" {
			d.Format = "scope is missing: Zoho may give a token only to a person who has consented before"
			d.As(lint.Warning)
		}
		if needed, _ := p.Settings.List("scopes"); len(needed) > 0 {
			if e, ok := p.Link.Append(lint.ScopeParam, lint.Strings(needed)); ok {
				d.Fix(lint.Change{Title: "Ask for the scopes of the settings", Safe: true, Edits: edits(e)})
			}
		}
	},
}
