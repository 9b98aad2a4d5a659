package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// The answer came to an address below mp.weixin.qq.com. redirect_uri had no
// https:// in front, so the browser took it for a path on WeChat's own host, and
// the answer was lost.
//
// Write redirect_uri with https://, and let the account authorize again.
//
// Source: a community question of 2021-12, where the callback landed below
// mp.weixin.qq.com/cgi-bin/ (2026-11).
var CallbackRelative = lint.Rule{
	ID:       "wechat-callback-relative",
	Title:    "The answer came to WeChat's own host",
	About:    lint.Redirect,
	Severity: lint.Error,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		if p.Link == nil || !weixin(p.Link.URL.Host.String()) {
			return
		}
		own, _ := strings.CutPrefix(p.Link.URL.Path.String(), "/cgi-bin/")
		own = strings.TrimPrefix(own, "/")
		p.Report(p.Link.URL.Path, "the answer came to WeChat's own host: redirect_uri was %q, without https:// in front", own).
			Fix(lint.Change{Title: "Write redirect_uri with its scheme", Copy: "https://" + own})
	},
}
