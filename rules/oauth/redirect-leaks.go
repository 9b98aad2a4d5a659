package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address has a query of its own and is not percent-encoded. Its
// first & ends it: what follows is read as parameters of the link, which the
// server skips, and the address that it compares and calls is cut short.
//
// Percent-encode the whole redirect address, so that each & in it becomes %26
// (encodeURIComponent in JavaScript does it).
//
// Sources: [RFC 6749] appendix B; spring-security-oauth issue 574, oxAuth issue
// 1805 and oauth2-server-php issue 370 on parameters lost that way (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-B
var RedirectLeaks = lint.Rule{
	ID:       "redirect-leaks",
	Title:    "Redirect address is cut at its first &",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		leaked, proven := leak(p)
		if len(leaked) == 0 {
			return
		}
		names := make([]string, len(leaked))
		edits := make([]text.Edit, len(leaked))
		for i, q := range leaked {
			names[i] = q.Name.String()
			edits[i] = q.Sep.ReplaceRaw("%26")
		}
		d := p.Report(leaked[0].Raw, "the redirect address ends before this &, which is not percent-encoded: the server reads %l as its own, and calls the redirect address without", lint.List(names))
		if !proven {
			d.Format = "the redirect address may be cut short here: its & is not percent-encoded, so the server reads %l as its own, and calls the redirect address without"
			d.As(lint.Warning)
		}
		d.Fix(lint.Change{Title: "Encode the whole redirect address", Safe: true, Edits: edits})
	},
}
