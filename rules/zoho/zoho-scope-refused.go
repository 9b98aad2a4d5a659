package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// A scope is known not to be granted. Some names look right and were refused
// when they were tried: .ALL of modules that only have READ, the name of a page
// in place of the scope's. ZohoCRM.modules.Activities is still granted, but since
// version 3 of the API no call is open to it.
//
// Ask for the scope that stands for it.
//
// Sources: omin8tor/zoho-cli, commit 4675707, whose author tried each at the
// accounts server (2026-03); Zoho CRM, [Select API scopes] (2026-11).
//
// [Select API scopes]: https://zoho.com/crm/developer/docs/api/v6/select-api-scopes.html
var ScopeRefused = lint.Rule{
	ID:       "zoho-scope-refused",
	Title:    "Scope is not granted",
	About:    lint.Scope,
	Severity: lint.Error,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 5, Because: "A scope is one of those that look right and are refused, as SalesIQ.feedbacks.ALL.", Not: "No scope is one of those that are known to be refused.", Do: lint.Change{Title: "Ask for the operations that the module has"}},
		{Message: &scopeMismatch, Rank: 3, Because: "The token has a scope that opens nothing any more, as ZohoCRM.modules.Activities.", Not: "No scope is an old one.", Do: lint.Change{Title: "Ask for the modules one by one: ZohoCRM.modules.tasks, .events and .calls"}},
	},
	Check: func(p *lint.Pass) {
		each(p, opRefused, func(s scope) {
			op := s.name[strings.LastIndexByte(s.name, '.')+1:]
			d := p.Report(s.at, "%q does not exist: Zoho refused it when it was tried", s.name)
			switch s.row.why {
			case doubtfulScope:
				d.Format = "%q may be refused or left out of the token without a word: it was, in one report"
				d.As(lint.Warning)
			case oldScope:
				d.Format = "%q opens nothing since version 3 of the API; its calls answer OAUTH_SCOPE_MISMATCH"
				d.As(lint.Warning)
			}
			if s.row.refused == "*" {
				s.meant = withOperation(s.row.instead, op)
			}
			instead(p, d, s, false)
		})
	},
}

// withOperation puts an operation behind each module of a list.
func withOperation(modules, op string) string {
	if modules == "" {
		return ""
	}
	list := strings.Split(modules, ",")
	for i, m := range list {
		if r := module(m); r != nil && !r.takes(op) {
			op = "ALL"
		}
		list[i] = m + "." + strings.ToUpper(op)
	}
	return strings.Join(list, ",")
}
