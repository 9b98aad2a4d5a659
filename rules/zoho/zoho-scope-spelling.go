package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// A scope is documented with other upper and lower case letters. Zoho's own pages
// mix them, and most services let both pass. Zoho Recruit heads its list
// "Case Sensitive".
//
// Write it as it is documented, to be sure; for Zoho Recruit, do.
//
// Sources: Zoho Recruit, [Upload document API]; Zoho CRM and Zoho Desk, whose own
// API files mix cases (2026-11).
//
// [Upload document API]: https://www.zoho.com/recruit/upload-document-api.html
var ScopeSpelling = lint.Rule{
	ID:       "zoho-scope-spelling",
	Title:    "Scope is documented in other letters",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Check: func(p *lint.Pass) {
		each(p, spelling, func(s scope) {
			switch {
			case strings.HasPrefix(s.row.key, "zohorecruit."):
				d := p.Report(s.at, "%q is documented as %s, and Zoho Recruit tells upper and lower case apart", s.name, s.meant)
				instead(p, d, s, false)
			case !mixed(s.row.key):
				d := p.Report(s.at, "%q is documented as %s; most services take both", s.name, s.meant).As(lint.Info)
				instead(p, d, s, false)
			}
		})
	},
}

// mixed reports whether Zoho's own pages spell a module's scopes in several ways.
func mixed(key string) bool {
	for _, s := range [...]string{"zohocrm.", "desk.", "zohoanalytics.", "zohocliq.", "aaaserver."} {
		if strings.HasPrefix(key, s) {
			return true
		}
	}
	return strings.HasSuffix(key, ".fullaccess")
}
