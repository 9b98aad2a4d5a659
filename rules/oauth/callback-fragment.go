package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// redirect_uri had a route behind a # (#/login), as single-page apps have it.
// Servers that take such an address put code and state before the #, so the
// route gets no parameters, and a page that looks for them there finds nothing.
//
// Read code and state from window.location.search, or let redirect_uri lead to
// an address without a #.
//
// Sources: chooin/wechat-spa issue 7 (2018-03); HADB/GetWeixinCode issue 36
// (2018-04), both with WeChat.
var CallbackFragment = lint.Rule{
	ID:       "callback-fragment",
	Title:    "The code stands before the #, not in the route",
	About:    lint.Encoding,
	Severity: lint.Warning,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		if p.Link == nil {
			return
		}
		u := p.Link.URL
		f := u.Fragment.String()
		if !u.HasQuery || !strings.HasPrefix(f, "/") && !strings.HasPrefix(f, "!/") {
			return
		}
		p.Report(u.Fragment, "code and state stand before #%s, so the route doesn't get them", f).
			Fix(lint.Change{Title: "Read them from window.location.search, or use a redirect_uri without #"})
	},
}
