// Package rules is the door: it knows the packs, and answers a request with a
// report. It reads no file, no network and no clock.
package rules

import "grantlint/rules/lint"

// Check reads a request and reports what the platform will refuse, what is
// unsafe, and what to paste instead.
func Check(r lint.Request) lint.Report {
	return lint.Report{Subject: lint.Unknown, Verdict: lint.VerdictUnknown, Found: []lint.Found{}, Facts: []lint.Fact{}, Parts: []lint.Part{}, Placement: []lint.Place{}, Findings: []lint.Finding{}, Unchecked: []lint.Unchecked{}, Fixed: lint.Fixed{Text: r.Text, SettingsText: r.SettingsText, Edits: []lint.Edit{}}}
}

// Catalog lists the platforms and the rules.
func Catalog() lint.Catalog {
	return lint.Catalog{Version: "0", Platforms: []lint.CatalogPlatform{}, Rules: []lint.CatalogRule{}}
}
