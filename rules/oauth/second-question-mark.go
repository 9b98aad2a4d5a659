package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A second question mark stands where an ampersand belongs, so the parameter
// behind it is part of the value before it, and the server doesn't see it. It
// happens when parameters are joined to an address that has some already.
//
// Write & before every parameter but the first.
//
// Source: [RFC 6749] appendix B on the format of parameters (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-B
var SecondQuestionMark = lint.Rule{
	ID:       "second-question-mark",
	Title:    "A second ? hides a parameter",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, h := range hiding(p.Link, behindQuestionMark) {
			mark := h.in.RawValue.Slice(h.at, h.at+h.n)
			if nested(h) {
				p.Report(mark, "%s holds an address with a query of its own that is not percent-encoded: what follows its first & belongs to this link, and the page that %s names gets %s alone", h.in.Name.String(), h.in.Name.String(), h.spec.Name).As(lint.Warning)
				continue
			}
			// The first ? of a redirect address may begin its own query.
			own := h.in.Role == lint.RedirectURI && strings.IndexByte(h.in.RawValue.String(), '?') == h.at
			d := p.Report(mark, "%q stands where & belongs, so %s is read as part of %s", "?", h.spec.Name, h.in.Name.String())
			if own || !matters(p, h.spec) {
				d.As(lint.Warning)
			}
			if own {
				d.Format = "%s follows a ? inside %s: the redirect address keeps it, and the server gets none"
				d.Args = []string{h.spec.Name, h.in.Name.String()}
			}
			d.Fix(lint.Change{Title: "Write & before " + h.spec.Name, Safe: !own, Edits: []text.Edit{mark.ReplaceRaw("&")}})
		}
	},
}

// nested reports whether a parameter that the server doesn't know holds another
// address, as the next page of a page for signing in.
func nested(h hidden) bool {
	v := h.in.RawValue.To(h.at).String()
	return h.in.Spec == nil && (strings.HasPrefix(v, "/") || strings.Contains(v, "://"))
}
