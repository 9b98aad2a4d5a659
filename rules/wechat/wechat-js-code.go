package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// A Mini Program's code goes out as js_code, and to jscode2session; the code of a
// web authorization goes out as code, and to oauth2/access_token. Under the other
// name WeChat doesn't see it: it answers 40029, invalid code, or 41008, missing
// code.
//
// Name the parameter as the address wants it.
//
// Sources: [Mini Program sign-in of third-party platforms] and
// [Web authorization], the parameters (2026-11); binarywang/WxJava issue 1201 and
// pull request 513, code for js_code.
//
// [Mini Program sign-in of third-party platforms]: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/login/api_thirdpartycode2session.html
// [Web authorization]: https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
var JSCode = lint.Rule{
	ID:       "wechat-js-code",
	Title:    "The code goes out under the other kind's name",
	About:    lint.Token,
	Severity: lint.Error,
	Subject:  lint.TokenRequest,
	Param:    "code",
	Check: func(p *lint.Pass) {
		name := ""
		switch path := p.Link.Endpoint.Path; {
		case strings.HasSuffix(path, "/jscode2session"):
			name = "js_code"
		case strings.HasSuffix(path, "/access_token"):
			name = "code"
		default:
			return
		}
		all := p.Link.All("code")
		if len(all) != 1 || all[0].Name.String() == name {
			return
		}
		q := all[0]
		d := p.Report(q.Name, "the code is sent as %s to this address: under the name %s WeChat doesn't see it", name, q.Name.String())
		d.Replace(q.Name, name, "Name it "+name, false)
	},
}
