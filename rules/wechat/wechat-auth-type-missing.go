package wechat

import "grantlint/rules/lint"

// auth_type says which kinds of account may authorize. WeChat's documents
// demand it. A link for computers works without one so far; H5 links without it
// were met with 系统错误 (system error).
//
// Add auth_type: 1 for Official Accounts, 2 for Mini Programs, 3 for both.
//
// Sources: [Authorization process] (2026-11); community thread
// 0002e2c732cc6821fd4ae42e95b800 (2020-05); w7corp/easywechat issue 1842
// (2020-05).
//
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var AuthTypeMissing = lint.Rule{
	ID:       "wechat-auth-type-missing",
	Title:    "auth_type is missing",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Shown: []lint.Shown{
		{Message: &systemError, Rank: 1, Because: "auth_type is missing from the H5 link.", Not: "The link has auth_type.", Do: lint.Change{Title: "Add auth_type, for Official Accounts and Mini Programs"}},
	},
	Check: func(p *lint.Pass) {
		if !forComponent(p.Link) {
			return
		}
		at := p.Link.Missing
		for _, q := range p.Link.Params {
			if q.Role == authType {
				if q.Value.Len() > 0 || q.Placeholder {
					return
				}
				at = q.Raw
			}
		}
		format := "auth_type is missing: the documents demand it, though links for computers were seen to work without"
		if forPhones(p.Link) {
			format = "auth_type is missing: H5 links without it may be met with 系统错误 (system error)"
		}
		d := p.Report(at, format)
		d.Rank = 1
		if forPhones(p.Link) {
			d.Rank = -1
		}
		value := "3"
		if v, ok := p.Settings.Value(accountType); ok && typeFor(v.String()) != "" {
			value = typeFor(v.String())
		}
		e := p.Link.Add("auth_type", value)
		if at.Len() > 0 {
			e = at.ReplaceRaw("auth_type=" + value)
		}
		title := "Add auth_type, for Official Accounts and Mini Programs"
		if value != "3" {
			title = "Add auth_type, for the account that is to authorize"
		}
		d.Fix(lint.Change{Title: title, Edits: edits(e)})
	},
}
