package wechat

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The platform has no permission set that the accounts let in by auth_type
// could grant: auth_type asks for a Mini Program, and all permission sets are for
// Official Accounts. WeChat says that the permissions are invalid.
//
// Tick permission sets of that kind in the console, or change auth_type.
//
// Sources: [Third-party authorization FAQ] part 5.1; staff in community thread
// 00086854fd8d901eb28d9089756000; numbers of permission sets from the lists of
// each kind (2026-11).
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
var PermissionSetKind = lint.Rule{
	ID:       "wechat-permission-set-kind",
	Title:    "No permission set is for the accounts that auth_type lets in",
	About:    lint.Permission,
	Severity: lint.Error,
	Param:    authType,
	Shown: []lint.Shown{
		{Message: &typeMismatch, Rank: 2, Because: "The platform has no permission set (权限集) for the kind of account that auth_type lets in.", Not: "The platform has permission sets for the kind of account that auth_type lets in.", Do: lint.Change{Title: "Tick permission sets for that kind of account", Where: whereSets}},
	},
	Check: func(p *lint.Pass) {
		listed, ok := p.Settings.List(permissionSets)
		if !ok {
			if forComponent(p.Link) {
				p.Needs(permissionSets)
			}
			return
		}
		q, _ := p.Link.Param(authType)
		if !forComponent(p.Link) || len(listed) == 0 || called(q.Value.String()) == "" || serves(listed, q.Value.String()) {
			return
		}
		s := set(listed[0].String())
		p.Report(q.Value, "auth_type %q lets in %s, and all of the platform's permission sets are for other accounts, such as %s (%s)", q.Value.String(), called(q.Value.String()), s.id, s.name).
			Also(listed[0], "the first permission set").
			Fix(lint.Change{Title: "Tick permission sets for that kind of account", Where: whereSets})
	},
}

// serves reports whether one of the permission sets can be granted by an account
// that an auth_type lets in. A set that is not known might.
func serves(listed []text.Text, value string) bool {
	for _, v := range listed {
		s := set(v.String())
		if s == nil {
			return true
		}
		kind := ""
		switch s.of {
		case official:
			kind = officialAccount
		case mini:
			kind = miniProgram
		case video, store:
			kind = channels
		case selling:
			kind = assistant
		}
		if lets, _ := letsIn(value, kind); lets {
			return true
		}
	}
	return value == "4" // which sets promoter accounts grant is not in any list
}
