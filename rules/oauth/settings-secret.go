package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The settings file holds a secret. Whoever reads the file has it: in a repository, in
// a chat, in an issue.
//
// Keep it out of files that are shared. One that has been shared is to be replaced in
// the console.
//
// Source: [RFC 6749] section 2.3.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
var SettingsSecret = lint.Rule{
	ID:       "settings-secret",
	Title:    "A secret in the settings file",
	About:    lint.Secret,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if p.File != nil {
			secretsIn(p, p.File.Root)
		}
	},
}

// isSecret tells a secret by its name or by its looks.
func isSecret(m text.Member) bool {
	v := m.Value.Value
	return v.Len() > 7 && lint.SecretKey(m.Key.Value.String()) || lint.SecretKind(v.String()) != ""
}

func secretsIn(p *lint.Pass, n text.Node) {
	for i, m := range n.Members {
		v := m.Value
		if v.Kind == text.KindString && isSecret(m) && !lint.Placeholder(v.Value.String()) {
			p.Report(m.Key.Text, "%q is a secret, and whoever gets this file has it", m.Key.Value.String()).
				Fix(lint.Change{Title: "Take it out of the file", Edits: n.Remove(i)})
		}
		secretsIn(p, v)
	}
	for _, item := range n.Items {
		secretsIn(p, item)
	}
}
