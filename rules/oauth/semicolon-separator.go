package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A semicolon stands between two parameters. Few servers split there; for most
// the second parameter is part of the first one's value, and some refuse the
// whole query.
//
// Write & instead.
//
// Sources: [RFC 6749] appendix B; Go's net/url refuses such queries since
// version 1.17 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-B
var SemicolonSeparator = lint.Rule{
	ID:       "semicolon-separator",
	Title:    "A semicolon stands between parameters",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, h := range hiding(p.Link, behindSemicolon) {
			mark := h.in.RawValue.Slice(h.at, h.at+h.n)
			d := p.Report(mark, "a semicolon stands where & belongs, so most servers read %s as part of %s", h.spec.Name, h.in.Name.String())
			if !matters(p, h.spec) {
				d.As(lint.Warning)
			}
			d.Fix(lint.Change{Title: "Write & before " + h.spec.Name, Safe: true, Edits: []text.Edit{mark.ReplaceRaw("&")}})
		}
	},
}
