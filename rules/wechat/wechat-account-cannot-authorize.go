package wechat

import "grantlint/rules/lint"

// Some accounts can't authorize a third-party platform by a link at all: mini
// games and test accounts don't appear in the list, and a WeChat Shop grants its
// rights by buying the service in the service market. Subscription and service
// accounts, Mini Programs, and with their own auth_type Channels accounts can.
//
// Use an account of another kind. Accounts that are cancelled, frozen or not
// fully registered are not in the list either.
//
// Sources: [Third-party authorization FAQ] part 5 and [Authorization process]
// (2026-11); shops, [WeChat Shop, third-party platforms] (2026-11).
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
// [WeChat Shop, third-party platforms]: https://developers.weixin.qq.com/doc/store/shop/dev_before/third_party_platforms
var AccountCannotAuthorize = lint.Rule{
	ID:       "wechat-account-cannot-authorize",
	Title:    "This kind of account can't authorize by a link",
	About:    lint.Account,
	Severity: lint.Error,
	Shown: []lint.Shown{
		{Message: &noAccount, Rank: 3, Because: "The account is one that can't authorize: a mini game, a test account, or one that is frozen or not fully registered.", Do: lint.Change{Title: "Use an account of another kind"}},
	},
	Check: func(p *lint.Pass) {
		if !forComponent(p.Link) {
			return
		}
		kind, _ := p.Settings.Value(accountType)
		switch kind.String() {
		case miniGame, testAccount:
			p.Report(kind, "%s can't authorize a third-party platform: it doesn't appear in the list that WeChat shows", accountName(kind.String())).
				Fix(lint.Change{Title: "Use an account of another kind", Who: lint.Installer})
		case shop:
			p.Report(kind, "%s doesn't authorize by a link: its owner buys the service in the service market, which grants the rights", accountName(kind.String())).
				Fix(lint.Change{Title: "Offer the service in the service market (服务市场)"})
		}
	},
}
