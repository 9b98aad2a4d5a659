package wechat

import "grantlint/rules/lint"

// auth_type has a value that WeChat does not know. 0 leads to an error page,
// and so does what a program writes for a value that it lacks.
//
// The values are 1 Official Accounts, 2 Mini Programs, 3 both, 4 promoter
// accounts, 5 Channels accounts, 6 Official Accounts, Mini Programs and Channels
// accounts, 8 selling assistants.
//
// Sources: [Authorization process] (2026-11); 0, staff in community thread
// 00040c1fd4c700369c8bb33aa5b000 (2026-11).
//
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var AuthTypeUnknown = lint.Rule{
	ID:       "wechat-auth-type-unknown",
	Title:    "auth_type has an unknown value",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Param:    authType,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All(authType) {
			v := q.Value.String()
			if called(v) != "" || v == "" || v[0] == '%' {
				continue
			}
			var d *lint.Draft
			switch {
			case v == "0":
				d = p.Report(q.Value, "auth_type %q is none: WeChat answers it with an error page", v)
			case digits(v):
				d = p.Report(q.Value, "auth_type %q is not in WeChat's documents, and may be refused", v).As(lint.Warning)
			default:
				d = p.Report(q.Value, "auth_type %q is no number: WeChat wants 1 for Official Accounts, 2 for Mini Programs, 3 for both", v)
			}
			if kind, ok := p.Settings.Value(accountType); ok && typeFor(kind.String()) != "" {
				d.Replace(q.Value, typeFor(kind.String()), "Write the value for the account that is to authorize", true)
				continue
			}
			d.Replace(q.Value, "3", "Let in Official Accounts and Mini Programs", false)
		}
	},
}
