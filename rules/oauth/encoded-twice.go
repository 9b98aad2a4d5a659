package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address is percent-encoded twice: the server undoes it once and
// is left with https%3A%2F%2F…, which is no address. It happens when code
// encodes a value that its library encodes again.
//
// Encode it once.
//
// Sources: MixinNetwork/developers.mixin.one issue 41; a WeCom forum thread on
// https%253A%252F%252F (2026-11).
var EncodedTwice = lint.Rule{
	ID:       "encoded-twice",
	Title:    "Redirect address is encoded twice",
	About:    lint.Encoding,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, ok := p.Link.Param(lint.RedirectURI)
		if !ok || !encodedTwice(q.Value.String()) {
			return
		}
		p.Report(q.Value, "this is percent-encoded twice, so the server reads %q, which is no address", q.Value.String()).
			Fix(lint.Change{Title: "Encode it once", Safe: true, Edits: []text.Edit{q.Value.ReplaceRaw(q.Value.String())}})
	},
}
