package hubspot

import "grantlint/rules/lint"

// The settings were taken from an install URL, or from a list of scopes without headings.
// The scope parameter of an install URL holds required and conditionally required scopes
// alike, and a list without headings holds any. All were read as required, which is right
// for most apps; what depends on it is a warning.
//
// Say where each scope stands in the app, or put the console's headings above the lists:
// Required, Conditionally required, Optional.
//
// Source: Changelog, [Advanced auth and scope settings for public apps] (2026-11).
//
// [Advanced auth and scope settings for public apps]: https://developers.hubspot.com/changelog/advanced-auth-and-scope-settings-for-public-apps
var SettingsUndivided = lint.Rule{
	ID:       "hubspot-settings-undivided",
	Title:    "Nobody said which scopes the app requires",
	About:    lint.SettingsTopic,
	Severity: lint.Info,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if !undivided(p) {
			return
		}
		if p.File.Unheaded {
			l, _ := p.Settings.List(required)
			p.Report(l[0], "this list doesn't say which of its scopes the app requires, so all are read as required; the console's headings tell: Required, Conditionally required, Optional")
		} else if q, ok := p.File.Link.Param(lint.ScopeParam); ok {
			p.Report(q.Value, "an install URL doesn't say which of these scopes the app requires and which only conditionally, so all are read as required")
		}
	},
}

// undivided reports whether the app's required scopes come from an install URL
// or a list without headings, and nobody said which of them are required only
// conditionally.
func undivided(p *lint.Pass) bool {
	if p.File == nil || p.File.Link == nil && !p.File.Unheaded {
		return false
	}
	if _, said := p.Settings.List(conditional); said {
		return false
	}
	l, _ := p.Settings.List(required)
	return len(l) > 0 && l[0].Source() == p.File.Text.Source()
}
