package hubspot

import "grantlint/rules/lint"

// Who installs an app for the first time, or lets it have new scopes, must be a Super
// Admin or have HubSpot Marketplace Access, which was called App Marketplace Access. Anyone
// else is refused. Installing again with the same scopes needs neither.
//
// Give the person HubSpot Marketplace Access, and access to the tools that the app's
// scopes are for. Where that doesn't help, have a Super Admin install.
//
// Sources: Changelog, [New permission requirements for installing public apps]
// (2026-11); [Resolve a "Request for Integration Permissions" error] (2024-04); OAuth
// quickstart guide, which still asks for a Super Admin (2026-09).
//
// [New permission requirements for installing public apps]: https://developers.hubspot.com/changelog/new-permission-requirements-for-installing-public-apps
// [Resolve a "Request for Integration Permissions" error]: https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error
var InstallerPermission = lint.Rule{
	ID:       "hubspot-installer-permission",
	Title:    "The person may not install apps",
	About:    lint.Permission,
	Severity: lint.Warning,
	Subject:  lint.LinkSettingsOrMessage,
	Shown: []lint.Shown{
		{Message: &noPermission, Rank: 1, Because: "The person who installs is neither a Super Admin nor has HubSpot Marketplace Access.", Not: "The person who installs is a Super Admin or has HubSpot Marketplace Access.", Do: giveAccess},
		{Message: &wrongRole, Rank: 1, Because: "The person who installs is neither a Super Admin nor has HubSpot Marketplace Access.", Not: "The person who installs is a Super Admin or has HubSpot Marketplace Access.", Do: giveAccess},
	},
	Check: func(p *lint.Pass) {
		who, ok := p.Settings.Value("installer")
		switch {
		case !ok && (p.Asks() || refusedPerson(p.Case)):
			p.Needs("installer")
		case ok && who.String() == "none":
			p.Report(who, "a first install, and a new install with other scopes than before, is refused to someone who is neither a Super Admin nor has HubSpot Marketplace Access; only an install with the same scopes again needs neither").
				Fix(giveAccess).Fix(superAdmin)
		}
	},
}

// What an administrator of the account can do. Installing needs one or the
// other.
var (
	giveAccess = lint.Change{Title: "Give the person HubSpot Marketplace Access, and access to the tools that the scopes are for", Who: lint.Admin, Where: "Settings › Users & Teams"}
	superAdmin = lint.Change{Title: "Have a Super Admin install the app", Who: lint.Admin}
)
