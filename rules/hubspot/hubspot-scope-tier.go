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
// which HubSpot's OpenAPI files contradict for some scopes (2026-08).
//
// [Integration Permission Error]: https://developers.hubspot.com/changelog/2018-02-01-integration-permission-error
// [Scopes]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes
var ScopeTier = lint.Rule{
	ID:       "hubspot-scope-tier",
	Title:    "Required scopes need a subscription",
	About:    lint.Account,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Last:     true,
	Shown: []lint.Shown{
		{Message: &missingFeatures, Rank: 1, Because: "A required scope belongs to a subscription that the account doesn't have.", Not: "No required scope needs a subscription that we know of.", Do: lint.Change{Title: "Make the scopes of paid features optional, or install in an account that has the features", Where: whereScopes}},
	},
	Check: func(p *lint.Pass) {
		var tiered []text.Text
		var needs []string
		m := memoOf(p.Case)
		for _, v := range m.demanded(p.Asks()) {
			row := scope(v.String())
			if row == nil || row.requirement == "any" || tiers(row.requirement) == "" || lint.Index(tiered, v.String()) >= 0 {
				continue
			}
			if key, _ := m.where(v.String()); key == "" || key == required {
				tiered, needs = append(tiered, v), append(needs, tiers(row.requirement))
			}
		}
		if len(tiered) == 0 {
			return
		}
		names := lint.Strings(tiered)
		d := p.Report(tiered[0], "%l may need a subscription; accounts without it can't install the app while the link requires this", lint.List(names))
		if p.Settings.Is("distribution", "private") {
			d.As(lint.Info)
		}
		for i, v := range tiered {
			d.Also(v, names[i]+": "+needs[i])
		}
		d.Fix(lint.Change{Title: "Make them optional in the app, and ask for them in optional_scope", Where: whereScopes, Copy: lint.JoinLines(names)})
	},
}

// demanded are the scopes that may have to be granted: those that a link asks for
// in scope, or else those that the app requires.
func (m *memo) demanded(link bool) []text.Text {
	if link {
		return m.inScope
	}
	return m.required
}
