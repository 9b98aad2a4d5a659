package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The link itself begins with http: the request, and the page on which the
// person signs in, can be read and changed on the way. Servers forward to https,
// after the link has been seen.
//
// Write https.
//
// Source: [RFC 6749] section 3.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var EndpointHTTP = lint.Rule{
	ID:       "endpoint-http",
	Title:    "The link is not https",
	About:    lint.Host,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if !isHTTP(u.Scheme) || u.Host.Len() == 0 || loopback(u.Host.String()) {
			return
		}
		p.Report(u.Scheme, "the request goes to %s in clear text", u.Host.String()).
			Fix(lint.Change{Title: "Use https", Safe: len(p.Link.Endpoint.Hosts) > 0 && !u.HasPort, Edits: []text.Edit{u.Scheme.ReplaceRaw("https")}})
	},
}
