package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// WeCom needs agentid, the number of the app inside the company: for
// snsapi_privateinfo, and for web sign-in with login_type=CorpApp. Its older pages
// want it for snsapi_userinfo and for sign-in at wwopen/sso/qrConnect too.
//
// Add agentid; it stands in the console with the app.
//
// Sources: [WeCom, web authorization]; [WeCom, web sign-in] (2026-11);
// JeffreySu/WeiXinMPSDK issue 984, which quotes the page of 2017; w7corp/easywechat
// issue 1412, sign-in without it (2026-11).
//
// [WeCom, web authorization]: https://developer.work.weixin.qq.com/document/path/96441
// [WeCom, web sign-in]: https://developer.work.weixin.qq.com/document/path/98171
var AgentIDMissing = lint.Rule{
	ID:       "wechat-agentid-missing",
	Title:    "agentid is missing",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		if p.Link.Has(agentID) || !forWork(p.Link) {
			return
		}
		s, _ := p.Link.Param(lint.ScopeParam)
		t, _ := p.Link.Param(loginType)
		switch {
		case p.Link.Endpoint.Name == workAuth && s.Value.String() == "snsapi_privateinfo":
			p.Report(p.Link.Missing, "agentid is missing: WeCom wants it with snsapi_privateinfo").Also(s.Value, "what asks for it")
		case p.Link.Endpoint.Name == workLogin && t.Value.String() == "CorpApp":
			p.Report(p.Link.Missing, "agentid is missing: WeCom wants it with login_type=CorpApp").Also(t.Value, "what asks for it")
		case p.Link.Endpoint.Name == workAuth && s.Value.String() == "snsapi_userinfo":
			p.Report(p.Link.Missing, "agentid is missing: WeCom's pages until 2019, which have snsapi_userinfo, want it with that").As(lint.Warning).Also(s.Value, "what asks for it")
		case strings.HasSuffix(p.Link.URL.Path.String(), "/qrConnect"):
			p.Report(p.Link.Missing, "agentid is missing: WeCom's older sign-in page wants it, and may not know the app without").As(lint.Warning)
		}
	},
}
