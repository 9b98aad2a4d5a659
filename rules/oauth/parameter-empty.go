package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A parameter has no value. Servers read it as if it were not there, so a value
// that should have been filled in got lost before the link was built.
//
// Fill it in, or leave the parameter out.
//
// Source: [RFC 6749] section 3.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var ParameterEmpty = lint.Rule{
	ID:       "parameter-empty",
	Title:    "A parameter has no value",
	About:    lint.RequestTopic,
	Severity: lint.Info,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Value.Len() > 0 || q.Spec == nil || q.Role == lint.StateParam || q.Spec.Required && !unneeded(p, q.Role) {
				continue // the rules about missing ones say more
			}
			p.Report(q.Raw, "%s has no value, which is as if it were left out", q.Name.String()).Of(topic(q.Role)).
				Fix(lint.Change{Title: "Leave " + q.Name.String() + " out", Edits: []text.Edit{p.Link.Remove(q)}})
		}
	},
}
