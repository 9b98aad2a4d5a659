package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The client ID is an address, as with clients of the Model Context Protocol
// that are not registered: the server fetches what it has to know from there.
// It has to begin with https and have a path, and the document there has to
// name the very same address.
//
// Write the whole address of the document.
//
// Source: [MCP specification] 2026-07-28, Client ID Metadata Documents (2026-11).
//
// [MCP specification]: https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization
var ClientIDAddress = lint.Rule{
	ID:       "client-id-address",
	Title:    "The client ID's address can't be fetched",
	About:    lint.Client,
	Severity: lint.Warning,
	Param:    lint.ClientID,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ClientID)
		if !hasPrefixFold(q.Value.String(), "http") {
			return
		}
		u := text.ParseURL(q.Value)
		if !isHTTP(u.Scheme) && !isHTTPS(u.Scheme) || u.Host.Len() == 0 {
			return
		}
		switch {
		case isHTTP(u.Scheme) && !loopback(u.Host.String()):
			p.Report(u.Scheme, "a client ID that is an address has to begin with https")
		case isHTTPS(u.Scheme) && len(u.Path.String()) < 2:
			p.Report(u.Path.End(), "a client ID that is an address has to have a path: it is the address of a document")
		case u.HasFragment || u.HasUserinfo:
			p.Report(q.Value, "a client ID that is an address has no user name and no part behind #")
		}
	},
}
