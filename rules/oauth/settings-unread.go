package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The settings file is JSON, but none of the files that we know for this platform, so
// nothing was taken from it.
//
// Paste the whole file, from the first brace to the last, or fill in the form.
//
// Source: the formats are listed with each platform's settings (2026-11).
var SettingsUnread = lint.Rule{
	ID:       "settings-unread",
	Title:    "The settings file is not one that we know",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		f := p.File
		if f == nil || f.Format != nil || f.Root.Kind == text.KindNone {
			return
		}
		if len(p.Platform.Formats) == 0 {
			p.Report(f.Text.Start(), "no settings file of %s is known, so nothing was read from this", p.Platform.Name)
			return
		}
		names := make([]string, len(p.Platform.Formats))
		for i := range p.Platform.Formats {
			names[i] = p.Platform.Formats[i].Name
		}
		p.Report(f.Text.Start(), "this is none of the files that are known of %s, %l, so nothing was read from it", p.Platform.Name, lint.List(names))
	},
}
