package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// category_id_list names the permission sets that are asked for, by number. It
// is a list with | between the numbers, and holds only sets that the platform
// has and has published.
//
// Write category_id_list=3|11, or leave it out to ask for all.
//
// Sources: [Authorization process] (2026-11); the text for unknown sets, script
// of the authorization page, an older copy (2026-11).
//
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var CategoryList = lint.Rule{
	ID:       "wechat-category-list",
	Title:    "category_id_list is not the platform's permission sets",
	About:    lint.Permission,
	Severity: lint.Warning,
	Param:    categoryList,
	Shown: []lint.Shown{
		{Message: &typeMismatch, Rank: 4, Because: "category_id_list names permission sets that the platform doesn't have, or separates them with something else than |.", Not: "category_id_list names permission sets of the platform.", Do: lint.Change{Title: "Correct category_id_list, or leave it out"}},
	},
	Check: func(p *lint.Pass) {
		listed, known := p.Settings.List(permissionSets)
		for _, q := range p.Link.All(categoryList) {
			if i := strings.IndexAny(q.Value.String(), ",; "); i >= 0 && digits(strings.Trim(q.Value.String(), "0123456789,; |")+"0") {
				d := p.Report(q.Value.Slice(i, i+1), "permission sets are separated by |, and %q may not be understood", q.Value.String()[i:i+1])
				d.Replace(q.Value, strings.Join(strings.FieldsFunc(q.Value.String(), func(r rune) bool { return strings.ContainsRune(",; |", r) }), "|"), "Separate them by |", true)
				continue
			}
			for _, v := range q.Values() {
				switch {
				case !digits(v.String()):
					p.Report(v, "%q is no number of a permission set, and may be refused", v.String())
				case known && lint.Index(listed, v.String()) < 0:
					p.Report(v, "permission set %q is not among the platform's, so WeChat may refuse the link", v.String()).
						Fix(lint.Change{Title: "Take it out of category_id_list", Edits: p.Link.Drop(q, func(s string) bool { return s == v.String() })}).
						Fix(lint.Change{Title: "Tick the permission set", Where: whereSets, Copy: v.String()})
				}
			}
		}
	},
}
