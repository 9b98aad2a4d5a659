package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// An @ stands before the host of the link. What is before the @ is a user name,
// and perhaps a password, not a host: https://accounts.good.example@evil.example
// leads to evil.example. Links of that kind are a trick of phishers.
//
// Leave it out, and look at the host that is really opened.
//
// Sources: URL Standard, which calls it invalid (2026-11); [RFC 6749] section
// 10.11 on phishing.
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-10.11
var EndpointUserinfo = lint.Rule{
	ID:       "endpoint-userinfo",
	Title:    "A user name stands before the host",
	About:    lint.Host,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if !u.HasUserinfo {
			return
		}
		p.Report(u.Userinfo, "what stands before the @ is a user name: the link opens %q", u.Host.String()).
			Fix(lint.Change{Title: "Leave it out", Edits: []text.Edit{u.Userinfo.ReplaceRaw(""), at(u).ReplaceRaw("")}})
	},
}

// at is the @ before the host.
func at(u *text.URL) text.Text {
	i := strings.Index(u.Text.String(), "@"+u.Host.String())
	return u.Text.Slice(i, i+1)
}
