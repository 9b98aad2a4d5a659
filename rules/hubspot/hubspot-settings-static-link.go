package hubspot

import "grantlint/rules/lint"

// The app has a static token. Such apps are installed from HubSpot, or by a link with
// their App ID at /static-token/; they have no client ID and no install link of this
// kind.
//
// Make it an oauth app, or use its token.
//
// Sources: HubSpot CLI, lib/app/urls.ts (2026-05); [Create an app] (2026-11).
//
// [Create an app]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
var SettingsStaticLink = lint.Rule{
	ID:       "hubspot-settings-static-link",
	Title:    "Install link for an app with a static token",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		v, ok := p.Settings.Value("authType")
		if !ok || v.String() != "static" || !ordinary(p.Link) {
			return
		}
		d := p.Report(p.Link.URL.Path, "the app has a static token, so there may be no install link for it")
		if v.Source().Field != "" {
			d.Also(v, "static here")
		}
	},
}
