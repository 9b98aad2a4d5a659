package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address has a part behind #. The standard forbids it, and
// servers that let it pass put code and state before the #, where a route
// behind it does not see them.
//
// Register and send the address without that part. Where to go inside the app
// can be kept in state.
//
// Sources: [RFC 6749] section 3.1.2; getweixincode issue 36 and a forum post on
// /mobile/?code=…#/login, where the route got no code (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2
var RedirectFragment = lint.Rule{
	ID:       "redirect-fragment",
	Title:    "Redirect address has a part behind #",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok || !u.HasFragment || u.Hash().String() == u.Text.To(1).String() {
			return // of one that is nothing else, redirect-relative speaks
		}
		before, _, _ := u.Text.Cut("#")
		behind := u.Text.From(before.Len())
		d := p.Report(behind, "%q stands behind the redirect address, which the standard forbids: the code comes back before it, or the server refuses", behind.String())
		if e, ok := behind.Replace(""); ok {
			yes, _ := isRegistered(p, before.String())
			d.Fix(lint.Change{Title: "Leave it out", Safe: yes, Edits: []text.Edit{e}})
		}
	},
}
