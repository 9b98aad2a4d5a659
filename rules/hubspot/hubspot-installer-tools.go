package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// HubSpot Marketplace Access lets a person install apps, but only with scopes for tools
// that the person may use. Scopes for sensitive data need a Super Admin, and those for
// users and owners were reported to fail for others while they are required.
//
// Have a Super Admin install the app, give the person access to the tools, or make the
// scopes optional: HubSpot leaves out what the person can't grant.
//
// Sources: Changelog, [New permission requirements for installing public apps]
// (2026-11); [Sensitive data] (2026-11); for users and owners, the FAQ of
// scopiousdigital.com, which no page of HubSpot's confirms (2026-11).
//
// [New permission requirements for installing public apps]: https://developers.hubspot.com/changelog/new-permission-requirements-for-installing-public-apps
// [Sensitive data]: https://developers.hubspot.com/docs/api/sensitive-data
var InstallerTools = lint.Rule{
	ID:       "hubspot-installer-tools",
	Title:    "The person may lack access to a tool",
	About:    lint.Permission,
	Severity: lint.Warning,
	Subject:  lint.LinkSettingsOrMessage,
	Last:     true,
	Shown: []lint.Shown{
		{Message: &noPermission, Rank: 2, Because: "The person may install apps, but may not use a tool that a required scope is for.", Not: "It is no matter of single tools: a Super Admin may use all, and who may not install apps gets no further.", Do: superAdmin},
		{Message: &wrongRole, Rank: 3, Because: "The person may not use a tool that a required scope is for.", Not: "It is no matter of single tools: a Super Admin may use all, and who may not install apps gets no further.", Do: superAdmin},
	},
	Check: func(p *lint.Pass) {
		m := memoOf(p.Case)
		var hard []text.Text
		for _, v := range m.demanded(p.Asks()) {
			if needsAdmin(v.String()) && lint.Index(hard, v.String()) < 0 {
				hard = append(hard, v)
			}
		}
		who, ok := p.Settings.Value("installer")
		switch {
		case !ok && (len(hard) > 0 || refusedPerson(p.Case)):
			p.Needs("installer")
		case !ok || who.String() != "marketplace-access":
		case len(hard) > 0:
			d := p.Report(hard[0], "%l may need a Super Admin; HubSpot Marketplace Access is not enough", lint.List(lint.Strings(hard)))
			for _, v := range hard[1:] {
				d.Also(v, "may need a Super Admin too")
			}
			d.Fix(superAdmin).Fix(lint.Change{Title: "Make them optional in the app, and ask for them in optional_scope", Where: whereScopes, Copy: lint.JoinLines(lint.Strings(hard))})
		case refusedPerson(p.Case):
			p.Report(who, "HubSpot Marketplace Access goes only as far as the person's own: each scope needs access to its tool").
				Fix(giveAccess).Fix(superAdmin)
		}
	},
}

// needsAdmin reports whether a scope is one that others than a Super Admin fail
// to grant.
func needsAdmin(scope string) bool {
	return strings.Contains(scope, "sensitive.") || scope == "crm.objects.users.read" || scope == "crm.objects.owners.read"
}

// refusedPerson reports whether HubSpot said that it is the person who may not.
func refusedPerson(c *lint.Case) bool {
	for _, m := range c.Messages {
		if m.Message == &noPermission || m.Message == &wrongRole {
			return true
		}
	}
	return false
}
