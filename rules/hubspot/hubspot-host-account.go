package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The path names one account. The link picks that account before anybody sees the
// consent page, so others can't use it.
//
// Leave the account ID out of a link that is meant for everyone.
//
// Source: [Working with OAuth], legacy apps (2025-08).
//
// [Working with OAuth]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/working-with-oauth
var HostAccount = lint.Rule{
	ID:       "hubspot-host-account",
	Title:    "The link is tied to one account",
	About:    lint.Host,
	Severity: lint.Info,
	Check: func(p *lint.Pass) {
		id, ok := accountID(p.Link)
		if !ok || !digits(id.String()) || p.Settings.Is("distribution", "private") {
			return
		}
		start, end := id.Span()
		p.Report(id, "the link picks the account %q; in a link for everyone leave it out", id.String()).Fix(lint.Change{
			Title: "Leave the account out", Edits: edits(text.Edit{Source: id.Source(), Start: start - 1, End: end}),
		})
	},
}
