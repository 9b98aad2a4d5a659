package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A control character stands in a value, percent-encoded: a line break, a tab,
// a zero byte. No value of a request has one. A line break is what is left of a
// value read from a file with its end of line; together with a zero byte it is
// also what attacks on servers try.
//
// Take it out; between two scopes, put what separates them.
//
// Sources: [RFC 6749] appendix A; Google's rules for redirect URIs, which refuse
// %00 and what can't be printed (2026-09).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-A
var ControlCharacter = lint.Rule{
	ID:       "control-character",
	Title:    "A control character in a value",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		odd(p, control, func(at text.Text, q *lint.Param) *lint.Draft {
			d := p.Report(at, "%q is a control character, which no value has", at.String())
			if between(q, at) {
				return d.Replace(at, q.Spec.Separator[:1], "Separate the two with "+nameOf(q.Spec.Separator[:1]), true)
			}
			return d.Replace(at, "", "Take it out", true)
		})
	},
}

// between reports whether a run stands within a value of a list, where it was
// to separate two.
func between(q *lint.Param, at text.Text) bool {
	start, end := at.Span()
	for _, v := range q.Values() {
		if first, last := v.Span(); first < start && end < last {
			return true
		}
	}
	return false
}
