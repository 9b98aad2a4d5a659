package wechat

import "grantlint/rules/lint"

// A code is older than it is good for. pre_auth_code: 1800 seconds by the text
// of today, 600 in its example and in the English page, 1800 in real answers. It
// is spent by the first scan as well. auth_code: 600 seconds by the text, 3600 in
// real callbacks. WeCom: 1200 and 600 seconds. component_verify_ticket: twelve
// hours. Access tokens of platform and account: two hours.
//
// Fetch a pre-authorization code when the page with the link is shown, not
// before; exchange an authorization code at once.
//
// Sources: [Pre-authorization code]; [Authorization process]; WeCom documents
// 90601 and 90597; ticket and tokens, a
// report that quotes the official pages (2026-09); staff in community thread
// 00028e5de30178ad48fe7b5fa5c800, spent
// by a scan (2026-11); real callbacks, community thread
// 000482d05207d0aafe4d8066156000; foxinmy/weixin4j issue 168, a code that was kept and
// used again (2018-11).
//
// [Pre-authorization code]: https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getpreauthcode
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var CodeExpired = lint.Rule{
	ID:       "wechat-code-expired",
	Title:    "The code has run out or was used",
	About:    lint.Lifetime,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &preAuthInvalid, Rank: 1, Kind: lint.Unseen, Because: "The pre-authorization code (pre_auth_code) was used before: the first scan spends it.", Do: lint.Change{Title: "Fetch a new pre_auth_code for each authorization"}},
		{Message: &systemError, Rank: 2, Kind: lint.Unseen, Because: "The pre-authorization code (pre_auth_code) was used before: an account that has authorized already is shown this when it scans a spent one.", Do: lint.Change{Title: "Fetch a new pre_auth_code for each authorization"}},
		{Message: &preAuthInvalid, Rank: 2, Kind: "pre_auth_code", Because: "The pre-authorization code (pre_auth_code) is older than half an hour.", Not: "The code is not that old.", Do: lint.Change{Title: "Fetch a new pre_auth_code when the page with the link is shown"}},
		{Message: &codeOld, Rank: 1, Kind: "auth_code", Because: "The authorization code is too old: ten minutes by the documents, an hour in practice.", Not: "The code is not that old.", Do: lint.Change{Title: "Let the account authorize again, and exchange the code at once"}},
		{Message: &codeInvalid, Rank: 3, Kind: "auth_code", Because: "The authorization code is too old: ten minutes by the documents, an hour in practice.", Not: "The code is not that old.", Do: lint.Change{Title: "Let the account authorize again, and exchange the code at once"}},
	},
	Check: func(p *lint.Pass) {
		pre, auth := lifetime{1800, 600, "pre_auth_code"}, lifetime{3600, 600, "auth_code"}
		if p.Link != nil && forWork(p.Link) {
			pre, auth = lifetime{1200, 1200, "pre_auth_code"}, lifetime{600, 600, "auth_code"}
		}
		pre.check(p, codeFetched, "Fetch a new pre_auth_code when the page with the link is shown")
		auth.check(p, codeReceived, "Let the account authorize again, and exchange the code at once")
		lifetime{43200, 43200, "component_verify_ticket"}.check(p, ticketReceived, "Use the newest ticket that WeChat pushed")
		lifetime{7200, 7200, "access token"}.check(p, tokenFetched, "Fetch a new token, ten minutes before the old one runs out")
	},
}

// A lifetime is how long a code is good: at most, and by the least that is said.
type lifetime struct {
	most, least int // seconds
	name        string
}

func (l lifetime) check(p *lint.Pass, key, title string) {
	v, ok := p.Settings.Value(key)
	since, exact := lint.ParseTime(v.String())
	if !ok || !exact || v.Len() == len("2026-11-21") || !p.Now.Known() { // a day is too coarse for minutes
		if p.ExplainsKind(l.name) {
			p.Needs(key)
		}
		return
	}
	age := p.Now.Sub(since)
	switch {
	case age > l.most:
		p.ReportKind(l.name, v, "this %s is %s minutes old, and it is good for %s", l.name, lint.Itoa(age/60), lint.Itoa(l.most/60)).Fix(lint.Change{Title: title})
	case age > l.least:
		p.ReportKind(l.name, v, "this %s is %s minutes old: WeChat's pages say both %s and %s minutes, so it may have run out", l.name, lint.Itoa(age/60), lint.Itoa(l.least/60), lint.Itoa(l.most/60)).As(lint.Warning).Fix(lint.Change{Title: title})
	}
}
