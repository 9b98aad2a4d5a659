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
// Take it out.
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
		odd(p, control, func(at text.Text, _ lint.Param) *lint.Draft {
			return p.Report(at, "%q is a control character, which no value has", at.String()).
				Replace(at, "", "Take it out", true)
		})
	},
}
