package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The form and the settings file say different things of the app. The form counts: it
// was filled in by hand, and the file may not have been uploaded yet.
//
// Look in the console what the app really has, and correct the other one.
//
// Source: how this checker reads settings (2026-11).
var SettingsDiffer = lint.Rule{
	ID:       "settings-differ",
	Title:    "Form and settings file differ",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if p.File == nil || p.File.Format == nil {
			return
		}
		what := "file"
		if p.File.Root.Kind == text.KindNone {
			what = "list"
		}
		for _, key := range p.File.Settings.Keys() {
			file, _ := p.File.Settings.List(key)
			form, _ := p.Settings.List(key)
			more, less := lacking(form, file), lacking(file, form)
			switch {
			case len(more) > 0:
				p.Report(more[0], "the form has %l here, and the %s does not; the form counts", lint.List(lint.Strings(more)), what)
			case len(less) > 0:
				p.Report(less[0], "the %s has %l here, and the form does not; the form counts", what, lint.List(lint.Strings(less)))
			}
		}
	},
}

// lacking are the values of a list that another doesn't have.
func lacking(list, other []text.Text) []text.Text {
	var out []text.Text
	for _, v := range list {
		if lint.Index(other, v.String()) < 0 {
			out = append(out, v)
		}
	}
	return out
}
