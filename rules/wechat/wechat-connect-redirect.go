package wechat

import "grantlint/rules/lint"

// connect_redirect=1 is in no document. It keeps WeChat on phones from calling
// the callback twice, and was reported to make the authorization fail in WeChat
// for computers.
//
// Leave it out where the link is opened on computers; exchange each code once
// instead, whatever calls.
//
// Sources: binarywang/WxJava issue 2376 (2021-11); blogs that advise it against
// 40163 (2026-11).
var ConnectRedirect = lint.Rule{
	ID:       "wechat-connect-redirect",
	Title:    "connect_redirect may fail on computers",
	About:    lint.Encoding,
	Severity: lint.Warning,
	Param:    "connect_redirect",
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All("connect_redirect") {
			d := p.Report(q.Raw, "%s is in no document, and may make the authorization fail in WeChat for computers", q.Raw.String())
			if len(p.Messages) == 0 {
				d.Rank = -1 // no message tells of anything else
			}
			d.Fix(lint.Change{Title: "Leave connect_redirect out", Edits: edits(p.Link.Remove(q))})
		}
	},
}
