package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// resource names the API that the token is for, by its address. It is a whole
// address, without a part behind #; the server answers invalid_target to others.
//
// Write the API's own address, https:// included, the same in the token request.
//
// Sources: [RFC 8707] section 2; MCP specification 2026-07-28, Canonical Server
// URI (2026-11).
//
// [RFC 8707]: https://www.rfc-editor.org/rfc/rfc8707#section-2
var ResourceMalformed = lint.Rule{
	ID:       "resource-malformed",
	Title:    "resource is not a whole address",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Param:    lint.Resource,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All(lint.Resource) {
			if q.Value.Len() == 0 {
				continue
			}
			u := text.ParseURL(q.Value)
			switch {
			case u.Scheme.Len() == 0 || portOnly(q.Value.String()):
				d := p.Report(q.Value, "%q is not a whole address: it begins with no scheme, such as https://", q.Value.String())
				if len(p.Link.Endpoint.Hosts) == 0 && !p.Settings.Is("profile", "mcp") {
					d.As(lint.Warning) // some servers have names of their own for their APIs
				}
			case u.HasFragment:
				before, _, _ := u.Text.Cut("#")
				part := u.Text.From(before.Len())
				d := p.Report(part, "%q stands behind the address, which may have no part behind #", part.String())
				d.Replace(part, "", "Leave it out", true)
			}
		}
	},
}
