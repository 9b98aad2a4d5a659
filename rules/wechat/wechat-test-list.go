package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// Before a platform is published (全网发布), only accounts in its test list can
// authorize it. The list holds original IDs (gh_…), not appids, with ASCII
// semicolons between them, ten at most; and who scans must administer that very
// account.
//
// Enter the account's original ID, from its own settings page, or publish the
// platform.
//
// Sources: [Third-party authorization FAQ], the second part 5.5; [Third-party
// platform, preparation] (2026-11).
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
// [Third-party platform, preparation]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/prepare.html
var TestList = lint.Rule{
	ID:       "wechat-test-list",
	Title:    "The account is not in the test list of an unpublished platform",
	About:    lint.Permission,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &unreleased, Rank: 1, Because: "The platform is not published, and the account's original ID (原始ID, gh_…) is not in the test list, or is written wrong: not an appid, with ASCII semicolons between, ten at most.", Not: "The account is in the test list, or the platform is published.", Do: lint.Change{Title: "Enter the account's original ID (gh_…) in the test list, or publish the platform", Where: whereTest}},
	},
	Check: func(p *lint.Pass) {
		listed, known := p.Settings.List(testAccounts)
		if p.Settings.Is(released, "yes") {
			return
		}
		for i, v := range listed {
			s := v.String()
			switch {
			case isAppid(s):
				d := p.Report(v, "%q is an appid: the test list takes original IDs (原始ID, gh_…), so this account is not on it", s)
				d.Fix(lint.Change{Title: "Enter the account's original ID (gh_…)", Where: whereTest, Copy: original(p)})
			case strings.ContainsAny(s, "；，、, "):
				j := strings.IndexAny(s, "；，、, ")
				d := p.Report(v.Slice(j, j+runeLen(s[j:])), "%q is no separator here: the test list wants ASCII semicolons (;) between original IDs", s[j:j+runeLen(s[j:])])
				d.Fix(lint.Change{Title: "Separate them by ASCII semicolons", Where: whereTest, Copy: semicolons(s)})
			case i == 10:
				p.Report(v, "%q is the eleventh: the test list takes ten accounts", s)
			}
		}
		id, ok := p.Settings.Value(originalID)
		switch {
		case !p.Settings.Is(released, "no"):
		case !known:
			p.Needs(testAccounts)
		case !ok:
			p.Needs(originalID)
		case !strings.Contains(semicolons(strings.Join(lint.Strings(listed), ";")), id.String()) && !onlyAppids(p):
			p.Report(id, "%q is not in the test list, and the platform is not published: the account can't authorize it yet", id.String()).
				Fix(lint.Change{Title: "Add it to the test list", Where: whereTest, Copy: id.String()}).
				Fix(lint.Change{Title: "Publish the platform (全网发布)", Where: wherePublish})
		}
	},
}

// original is the account's original ID where it is known.
func original(p *lint.Pass) string {
	v, _ := p.Settings.Value(originalID)
	return v.String()
}

// onlyAppids reports whether the list has an appid, which has been reported: it
// may be the account's.
func onlyAppids(p *lint.Pass) bool {
	listed, _ := p.Settings.List(testAccounts)
	for _, v := range listed {
		if isAppid(v.String()) {
			return true
		}
	}
	return false
}

func semicolons(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("；，、,; ", r) }), ";")
}
