package oauth

import "grantlint/rules/lint"

// The app has no redirect address registered, and the link sends none, so the
// server has nowhere to send the answer. In some consoles an address counts
// only once the list was saved.
//
// Register the address where the app takes the answer, and save the list.
//
// Source: healthchecks issue 604, where Slack's list had been filled in and not
// saved (2026-11).
var RedirectNoneRegistered = lint.Rule{
	ID:       "redirect-none-registered",
	Title:    "No redirect address is registered",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		list, known := p.Settings.List(registered)
		if !known || len(list) > 0 || p.Link.Has(lint.RedirectURI) {
			return
		}
		d := p.Report(p.Link.Missing, "the link sends no redirect address and the app has none registered, so the server has nowhere to send the answer")
		where := ""
		if s := p.Platform.Setting(registered); s != nil {
			where = s.Where
		}
		d.Fix(lint.Change{Title: "Register the address of the app, and save the list", Where: where})
	},
}
