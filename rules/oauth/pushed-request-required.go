package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The server, or the app's registration, says that requests are taken only when
// they were pushed to the server before. This link carries its parameters
// itself, so it is refused with invalid_request.
//
// Post the parameters to pushed_authorization_request_endpoint, and send the
// browser on with client_id and the request_uri that comes back, and nothing
// else.
//
// Source: [RFC 9126] sections 4 to 6 (2026-11).
//
// [RFC 9126]: https://www.rfc-editor.org/rfc/rfc9126#section-5
var PushedRequestRequired = lint.Rule{
	ID:       "pushed-request-required",
	Title:    "The request has to be pushed first",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		v, ok := p.Settings.Value(pushedOnly)
		if !ok || v.String() != "true" {
			return
		}
		for _, q := range p.Link.Params {
			if q.Role == "request_uri" && (q.Placeholder || strings.HasPrefix(q.Value.String(), "urn:")) {
				return
			}
		}
		p.Report(p.Link.Missing, "requests are taken only when they were pushed before, and %s is missing, so this link is refused", "request_uri").
			Also(v, "said here").
			Fix(lint.Change{Title: "Push the parameters first, and send client_id and request_uri only", Where: "pushed_authorization_request_endpoint of the server"})
	},
}
