package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A call was sent the wrong kind of code. authorization_code is what comes back
// to redirect_uri as auth_code, and begins with queryauthcode@@@. The
// pre-authorization code (preauthcode@@@) belongs in the link, and the code that a
// WeChat Shop hands over is another thing again. WeChat answers 61009, code is
// invalid. A refresh token that is null or empty brings 61023.
//
// Send auth_code of the callback, or AuthorizationCode of the authorized event,
// once.
//
// Sources: community threads 00004e3923c020cc2eba5c21455c00 and
// f70e021ad003f401e3b40d03c3566a2a; community article
// 000a8c0c5cc480f9400347fe161413, the shop's code (2025-03); community thread
// 00028acd0647284894ec14cb556000, null (2026-11); Eric-Guo/wechat issue 208, another
// account's appid (2019-09); binarywang/WxJava issue 1201, js_code (2019-09).
var CodeKind = lint.Rule{
	ID:       "wechat-code-kind",
	Title:    "The call was sent the wrong code",
	About:    lint.Token,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &codeInvalid, Rank: 1, Kind: "authorization_code", Because: "The code is not the authorization_code of this authorization: a pre_auth_code was sent in its place, or a code from a WeChat Shop's button; it comes back as auth_code, and in the event as AuthorizationCode.", Do: lint.Change{Title: "Send auth_code of the callback, or AuthorizationCode of the authorized event"}},
		{Message: &codeInvalid, Rank: 2, Kind: lint.Unseen, Because: "The code was exchanged before: it is good once.", Do: lint.Change{Title: "Exchange each code once, and keep the tokens"}},
		{Message: &refreshInvalid, Rank: 1, Kind: "authorizer_refresh_token", Because: "The authorizer_refresh_token is null, or an old one: the account authorized again since, which brings a new one, or took its authorization back.", Do: lint.Change{Title: "Send the newest token; api_get_authorizer_list names it. If it is lost, the account authorizes again"}},
		{Message: &codeUsed, Rank: 1, Kind: lint.Unseen, Because: "The code was exchanged twice: WeChat calls the callback more than once, and the code is good for one exchange within five minutes.", Do: lint.Change{Title: "Exchange each code once, whatever calls"}},
		{Message: &oauthCodeInvalid, Rank: 1, Kind: lint.Unseen, Because: "The code was exchanged twice: WeChat calls the callback more than once, and the code is good for one exchange within five minutes.", Do: lint.Change{Title: "Exchange each code once, whatever calls"}},
		{Message: &oauthCodeInvalid, Rank: 2, Kind: lint.Unseen, Because: "The code belongs to another appid than the one that exchanges it, or it is a Mini Program's (js_code), which sns/jscode2session takes.", Do: lint.Change{Title: "Exchange the code with the appid of the link and its own AppSecret"}},
	},
	Check: func(p *lint.Pass) {
		if p.File == nil || p.File.Format != &bodies[0] {
			return
		}
		root := p.File.Root
		if n, ok := root.Get("authorization_code"); ok {
			wrongCode(p, n.Value)
		}
		for _, name := range [...]string{"authorizer_refresh_token", "component_verify_ticket", "pre_auth_code"} {
			n, ok := root.Get(name)
			if !ok {
				continue
			}
			if s := n.Value.String(); n.Kind == "null" || s == "" || s == "null" {
				p.ReportKind(name, n.Text, "%s is %s: the call went out without it", name, blank(n))
			}
		}
	},
}

// blank is what stands in a value's place.
func blank(n text.Node) string {
	if n.Kind == "null" || n.Value.String() == "null" {
		return "null"
	}
	return "empty"
}

func wrongCode(p *lint.Pass, v text.Text) {
	prefix, _, found := strings.Cut(v.String(), "@@@")
	switch {
	case found && prefix == "preauthcode":
		p.ReportKind("authorization_code", v.To(len(prefix)), "this is the pre-authorization code (preauthcode), which belongs in the link; authorization_code is the auth_code of the callback (queryauthcode)").
			Fix(lint.Change{Title: "Send auth_code of the callback, or AuthorizationCode of the authorized event"})
	case found && prefix != "queryauthcode":
		p.ReportKind("authorization_code", v.To(len(prefix)), "this is a %s; authorization_code is the auth_code of the callback (queryauthcode)", prefix).
			Fix(lint.Change{Title: "Send auth_code of the callback, or AuthorizationCode of the authorized event"})
	}
}

// bodies are what servers send to WeChat below /cgi-bin/component/.
var bodies = []lint.FileFormat{{
	Name: "body of a call for a third-party platform",
	Reads: func(n text.Node) bool {
		if _, ok := n.Get("component_appid"); !ok {
			return false
		}
		for _, name := range [...]string{"authorization_code", "authorizer_appid", "component_appsecret", "pre_auth_code", "authorizer_refresh_token"} {
			if _, ok := n.Get(name); ok {
				return true
			}
		}
		return false
	},
	Read: func(n text.Node, s *lint.Settings) {
		if v, ok := n.Get("component_appid"); ok && v.Kind == "string" {
			s.Set("clientId", []text.Text{v.Value})
		}
	},
}}
