package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// prompt has a value that Zoho does not document. There is consent, which asks
// the person again; Consent is printed on some of Zoho's pages and works too.
//
// Write prompt=consent, or leave prompt out.
//
// Sources: Zoho Accounts, [Authorization request]; Zoho Books, OAuth (2026-11).
//
// [Authorization request]: https://zoho.com/accounts/protocol/oauth/web-apps/authorization.html
var PromptValue = lint.Rule{
	ID:       "zoho-prompt-value",
	Title:    "Unknown value of prompt",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Param:    lint.Prompt,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.Prompt)
		if v := q.Value.String(); v != "" && !strings.EqualFold(v, "consent") {
			p.Report(q.Value, "%q is not documented; consent is, so this may do nothing", v).Replace(q.Value, "consent", "Use prompt=consent", false)
		}
	},
}
