package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address has an @ before its host. What stands before the @ is a
// user name, not a host: https://good.example@evil.example leads to
// evil.example. Careful servers refuse such addresses.
//
// Leave the user name out.
//
// Sources: Google's rules for redirect URIs, which forbid it (2026-09); [RFC
// 9700] section 4.1 on redirect addresses that servers read wrongly (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.1
var RedirectUserinfo = lint.Rule{
	ID:       "redirect-userinfo",
	Title:    "Redirect address has a user name before its host",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok || !u.HasUserinfo {
			return
		}
		d := p.Report(u.Userinfo, "%q before the @ is a user name: the code goes to %q", u.Userinfo.String(), u.Host.String())
		e, ok1 := u.Userinfo.Replace("")
		sign, ok2 := at(u).Replace("")
		if ok1 && ok2 {
			d.Fix(lint.Change{Title: "Leave it out", Edits: []text.Edit{e, sign}})
		}
	},
}
