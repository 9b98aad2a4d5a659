package wechat

import "grantlint/rules/lint"

// A WeCom app that is not published yet can be installed for a test only. Its
// pre-authorization code must be told so: set_session_info with auth_type 1.
// With 0, or without the call, WeCom shows that the callback domain differs.
// The link must also be clicked on a page of that domain.
//
// Call set_session_info with auth_type 1 on this pre_auth_code first.
//
// Sources: staff in community threads 0008c4f5b147b8b50d5cd8ea858c00 and
// 000088b329035065e69c971f45b800; [WeCom, session info] (2026-11).
//
// [WeCom, session info]: https://developer.work.weixin.qq.com/document/path/90602
var TestInstall = lint.Rule{
	ID:       "wechat-test-install",
	Title:    "An unpublished WeCom app installs for a test only",
	About:    lint.Domain,
	Severity: lint.Warning,
	Param:    preAuthCode,
	Shown: []lint.Shown{
		{Message: &workInstallDiffers, Rank: 3, Because: "The app is not published, and set_session_info was not called with auth_type 1 (test) on this pre_auth_code.", Not: "The app is published.", Do: lint.Change{Title: "Call set_session_info with auth_type 1 on this pre_auth_code first"}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Endpoint.Name != workInstall || p.Settings.Is(released, "yes") {
			return
		}
		v, _ := p.Link.Param(preAuthCode)
		d := p.Report(v.Value, "as long as the app is not published, set_session_info must set auth_type 1 (test) on this code, and the link be clicked on a page of the callback domain (referrer)")
		d.Rank = -1
		if !p.Settings.Is(released, "no") && !seen(p, &workInstallDiffers) {
			d.As(lint.Info)
			p.Needs(released)
		}
		d.Fix(lint.Change{Title: "Call set_session_info with auth_type 1 on this pre_auth_code first", Copy: "{\"pre_auth_code\": \"…\", \"session_info\": {\"auth_type\": 1}}"})
	},
}
