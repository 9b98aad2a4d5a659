package wechat

import "grantlint/rules/lint"

// A permission set was ticked for the platform after the account had authorized
// it. The account has granted only what there was then, so calls are refused with
// 61007.
//
// Let the account's administrator scan again. api_get_authorizer_info lists in
// func_info what is granted.
//
// Sources: [Third-party authorization FAQ] part 4; Permission sets, common
// mistakes (2026-11); community thread 0000e209888908f31d6d54ac356800, where the
// call was in another set than thought.
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
var PermissionSetAdded = lint.Rule{
	ID:       "wechat-permission-set-added",
	Title:    "The account has not granted this permission set",
	About:    lint.Permission,
	Severity: lint.Warning,
	Subject:  lint.ErrorMessage,
	Shown: []lint.Shown{
		{Message: &notAuthorized, Rank: 1, Kind: lint.Unseen, Because: "The permission set (权限集) of this call was ticked after the account authorized: its administrator must scan again.", Do: lint.Change{Title: "Let the account's administrator scan again", Who: lint.Installer}},
		{Message: &notAuthorized, Rank: 2, Kind: lint.Unseen, Because: "The call is in a permission set (权限集) that the platform doesn't have, or in another than one thinks.", Do: lint.Change{Title: "Tick the permission set, then let the account scan again", Where: whereSets}},
	},
	Check: func(*lint.Pass) {}, // what an account has granted is in no link and in no setting
}
