package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The ampersand before a parameter is percent-encoded (%26), so the parameter
// is part of the value before it. It happens when a finished link, or the rest
// of it, is encoded as if it were one value: the redirect address then holds
// response_type, scope and state, and the server finds none of them.
//
// Encode each value by itself, then join them.
//
// Sources: [RFC 6749] appendix B (2026-11); a thread on sensorsdata's WeCom link
// whose redirect_uri had swallowed the rest of the link (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-B
var SeparatorEncoded = lint.Rule{
	ID:       "separator-encoded",
	Title:    "An encoded & hides parameters",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		if hs := hiding(p.Link, behindAmpersand); len(hs) > 0 {
			first := hs[0]
			for _, h := range hs {
				if h.in.Name.String() == first.in.Name.String() && h.at < first.at {
					first = h
				}
			}
			encoded(p, first)
		}
	},
}

// encoded reports the first of the parameters that a value has swallowed.
func encoded(p *lint.Pass, h hidden) {
	v := h.in.Value
	d := p.Report(v.Slice(h.at, h.at+h.n), "this & is percent-encoded, so %s and what follows are read as part of %s", h.spec.Name, h.in.Name.String())
	whole := v
	if !strings.Contains(v.To(h.at).String(), "%") {
		whole = v.From(h.at) // the value itself is encoded once, as it should be
	}
	d.Fix(lint.Change{Title: "Decode what was encoded together", Safe: true, Edits: []text.Edit{whole.ReplaceRaw(whole.String())}})
	if !matters(p, h.spec) {
		d.As(lint.Warning)
	}
}
