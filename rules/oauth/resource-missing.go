package oauth

import "grantlint/rules/lint"

// A client of the Model Context Protocol has to name the server that the token
// is for in resource, in the authorization request and in the token request,
// whether or not the authorization server reads it. Without it a token for one
// server may be used at another.
//
// Add resource with the MCP server's own address, as its metadata has it.
//
// Source: [MCP specification] 2026-07-28, Resource Parameter Implementation
// (2026-11).
//
// [MCP specification]: https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization
var ResourceMissing = lint.Rule{
	ID:       "resource-missing",
	Title:    "The MCP server is not named",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		spec := p.Link.Endpoint.Role(lint.Resource)
		if spec == nil || spec.Required || p.Link.Has(lint.Resource) || inObject(p.Link, lint.Resource) || !isMCP(p) {
			return
		}
		p.Report(p.Link.Missing, "clients of the Model Context Protocol have to name their server in %s", spec.Name)
	},
}
