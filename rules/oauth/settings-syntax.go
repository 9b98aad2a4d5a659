package oauth

import "grantlint/rules/lint"

// The settings file is not the JSON that it is meant to be: a comma too many or too
// few, a comment, a bracket that is not closed, quotes that are none. What is right is
// read all the same, but the platform's tools will not take the file.
//
// The message says where the mistake is and what was likely meant.
//
// Source: [RFC 8259] (2026-11).
//
// [RFC 8259]: https://www.rfc-editor.org/rfc/rfc8259
var SettingsSyntax = lint.Rule{
	ID:       "settings-syntax",
	Title:    "The settings file is not valid JSON",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if p.File == nil {
			return
		}
		for _, problem := range p.File.Problems {
			line, column := problem.At.LineColumn()
			args := append([]string{lint.Itoa(line), lint.Itoa(column)}, problem.Args...)
			d := p.Report(problem.At, "line %s, column %s: "+problem.Format, args...)
			if p.Asks() || tolerated(problem.Code) {
				d.As(lint.Warning) // the link is not refused for it
			}
			if len(problem.Edits) > 0 {
				d.Fix(lint.Change{Title: problem.Fix, Safe: problem.Safe, Edits: problem.Edits})
			}
		}
	},
}

// tolerated reports whether some readers of JSON let a mistake pass, or it may
// have come with the paste alone.
func tolerated(code string) bool {
	switch code {
	case "duplicate-key", "comment", "odd-blank", "text-before", "text-behind", "empty", "no-json":
		return true
	}
	return false
}
