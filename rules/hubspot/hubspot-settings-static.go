package hubspot

import "grantlint/rules/lint"

// An app with a static token has no redirect URLs and no optional scopes: HubSpot
// does not take a file that has redirectUrls beside it, and reads required scopes
// only.
//
// Take redirectUrls out of the file and require what the app needs; or make it an
// oauth app, if it is to be installed by a link.
//
// Source: [Create an app] (2026-11).
//
// [Create an app]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
var SettingsStatic = lint.Rule{
	ID:       "hubspot-settings-static",
	Title:    "OAuth settings in an app with a static token",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if !p.Settings.Is("authType", "static") {
			return
		}
		for _, l := range locatedIn(p.File) {
			switch {
			case !l.right:
			case l.key.name == "redirectUrls":
				upload(p, p.Report(l.member.Key.Text, "an app with a static token may not have redirectUrls").
					Fix(lint.Change{Title: "Take redirectUrls out", Safe: true, Edits: l.in.Remove(l.index)}))
			case l.key.setting == optional || l.key.setting == conditional:
				if len(l.member.Value.Items) > 0 {
					p.Report(l.member.Key.Text, "an app with a static token has required scopes only, so these are not read").
						As(lint.Warning).Fix(lint.Change{Title: "Take " + l.key.name + " out", Edits: l.in.Remove(l.index)})
				}
			}
		}
	},
}
