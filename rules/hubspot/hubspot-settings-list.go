package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Scopes and redirect URLs of the app's file are lists of strings, with one value in
// each string. HubSpot reads one string with blanks or commas in it as one name,
// which it doesn't know.
//
// Put each value in quotes of its own, within brackets.
//
// Source: HubSpot CLI, types/ProjectComponents.ts (2026-05).
var SettingsList = lint.Rule{
	ID:       "hubspot-settings-list",
	Title:    "A list of the app's file is not a list of single values",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		for _, l := range locatedIn(p.File) {
			if !l.key.list {
				continue
			}
			v := l.member.Value
			switch {
			case broken(p.File, v.Text):
				// what is no JSON has a rule
			case v.Kind == text.KindString:
				upload(p, p.Report(v.Text, "%s is a list, so it wants brackets", l.key.name).
					Fix(lint.Change{Title: "Make it a list", Safe: true, Edits: edits(v.Text.ReplaceRaw("[" + quoted(l.key.values(v)) + "]"))}))
			case v.Kind != text.KindArray && v.Kind != text.KindNone:
				upload(p, p.Report(v.Text, "%s is a list of strings, not %s", l.key.name, v.Kind))
			}
			for _, item := range v.Items {
				if item.Kind != text.KindString {
					upload(p, p.Report(item.Text, "%s is a list of strings, and %q is none", l.key.name, item.Text.String()))
				} else if values := l.key.split(item.Value); len(values) > 1 {
					upload(p, p.Report(item.Text, "%q is one string; each value wants quotes of its own", item.Value.String()).
						Fix(lint.Change{Title: "Make one string of each", Safe: true, Edits: edits(item.Text.ReplaceRaw(quoted(values)))}))
				}
			}
		}
	},
}

// broken reports whether a value is what the reader of the file stumbled over.
func broken(f *lint.File, v text.Text) bool {
	start, end := v.Span()
	for _, problem := range f.Problems {
		if a, b := problem.At.Span(); a == start && b == end {
			return true
		}
	}
	return false
}

// quoted writes values as JSON strings. They hold no quotes, being cut out of
// one string.
func quoted(values []text.Text) string {
	return `"` + strings.Join(lint.Strings(values), `", "`) + `"`
}
