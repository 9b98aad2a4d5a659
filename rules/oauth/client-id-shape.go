package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The client ID doesn't look like one of this provider's. It may be another
// value from the same page: the app's number, its name, the secret, or the ID
// of another environment.
//
// Copy the client ID anew. Where the provider tells secrets by their look, and
// this is one, replace it: it has been in a link.
//
// Sources: the documents that each provider's page names: Google's ends in
// .apps.googleusercontent.com, Entra's is a GUID, Stripe's begins with ca_
// (2026-11).
var ClientIDShape = lint.Rule{
	ID:       "client-id-shape",
	Title:    "The client ID has an unusual form",
	About:    lint.Client,
	Severity: lint.Warning,
	Param:    lint.ClientID,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ClientID)
		v := q.Value.String()
		if len(p.Platform.ClientIDs) == 0 || v == "" || strings.ContainsAny(v, "<>{}") || strings.HasPrefix(v, "XX") {
			return
		}
		for _, shape := range p.Platform.ClientIDs {
			if lint.Shaped(v, shape) {
				return
			}
		}
		p.Report(q.Value, "%q may not be a client ID of %s, which looks like %s", v, p.Platform.Name, looks(p.Platform.ClientIDs[0]))
	},
}

// looks writes a shape for a person.
func looks(shape string) string {
	for _, run := range [...][2]string{{"{any}", "…"}, {"{digits}", "123…"}, {"{guid}", "6731de76-14a6-49ae-97bc-6eba6914391e"}} {
		shape = strings.ReplaceAll(shape, run[0], run[1])
	}
	return shape
}
