package oauth

import "grantlint/rules/lint"

// A value of the app's settings was to be filled in: <your-domain>, YOUR_APP. Nothing
// is checked against it.
//
// Write what the app really has.
//
// Source: samples of HubSpot, Google and others, which carry such values (2026-11).
var SettingsPlaceholder = lint.Rule{
	ID:       "settings-placeholder",
	Title:    "A setting is yet to be filled in",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		for _, key := range p.Settings.Keys() {
			list, _ := p.Settings.List(key)
			for _, v := range list {
				if !dotted(v.String()) && lint.Placeholder(v.String()) {
					p.Report(v, "%q is yet to be filled in, so nothing is checked against it", v.String())
				}
			}
		}
	},
}

// dotted reports whether a value is plainly none: words in lower case with dots
// between them, as scopes are, and the words of choices.
func dotted(s string) bool {
	dots := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '.':
			dots++
		case c != '_' && !('a' <= c && c <= 'z'):
			return s == "none"
		}
	}
	return dots > 1 || s == "none" || s == "oauth"
}
