package wechat

import "grantlint/rules/lint"

// biz_appid lets in one account only: whoever administers another is refused,
// and told to ask the service provider. On the old H5 page biz_appid and
// auth_type exclude each other; on the new one both may stand, and biz_appid
// wins.
//
// Write the appid of the account that is to authorize, or leave biz_appid out.
//
// Sources: [Third-party authorization FAQ] part 5.2; [Authorization process], the
// English page for the old form (2026-11); binarywang/WxJava pull request 718.
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/Authorization_Process_Technical_Description.html
var BizAppid = lint.Rule{
	ID:       "wechat-biz-appid",
	Title:    "biz_appid lets in one account only",
	About:    lint.Account,
	Severity: lint.Warning,
	Param:    bizAppid,
	Shown: []lint.Shown{
		{Message: &oneAccount, Rank: 1, Because: "biz_appid in the link names one account, and the administrator of another one scanned.", Not: "The link has no biz_appid.", Do: lint.Change{Title: "Correct biz_appid or leave it out; a merchant asks the service provider"}},
	},
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All(bizAppid) {
			if q.Value.Len() == 0 {
				continue
			}
			out := lint.Change{Title: "Leave biz_appid out", Edits: edits(p.Link.Remove(q))}
			if seen(p, &oneAccount) {
				p.Report(q.Value, "only the administrator of %q may authorize with this link, and another one scanned", q.Value.String()).
					Fix(out).Fix(lint.Change{Title: "Let the administrator of that account scan", Who: lint.Installer, Where: whereAdmin})
			}
			if a, ok := p.Link.Param(authType); ok && p.Link.Endpoint.Name == oldH5Link {
				p.Report(q.Raw, "biz_appid and auth_type %q exclude each other on this page: WeChat may refuse both together", a.Value.String()).Of(lint.RequestTopic).
					Also(a.Raw, "the other one").
					Fix(out).
					Fix(lint.Change{Title: "Leave auth_type out", Edits: edits(p.Link.Remove(a))})
			}
		}
	},
}
