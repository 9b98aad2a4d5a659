package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The ampersand between two parameters is missing, so the second is glued to
// the first one's value: redirect_uri becomes …/index.htmlscope=…, and there is
// no scope.
//
// Put the & in.
//
// Source: HADB/GetWeixinCode issue 24, where the scope was lost that way
// (2026-11).
var SeparatorMissing = lint.Rule{
	ID:       "separator-missing",
	Title:    "The & between two parameters is missing",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, h := range hiding(p.Link, behindNothing) {
			at := h.in.RawValue.Slice(h.at, h.at+len(h.spec.Name))
			d := p.Report(at, "& is missing before %s, so it is read as part of %s", h.spec.Name, h.in.Name.String())
			if !matters(p, h.spec) {
				d.As(lint.Warning)
			}
			d.Fix(lint.Change{Title: "Put & before " + h.spec.Name, Safe: true, Edits: []text.Edit{at.Start().ReplaceRaw("&")}})
		}
	},
}
