package hubspot

import "grantlint/rules/lint"

// The file has the shape of platform versions up to 2025.1. HubSpot still reads it for
// projects of those versions, but since 2026-11-02 a new listing or certification needs
// version 2025.2 or 2026.03, where the app's file is app-hsmeta.json.
//
// Nothing is refused for it in an install link. To list the app, move the project to a
// current version.
//
// Sources: Changelog, [listing and certification requirement updates] (2026-05); project
// templates (2026-08).
//
// [listing and certification requirement updates]: https://developers.hubspot.com/changelog/app-listing-and-app-certification-requirement-updates-for-may-2026
var SettingsOldFile = lint.Rule{
	ID:       "hubspot-settings-old-file",
	Title:    "The app's file is of an old platform version",
	About:    lint.Lifetime,
	Severity: lint.Info,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if p.File == nil || p.File.Format == nil || len(p.File.Root.Members) == 0 {
			return
		}
		if name := p.File.Format.Name; name == "public-app.json" || name == "app.json" {
			p.Report(p.File.Root.Members[0].Key.Text, "%s is the file of platform versions up to 2025.1; since 2026-11-02 a new listing or certification needs 2025.2 or 2026.03, whose file is app-hsmeta.json", name)
		}
	},
}
