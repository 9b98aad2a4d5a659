package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect URI goes to 127.0.0.1. Zoho was seen to refuse it where
// http://localhost with the same port was taken. Other reports list it as
// usable.
//
// Register http://localhost with the port, and send exactly that.
//
// Sources: rclone/rclone issue 6163, 2022-05; notes in public code that list it
// as usable (2026-11).
var RedirectLoopback = lint.Rule{
	ID:       "zoho-redirect-loopback",
	Title:    "127.0.0.1 as redirect URI",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.RedirectURI)
		host := text.ParseURL(q.Value).Host
		if !strings.HasPrefix(host.String(), "127.") && host.String() != "[::1]" {
			return
		}
		listed, known := p.Settings.List("redirectUris")
		if known && lint.Index(listed, q.Value.String()) < 0 {
			return // the comparison with the list speaks
		}
		copied := strings.Replace(q.Value.String(), host.String(), "localhost", 1)
		d := p.Report(host, "Zoho may refuse %s as redirect URI: in one report only localhost was taken", host.String())
		if e, ok := host.Replace("localhost"); ok {
			d.Fix(lint.Change{Title: "Use localhost, and register it", Where: whereRedirects, Copy: copied, Edits: edits(e)})
		}
	},
}
