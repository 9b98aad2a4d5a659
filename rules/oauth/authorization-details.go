package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// authorization_details is to be a JSON list of objects, each with a type. The
// server answers invalid_authorization_details to anything else.
//
// Mend the JSON, and encode it once.
//
// Source: [RFC 9396] sections 2 and 5 (2026-11).
//
// [RFC 9396]: https://www.rfc-editor.org/rfc/rfc9396#section-2
var AuthorizationDetails = lint.Rule{
	ID:       "authorization-details",
	Title:    "authorization_details can't be read",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Param:    "authorization_details",
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param("authorization_details")
		if q.Value.Len() == 0 {
			return
		}
		node, problems := text.ParseJSON(q.Value)
		switch {
		case len(problems) > 0:
			p.Report(problems[0].At, "authorization_details is no JSON from here on")
			return
		case node.Kind != text.KindArray:
			p.Report(q.Value, "authorization_details is to be a JSON list, with one object for each right")
			return
		}
		for _, item := range node.Items {
			if t, ok := item.Get("type"); !ok || t.Kind != text.KindString {
				p.Report(item.Text, "each of authorization_details has to say its %q", "type")
				return
			}
		}
	},
}
