package wechat

import "grantlint/rules/lint"

// The kind of account can't have the scope. Web authorization (snsapi_base,
// snsapi_userinfo) takes the appid of a verified service account; subscription
// accounts have none. Sign-in for websites takes the appid of a website app from
// the Open Platform (开放平台); one from the Official Accounts platform (公众平台) is
// refused.
//
// Use an appid of the right kind.
//
// Sources: [Sign-in FAQ] (2026-11); node-webot/wechat-oauth issue 17 (2016-03);
// yorkie/react-native-wechat issue 278, a mobile app (2017-09).
//
// [Sign-in FAQ]: https://developers.weixin.qq.com/doc/oplatform/developers/troubleshooting/auth.html
var ScopeAccount = lint.Rule{
	ID:       "wechat-scope-account",
	Title:    "This kind of account doesn't have the scope",
	About:    lint.Scope,
	Severity: lint.Error,
	Param:    lint.ScopeParam,
	Shown: []lint.Shown{
		{Message: &redirectRefused, Rank: 7, Because: "In a mobile app: its appid is an Official Account's (公众平台), and has to be a mobile app's of the Open Platform (开放平台).", Do: lint.Change{Title: "Register a mobile app at open.weixin.qq.com, and use its appid"}},
		{Message: &scopeRefused, Rank: 2, Because: "The appid is of a kind that doesn't have the scope: snsapi_login wants a website app of the Open Platform (开放平台), snsapi_userinfo a verified service account.", Not: "Accounts of this kind have the scope.", Do: lint.Change{Title: "Use an appid of the right kind"}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || !forWeb(p.Link) && p.Link.Endpoint.Name != qrLogin {
			return
		}
		kind, known := p.Settings.Value(accountType)
		v, _ := p.Link.Param(lint.ScopeParam)
		scope := v.Value.String()
		switch {
		case !known:
			if p.Link.Endpoint.Name == qrLogin || seen(p, &scopeRefused) {
				p.Needs(accountType)
			}
		case p.Link.Endpoint.Name == qrLogin && kind.String() != website:
			if accountName(kind.String()) != "" {
				p.Report(v.Value, "%q wants the appid of a website app (开放平台), and this is %s", scope, accountName(kind.String())).Also(kind, "the account")
			}
		case kind.String() == website && forWeb(p.Link):
			p.Report(v.Value, "%q wants the appid of a service account (公众平台), and this is a website app", scope).Also(kind, "the account")
		case kind.String() == subscription && forWeb(p.Link):
			p.Report(v.Value, "%q wants a verified service account, and subscription accounts don't have it", scope).Also(kind, "the account")
		case (kind.String() == miniProgram || kind.String() == miniGame || kind.String() == channels) && forWeb(p.Link):
			p.Report(v.Value, "%q wants a verified service account, and this is %s", scope, accountName(kind.String())).Also(kind, "the account")
		}
	},
}
