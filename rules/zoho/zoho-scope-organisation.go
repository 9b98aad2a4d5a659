package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// Scopes of Zoho Payments are asked for at /oauth/v2/auth. They belong to an
// organisation, not to a person, and are granted at /oauth/v2/org/auth, with the
// organisation in soid and a client of that kind, whose ID begins with 1005.
//
// Use /oauth/v2/org/auth and add soid=zohopay. with the account's number. Owners
// and admins only can consent there.
//
// Sources: links of Zoho Payments in public code (2026-11).
var ScopeOrganisation = lint.Rule{
	ID:       "zoho-scope-organisation",
	Title:    "Scope of an organisation on a person's link",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Shown: []lint.Shown{
		{Message: &clientPage, Rank: 3, Because: "An ordinary client was used at /oauth/v2/org/auth, which takes clients of an organisation only.", Do: lint.Change{Title: "Use /oauth/v2/auth, or a client for the organisation"}},
	},
	Check: func(p *lint.Pass) {
		org := p.Link.Endpoint.Role(soid) != nil
		for _, s := range scopesOf(p) {
			if !s.inLink {
				continue
			}
			if first, _, _ := strings.Cut(s.name, "."); !org && strings.HasPrefix(strings.ToLower(first), "zohopay") {
				p.Report(s.at, "%s belongs to an organisation, so it may only be granted at /oauth/v2/org/auth with soid", s.name).
					Replace(p.Link.URL.Path, "/oauth/v2/org/auth", "Use /oauth/v2/org/auth", false)
				return
			}
		}
		if q, ok := p.Link.Param(lint.ClientID); ok && org && strings.HasPrefix(q.Value.String(), "1000.") {
			p.Report(q.Value, "%s is the ID of an ordinary client, which may not exist at /oauth/v2/org/auth; there, IDs begin with 1005", q.Value.String()).
				Replace(p.Link.URL.Path, "/oauth/v2/auth", "Use /oauth/v2/auth", false)
		}
	},
}
