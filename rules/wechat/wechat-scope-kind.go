package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Each kind of link has scopes of its own. Inside WeChat, with an Official
// Account: snsapi_base or snsapi_userinfo. For a website (connect/qrconnect):
// snsapi_login, with a website app of the Open Platform (开放平台), since Official
// Accounts belong to another one (公众平台). At WeCom: snsapi_base or
// snsapi_privateinfo. Any other pair is refused.
//
// Use the scope of the link's kind, or the link of the scope's kind.
//
// Sources: [Sign-in FAQ] (2026-11); [Website sign-in] (2026-11);
// node-webot/wechat-oauth issue 17 (2016-03).
//
// [Sign-in FAQ]: https://developers.weixin.qq.com/doc/oplatform/developers/troubleshooting/auth.html
// [Website sign-in]: https://developers.weixin.qq.com/doc/oplatform/developers/dev/auth/web.md
var ScopeKind = lint.Rule{
	ID:       "wechat-scope-kind",
	Title:    "The scope is not one of this kind of link",
	About:    lint.Scope,
	Severity: lint.Error,
	Param:    lint.ScopeParam,
	Shown: []lint.Shown{
		{Message: &scopeRefused, Rank: 1, Because: "The scope is not one of this kind of link: snsapi_base and snsapi_userinfo are for connect/oauth2/authorize, snsapi_login for connect/qrconnect.", Not: "The scope is one of this kind of link.", Do: lint.Change{Title: "Use the scope of the link's kind"}},
		{Message: &linkRefused, Rank: 1, Because: "The scope is one that the account doesn't have, or not of this kind of link.", Not: "The scope is one of this kind of link.", Do: lint.Change{Title: "Use the scope of the link's kind"}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted {
			return
		}
		wants := scopesOf(p.Link)
		if wants == "" {
			return
		}
		for _, q := range p.Link.All(lint.ScopeParam) {
			if strings.Contains(q.Value.String(), "s n s a p i") {
				continue // a general rule says that it came apart
			}
			for _, v := range q.Values() {
				if !strings.Contains(wants, " "+v.String()+" ") {
					wrongScope(p, v, wants)
				}
			}
		}
	},
}

// scopesOf are the scopes of a kind of link; "" for links without any.
func scopesOf(l *lint.Link) string {
	switch l.Endpoint.Name {
	case webAuth, onBehalf, relay.Name:
		return " snsapi_base snsapi_userinfo "
	case qrLogin:
		return " snsapi_login "
	case workAuth:
		return " snsapi_base snsapi_privateinfo snsapi_userinfo "
	}
	return ""
}

func wrongScope(p *lint.Pass, v text.Text, wants string) {
	s := v.String()
	list := lint.List(strings.Fields(wants))
	switch {
	case s == "snsapi_login":
		p.Report(v, "snsapi_login signs people in on websites (connect/qrconnect); this link wants %l", list).
			Replace(v, "snsapi_base", "Ask for snsapi_base", false)
	case p.Link.Endpoint.Name == qrLogin && (s == "snsapi_base" || s == "snsapi_userinfo"):
		p.Report(v, "%q is for pages inside WeChat (connect/oauth2/authorize); this link wants snsapi_login", s).
			Replace(v, "snsapi_login", "Ask for snsapi_login", true)
	case s == "snsapi_privateinfo":
		p.Report(v, "snsapi_privateinfo is WeCom's; this link wants %l", list)
	case lint.Near(s, strings.Fields(wants)) != "":
		near := lint.Near(s, strings.Fields(wants))
		p.Report(v, "%q is no scope of WeChat's: %q is", s, near).Replace(v, near, "Correct the spelling", true)
	default:
		p.Report(v, "%q is no scope that is known for this link, and may be refused: it wants %l", s, list).As(lint.Warning)
	}
}
