package wechat

import "grantlint/rules/lint"

// The person who scans administers no account of the kind asked for. Only the
// administrator (管理员) of an account can authorize, not an operator (运营者).
//
// Let the administrator scan. The Official Account 公众平台安全助手 shows each person
// in WeChat which accounts they administer. An account that is not there can't
// authorize.
//
// Source: [Third-party authorization FAQ] parts 5.3 to 5.5 (2026-11).
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
var NotAdministrator = lint.Rule{
	ID:       "wechat-not-administrator",
	Title:    "The person who scans is not the administrator",
	About:    lint.Account,
	Severity: lint.Warning,
	Subject:  lint.ErrorMessage,
	Shown: []lint.Shown{
		{Message: &noMiniProgram, Rank: 1, Because: "The person who scans is not the administrator (管理员) of any Mini Program, and this link (auth_type=2) is for Mini Programs only.", Do: lint.Change{Title: "Let the administrator of the Mini Program scan", Where: whereAdmin}},
		{Message: &noOfficialAccount, Rank: 1, Because: "The person who scans is not the administrator (管理员) of any Official Account, and this link (auth_type=1) is for Official Accounts only.", Do: lint.Change{Title: "Let the administrator of the Official Account scan", Where: whereAdmin}},
		{Message: &noAccount, Rank: 1, Because: "The person who scans is not the administrator (管理员) of any Mini Program or Official Account.", Do: lint.Change{Title: "Let the administrator of the account scan", Where: whereAdmin}},
		{Message: &unreleased, Rank: 2, Because: "The account is in the test list, and the person who scans does not administer it.", Do: lint.Change{Title: "Let the administrator of the account scan", Who: lint.Installer, Where: whereAdmin}},
		{Message: &typeMismatch, Rank: 3, Because: "The person who scans is not the administrator (管理员) of an account of the kind asked for.", Do: lint.Change{Title: "Let the administrator of the account scan", Who: lint.Installer, Where: whereAdmin}},
	},
	Check: func(*lint.Pass) {}, // who scans is in no link and in no setting
}
