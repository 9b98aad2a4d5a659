package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Some scopes come with a subscription only. While they are required, an account
// without it can't install the app at all.
//
// Make them optional in the app and ask for them in optional_scope: HubSpot leaves
// them out there where the account doesn't have the feature, and the app looks at
// the token to see what it got. Or make them conditionally required, and ask for
// them only for accounts that have it.
//
// Sources: Changelog, [Integration Permission Error] (2018-02); [Scopes] (2026-04),
// which HubSpot's OpenAPI files contradict for some scopes (2026-08); PipedreamHQ
// issue 20618 (2026-04); developer forum thread 11469, on Super Admins (2026-11).
//
// [Integration Permission Error]: https://developers.hubspot.com/changelog/2018-02-01-integration-permission-error
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeTier = lint.Rule{
	ID:       "hubspot-scope-tier",
	Title:    "Required scopes need a subscription",
	About:    lint.Account,
	Severity: lint.Error,
	Subject:  lint.LinkOrSettings,
	Quoted:   true,
	Last:     true,
	Shown: []lint.Shown{
		{Message: &wrongRole, Rank: 2, Because: "A required scope belongs to a subscription that the account doesn't have: then everyone but, by one report, a Super Admin is shown this.", Not: "No required scope is known to need a subscription that the account lacks.", Do: lint.Change{Title: "Make the scopes of paid features optional, or install in an account that has the features", Who: lint.Developer, Where: whereScopes}},
		{Message: &missingFeatures, Rank: 1, Because: "A required scope belongs to a subscription that the account doesn't have.", Not: "No required scope is known to need a subscription that the account lacks.", Do: lint.Change{Title: "Make the scopes of paid features optional, or install in an account that has the features", Who: lint.Developer, Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		var tiered []text.Text
		m := memoOf(p.Case)
		for _, v := range m.demanded(p.Link != nil && (p.Asks() || p.Link.Quoted)) {
			row := scope(v.String())
			if row == nil || tiers(row.requirement) == "" || lint.Index(tiered, v.String()) >= 0 {
				continue
			}
			if key, _ := m.where(v.String()); key == "" || key == required {
				tiered = append(tiered, v)
			}
		}
		if len(tiered) == 0 {
			return
		}
		if account, ok := p.Settings.List("accountTier"); ok && len(account) > 0 {
			judgeAccount(p, tiered, account)
			return
		}
		p.Needs("accountTier")
		d := p.Report(tiered[0], "%l may need a subscription; accounts without it can't install the app while the link requires this", lint.List(lint.Strings(tiered))).As(lint.Warning)
		if p.Settings.Is("distribution", "private") {
			d.As(lint.Info)
		}
		sayTiers(d, tiered)
		makeOptional(d, tiered)
	},
}

// judgeAccount reports the scopes that an account doesn't have. It is certain
// only where HubSpot's own sources agree on who has them.
func judgeAccount(p *lint.Pass, tiered, account []text.Text) {
	var lacking, surely []text.Text
	for _, v := range tiered {
		row := scope(v.String())
		ok, sure := meets(lint.Strings(account), row.requirement)
		if ok {
			continue
		}
		lacking = append(lacking, v)
		if sure && row.agreed {
			surely = append(surely, v)
		}
	}
	have := lint.List(lint.Strings(account))
	switch {
	case len(surely) > 0:
		d := p.Report(surely[0], "an account with %l doesn't have what %l needs, so it can't install the app while the link requires this", have, lint.List(lint.Strings(surely)))
		sayTiers(d, lacking)
		makeOptional(d, lacking)
		upgrade(d)
	case len(lacking) > 0:
		d := p.Report(lacking[0], "an account with %l may not have what %l needs, and then it can't install the app while the link requires this", have, lint.List(lint.Strings(lacking))).As(lint.Warning)
		sayTiers(d, lacking)
		makeOptional(d, lacking)
		upgrade(d)
	}
}

// sayTiers says of each scope who has it, by every source there is.
func sayTiers(d *lint.Draft, scopes []text.Text) {
	for _, v := range scopes {
		row := scope(v.String())
		says := v.String() + ": " + tiers(row.requirement)
		if other := row.otherTier(); other != "" {
			says += "; HubSpot's API files say " + other
		}
		d.Also(v, says)
	}
}

func makeOptional(d *lint.Draft, scopes []text.Text) {
	d.Fix(lint.Change{Title: "Make them optional in the app, and ask for them in optional_scope", Where: whereScopes, Copy: lint.JoinLines(lint.Strings(scopes))})
}

func upgrade(d *lint.Draft) {
	d.Fix(lint.Change{Title: "Install in an account that has the subscription, or upgrade this one", Who: lint.Admin})
}

// demanded are the scopes that may have to be granted: those that a link asks for
// in scope, or else those that the app requires.
func (m *memo) demanded(link bool) []text.Text {
	if link {
		return m.inScope
	}
	return m.required
}
