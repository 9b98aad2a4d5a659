package hubspot

import (
	"strings"
	"unicode/utf8"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// HubSpot limits the names of an app: uid has up to 64 letters, digits and the signs
// _ - and . in it; name has up to 200 characters.
//
// Shorten it. The uid must not change once the app has been uploaded.
//
// Source: third-party digest of the App configuration page (2026-04).
var SettingsLimit = lint.Rule{
	ID:       "hubspot-settings-limit",
	Title:    "The app's name or uid is beyond the limit",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if keysOf(p.File) == nil {
			return
		}
		if uid, ok := p.File.Root.Get("uid"); ok && uid.Kind == text.KindString {
			s := uid.Value.String()
			if len(s) > 64 {
				p.Report(uid.Value, "uid may have 64 characters, and this has %s", lint.Itoa(len(s)))
			} else if strings.TrimLeft(s, uidChars) != "" {
				p.Report(uid.Value, "uid may have letters, digits, _ - and . only, so %q may be refused", s)
			}
		}
		name, ok := p.File.Root.Get("config", "name")
		if !ok {
			name, ok = p.File.Root.Get("name")
		}
		if n := utf8.RuneCountInString(name.Value.String()); ok && n > 200 {
			p.Report(name.Value, "name may have 200 characters, and this has %s", lint.Itoa(n))
		}
	},
}

const uidChars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."
