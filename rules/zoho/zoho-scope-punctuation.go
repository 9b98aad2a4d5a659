package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// A scope holds a full stop or a comma of another script, or ends in a full
// stop. Machine translations of Zoho's pages turn ZohoProjects.portals.READ into
// ZohoProjects。portals。READ, and the sentence around an example glues its full
// stop to the scope. No scope of that name exists.
//
// Write plain dots between the parts, plain commas between scopes, and nothing
// behind the last one.
//
// Sources: Zoho Projects FAQ, [OAuth 2.0], in English and in its Japanese
// translation; Zoho Accounts, Scope (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
var ScopePunctuation = lint.Rule{
	ID:       "zoho-scope-punctuation",
	Title:    "Punctuation in a scope",
	About:    lint.Scope,
	Severity: lint.Error,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 2, Because: "A scope was copied with a full stop behind it, or from a translated page with full stops of another script.", Not: "The scopes are written with plain dots and commas.", Do: lint.Change{Title: "Write plain dots between the parts and commas between scopes"}},
	},
	Check: func(p *lint.Pass) {
		each(p, punctuated, func(s scope) {
			d := p.Report(s.at, "%q is written with punctuation that Zoho doesn't read; the scope is %s", s.name, s.meant)
			if strings.Trim(s.name, ".") == s.meant {
				d.Format = "%q has a full stop too many; the scope is %s"
			}
			instead(p, d, s, true)
		})
	},
}
