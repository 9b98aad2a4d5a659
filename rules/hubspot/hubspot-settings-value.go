package hubspot

import "grantlint/rules/lint"

// distribution is marketplace or private, and type is oauth or static. HubSpot takes
// no other value.
//
// Write one of them, in lower case.
//
// Source: HubSpot CLI, lib/constants.ts (2026-05); third-party digest of the App
// configuration page (2026-04).
var SettingsValue = lint.Rule{
	ID:       "hubspot-settings-value",
	Title:    "A setting has a value that HubSpot doesn't know",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		known := func(key, name, a, b string) {
			v, ok := p.Settings.Value(key)
			if !ok || v.String() == a || v.String() == b || lint.Placeholder(v.String()) {
				return
			}
			d := p.Report(v, "%s is %s or %s, not %q", name, a, b, v.String())
			if meant := lint.Near(v.String(), []string{a, b}); meant != "" {
				d.Replace(v, meant, "Write "+meant, true)
			}
			upload(p, d)
		}
		known("distribution", "distribution", "marketplace", "private")
		known("authType", "type", "oauth", "static")
	},
}
