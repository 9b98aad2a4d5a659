package hubspot

import "grantlint/rules/lint"

// An app that is distributed through the marketplace has to use OAuth: a static token
// belongs to one account.
//
// Set the type to oauth, or the distribution to private.
//
// Sources: HubSpot CLI, lib/constants.ts (2026-05); [Create an app] (2026-11).
//
// [Create an app]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
var SettingsMarketplaceStatic = lint.Rule{
	ID:       "hubspot-settings-marketplace-static",
	Title:    "Marketplace app with a static token",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		v, ok := p.Settings.Value("authType")
		if !ok || v.String() != "static" || !p.Settings.Is("distribution", "marketplace") {
			return
		}
		d := p.Report(v, "a marketplace app can't have a static token")
		if m, ok := p.Settings.Value("distribution"); ok {
			d.Also(m, "marketplace here")
			d.Replace(v, "oauth", "Use OAuth", false).Replace(m, "private", "Make it private", false)
		}
		upload(p, d)
	},
}
