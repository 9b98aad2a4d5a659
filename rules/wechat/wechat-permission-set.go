package wechat

import "grantlint/rules/lint"

// A permission set (权限集) is known by its number. Some are exclusive: an account
// grants them to one platform at a time, so one that has granted them to another
// must take that back first. Changes to permission sets act at once, but only
// for accounts that authorize afterwards.
//
// Look the number up in the console. For an exclusive set, tell the merchant to
// take the other platform's authorization back.
//
// Sources: [Permission sets] and the lists of each kind of account; public lists
// of two SDKs for newer numbers (2026-11).
//
// [Permission sets]: https://developers.weixin.qq.com/doc/oplatform/developers/product/third_platform/authority.html
var PermissionSet = lint.Rule{
	ID:       "wechat-permission-set",
	Title:    "A permission set that is unknown, or held by one platform only",
	About:    lint.Permission,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		listed, _ := p.Settings.List(permissionSets)
		for _, v := range listed {
			switch s := set(v.String()); {
			case s == nil:
				p.Report(v, "permission set %q is in no list that is known: it may be new, or mistyped", v.String())
			case s.id == "14":
				p.Report(v, "permission set %s (%s) was withdrawn, and may not be granted any more", s.id, s.name)
			case s.exclusive:
				p.Report(v, "permission set %s (%s) is held by one platform at a time: an account that has granted it to another must take that back first", s.id, s.name).As(lint.Info)
			}
		}
	},
}
