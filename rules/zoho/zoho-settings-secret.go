package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The pasted file holds a client secret, a refresh token or a code. Nothing of it
// leaves this page, and it is not needed here. With it, anyone acts as the app.
//
// Keep it out of code, chats and issues. If it has been there, make a new one:
// that ends the old secret, and the refresh tokens with it.
//
// Sources: Zoho Accounts, [Self client], whose file has all of them (2026-11).
//
// [Self client]: https://zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html
var SettingsSecret = lint.Rule{
	ID:       "zoho-settings-secret",
	Title:    "A secret in the pasted settings",
	About:    lint.Secret,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if p.File == nil || p.File.Format == nil {
			return
		}
		for _, m := range p.File.Root.Members {
			name := m.Key.Value.String()
			if v := m.Value.Value; v.Len() > 0 && !lint.Placeholder(v.String()) && isSecret(name) {
				p.Report(v, "%s is a secret: it is not needed here, nothing of it leaves this page, and anyone who has it can act as the app", name).
					Fix(lint.Change{Title: "Make a new one if it has been seen by others", Where: whereSecret})
			}
		}
	},
}

func isSecret(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, "client_secret") || strings.HasSuffix(name, "refresh_token") || strings.HasSuffix(name, "access_token") || name == "code"
}
