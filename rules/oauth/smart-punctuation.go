package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A typographic character stands where ASCII belongs: curly quotes, a dash made
// of two hyphens, an ellipsis, full-width signs. A word processor, a chat or an
// input method put it there. client_id, scope and state may not have any.
//
// Write the plain character.
//
// Source: [RFC 6749] appendix A, by which these values are printable ASCII
// (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-A
var SmartPunctuation = lint.Rule{
	ID:       "smart-punctuation",
	Title:    "Typographic signs where ASCII belongs",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		odd(p, isTypographic, func(at text.Text, q *lint.Param) *lint.Draft {
			d := p.Report(at, "%q is typographic, which makes it another value", at.String())
			if s := ascii(at.String()); strings.ContainsAny(s, "&=?%") {
				d.Fix(lint.Change{Title: "Write " + s, Safe: true, Edits: []text.Edit{at.ReplaceRaw(s)}})
			} else {
				d.Replace(at, s, "Write "+s, exact(q.Role))
			}
			return d
		})
	},
}
