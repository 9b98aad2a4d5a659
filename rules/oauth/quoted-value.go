package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A value stands in quotes, and the quotes are part of it. They came along from
// a configuration file or from code, where they mark where the value begins and
// ends.
//
// Take them out.
//
// Source: a comment below Stack Overflow question 11485271, where
// redirect_uri="…" was sent with its quotes and did not match (2026-11).
var QuotedValue = lint.Rule{
	ID:       "quoted-value",
	Title:    "A value is in quotes",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			v := q.Value.String()
			if q.Role == "" || len(v) < 3 || strings.IndexByte("\"'`", v[0]) < 0 || v[len(v)-1] != v[0] || q.Placeholder {
				continue
			}
			if q.Role == lint.ScopeParam && otherNotation(v) {
				continue // scope-separator speaks
			}
			d := p.Report(q.Value, "the quotes are read as part of %s", q.Name.String())
			if !exact(q.Role) {
				d.As(lint.Warning)
			}
			first, ok1 := q.Value.To(1).Replace("")
			last, ok2 := q.Value.From(len(v) - 1).Replace("")
			if ok1 && ok2 {
				d.Fix(lint.Change{Title: "Take the quotes out", Safe: true, Edits: []text.Edit{first, last}})
			}
		}
	},
}
