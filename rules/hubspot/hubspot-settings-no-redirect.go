package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The app has no redirect URL. HubSpot has refused to install such apps since May
// 2023.
//
// Add the address to which HubSpot is to send the browser with the code.
//
// Source: Changelog, [Upcoming: Public apps will require a Redirect URL] (2026-11).
//
// [Upcoming: Public apps will require a Redirect URL]: https://developers.hubspot.com/changelog/upcoming-public-apps-will-require-a-redirect-url-in-the-auth-settings
var SettingsNoRedirect = lint.Rule{
	ID:       "hubspot-settings-no-redirect",
	Title:    "The app has no redirect URL",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		registered, known := p.Settings.List("redirectUris")
		if !known || len(registered) > 0 || p.Settings.Is("authType", "static") {
			return
		}
		if p.Link != nil {
			if _, _, ok := p.Link.Redirect(); ok {
				return // it is compared with none
			}
		}
		at := text.Text{}
		if l, ok := member(p.File, "redirectUrls"); ok {
			if l.member.Value.Kind != text.KindArray {
				return // it is no list, which another rule says
			}
			at = l.member.Value.Text
		} else if p.File != nil && len(p.File.Problems) > 0 {
			return // it may stand where the file is broken
		} else if l, ok := member(p.File, "auth"); ok {
			at = l.member.Key.Text
		}
		p.Report(at, "the app has no redirect URL, so it can't be installed").
			Fix(lint.Change{Title: "Add the app's address for the code", Where: whereURLs})
	},
}
