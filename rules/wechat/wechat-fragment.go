package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Links for WeChat's own browser end in #wechat_redirect: the H5 form, web
// authorization, sign-in for websites and WeCom's. Behind it nothing is read, so
// a parameter there is lost. Links without it were seen, and most work; some
// were refused.
//
// End the link with #wechat_redirect, and put all parameters before it. The link
// for computers (componentloginpage) has none.
//
// Sources: [Web authorization on behalf of Official Accounts] and Web
// authorization, which demand it (2026-11); links with parameters behind it,
// cloud.tencent.com article 2429980 (2026-11).
//
// [Web authorization on behalf of Official Accounts]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
var Fragment = lint.Rule{
	ID:       "wechat-fragment",
	Title:    "The link doesn't end in #wechat_redirect",
	About:    lint.Encoding,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if !(forPhones(p.Link) || forWeb(p.Link) || p.Link.Endpoint.Name == workAuth) || len(p.Link.Params) == 0 {
			return
		}
		switch f := u.Fragment.String(); {
		case f == "wechat_redirect":
		case !u.HasFragment:
			d := p.Report(u.Text.End(), "#wechat_redirect is missing at the end, and WeChat may refuse a link without it")
			d.Fix(lint.Change{Title: "End the link with #wechat_redirect", Safe: true, Edits: edits(u.Text.End().ReplaceRaw("#wechat_redirect"))})
		case strings.HasPrefix(f, "wechat_redirect&"), strings.HasPrefix(f, "wechat_redirect?"):
			behind := u.Fragment.From(len("wechat_redirect"))
			d := p.Report(behind, "what stands behind #wechat_redirect is not read: %q belongs before it", behind.String()[1:])
			d.Fix(lint.Change{Title: "Move it before #wechat_redirect", Safe: true, Edits: moved(u, behind)})
		case strings.EqualFold(strings.ReplaceAll(strings.ReplaceAll(f, "-", "_"), "redircet", "redirect"), "wechat_redirect"), f == "":
			p.Report(u.Fragment, "the end of the link is #%s, and WeChat wants #wechat_redirect", f).
				Fix(lint.Change{Title: "End the link with #wechat_redirect", Safe: true, Edits: edits(u.Fragment.ReplaceRaw("wechat_redirect"))})
		}
	},
}

// moved are the edits that put what stands behind the fragment into the query.
func moved(u *text.URL, behind text.Text) []text.Edit {
	add := strings.ReplaceAll(strings.TrimSpace(behind.Raw()[1:]), " ", "")
	return []text.Edit{u.Query.End().ReplaceRaw("&" + add), behind.ReplaceRaw("")}
}
