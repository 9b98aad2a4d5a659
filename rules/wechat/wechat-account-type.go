package wechat

import "grantlint/rules/lint"

// auth_type lets in other kinds of account than the one that is to authorize.
// Its administrator scans, and WeChat finds no account of the kind that the link
// is for.
//
// Change auth_type to the account's kind, or let the administrator of an account
// of the kind asked for scan.
//
// Sources: [Third-party authorization FAQ] parts 5.1 and 5.3 to 5.5;
// [Authorization process] (2026-11).
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var AccountType = lint.Rule{
	ID:       "wechat-account-type",
	Title:    "auth_type doesn't let this kind of account in",
	About:    lint.Account,
	Severity: lint.Error,
	Param:    authType,
	Shown: []lint.Shown{
		{Message: &typeMismatch, Rank: 1, Because: "auth_type lets in other kinds of account than the one whose administrator scans.", Not: "auth_type lets in this kind of account.", Do: lint.Change{Title: "Change auth_type: 1 Official Accounts, 2 Mini Programs, 3 both"}},
		{Message: &noMiniProgram, Rank: 2, Because: "auth_type is 2, which is for Mini Programs, and the person who scans administers another kind of account.", Not: "auth_type lets in this kind of account.", Do: lint.Change{Title: "Change auth_type: 1 Official Accounts, 2 Mini Programs, 3 both", Who: lint.Developer}},
		{Message: &noOfficialAccount, Rank: 2, Because: "auth_type is 1, which is for Official Accounts, and the person who scans administers another kind of account.", Not: "auth_type lets in this kind of account.", Do: lint.Change{Title: "Change auth_type: 1 Official Accounts, 2 Mini Programs, 3 both", Who: lint.Developer}},
		{Message: &noAccount, Rank: 2, Because: "auth_type is 3, which is for Official Accounts and Mini Programs, and the person who scans administers another kind of account.", Not: "auth_type lets in this kind of account.", Do: lint.Change{Title: "Change auth_type: 1 Official Accounts, 2 Mini Programs, 3 both", Who: lint.Developer}},
	},
	Check: func(p *lint.Pass) {
		if !forComponent(p.Link) || p.Link.Has(bizAppid) && p.Link.Endpoint.Name == h5Link {
			return // biz_appid wins there
		}
		for _, q := range p.Link.All(authType) {
			kind, ok := p.Settings.Value(accountType)
			if !ok {
				p.Needs(accountType)
				return
			}
			lets, known := letsIn(q.Value.String(), kind.String())
			if lets || !known || typeFor(kind.String()) == "" {
				continue
			}
			d := p.Report(q.Value, "auth_type %q lets in %s, and the account is %s", q.Value.String(), called(q.Value.String()), accountName(kind.String()))
			d.Also(kind, "the account that is to authorize")
			d.Replace(q.Value, typeFor(kind.String()), "Let in this kind of account", true)
			d.Fix(lint.Change{Title: "Let the administrator of an account of that kind scan", Who: lint.Installer, Where: whereAdmin})
		}
	},
}
