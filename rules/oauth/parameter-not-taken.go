package oauth

import "grantlint/rules/lint"

// The provider wants no such parameter here: it refuses the request, or the
// parameter does nothing but harm.
//
// Leave it out.
//
// Sources: endara issue 109, where Atlassian's MCP server refused scope;
// passport-zoom issue 4 and a Zoom thread on the error 4,700 (2026-11);
// Microsoft's list of error codes for resource, which it takes since 2026 where
// it fits the scopes: anthropics/claude-code issue 52871 (2026-11).
var ParameterNotTaken = lint.Rule{
	ID:       "parameter-not-taken",
	Title:    "The provider wants no such parameter",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Spec == nil || q.Spec.Refused == "" && q.Spec.Unused == "" || q.Value.Len() == 0 {
				continue
			}
			d := p.Report(q.Raw, "%s does not belong in this link: %s", q.Name.String(), q.Spec.Refused).Of(topic(q.Role))
			if q.Spec.Refused == "" {
				d.Args[1] = q.Spec.Unused
				d.As(lint.Warning)
			}
			d.Fix(lint.Change{Title: "Leave " + q.Name.String() + " out", Safe: q.Spec.Refused != "", Edits: edits(p.Link.Remove(q))})
		}
	},
}
