package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

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
		if p.File == nil || p.File.Format == nil && isOtherKind(p.File.Text.String()) {
			return // settings-unread speaks of YAML and TOML
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

// isOtherKind reports whether a text is YAML or TOML: it doesn't begin with a
// brace, and has lists with hyphens, headings in brackets, or = behind a name.
func isOtherKind(s string) bool {
	if strings.HasPrefix(strings.TrimLeft(s, text.Space), "{") {
		return false
	}
	for _, line := range strings.Split(s, "\n") {
		line = strings.Trim(line, text.Space)
		if strings.HasPrefix(line, "- ") || isHeading(line) {
			return true
		}
		if name, _, found := strings.Cut(line, " = "); found && isName(name) {
			return true
		}
	}
	return false
}

// isHeading reports whether a line is a heading of TOML: [auth].
func isHeading(line string) bool {
	return len(line) > 2 && line[0] == '[' && line[len(line)-1] == ']' && isName(line[1:len(line)-1])
}

func isName(s string) bool {
	return strings.Trim(strings.ToLower(s), "abcdefghijklmnopqrstuvwxyz_.") == ""
}
