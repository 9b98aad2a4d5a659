package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// A scope is asked for twice over: another one in the link grants the same and
// more, as ZohoProjects.users.ALL does for ZohoProjects.users.CREATE. Nothing is
// refused, but the person who consents reads a longer list.
//
// Leave the narrower one out, or the wider one, if the narrower is enough.
//
// Sources: Zoho Accounts, [Scope], on ALL; Zoho CRM, Select API scopes, on WRITE
// (2026-11).
//
// [Scope]: https://zoho.com/accounts/protocol/oauth/scope.html
var ScopeIncluded = lint.Rule{
	ID:       "zoho-scope-included",
	Title:    "Scope is part of another",
	About:    lint.Scope,
	Severity: lint.Info,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		scopes := scopesOf(p)
		for i, s := range scopes {
			if !s.inLink || s.kind != "" && s.kind != spelling || seen(scopes[:i], s) {
				continue
			}
			for j, o := range scopes {
				if j != i && o.inLink && wide(o.name) && o.name != s.name && covers(o.name, s.name) && !covers(s.name, o.name) {
					p.Report(s.at, "%s is part of %s", s.name, o.name).Also(o.at, "grants it too")
					break
				}
			}
		}
	},
}

// wide reports whether a scope can grant what others do.
func wide(name string) bool {
	op := name[strings.LastIndexByte(name, '.')+1:]
	return len(op) == len("ALL") && strings.EqualFold(op, "ALL") || len(op) == len("WRITE") && strings.EqualFold(op, "WRITE")
}
