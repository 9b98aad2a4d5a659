package zoho

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect URI is a page of Zoho's. Samples print such addresses, and
// libraries had one as default, but the code then goes to a page that does
// nothing with it. It is your own address that belongs there.
//
// Register your app's own callback and send exactly that.
//
// Sources: asciisd/zoho issue 45, zoho/zcrm-python-sdk issue 3 (2026-11).
var RedirectZohoPage = lint.Rule{
	ID:       "zoho-redirect-zoho-page",
	Title:    "Redirect URI is a page of Zoho's",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Shown: []lint.Shown{
		{Message: &invalidRedirect, Rank: 2, Because: "The redirect URI was set to a page of Zoho's instead of the app's own callback.", Not: "The redirect URI is the app's own.", Do: lint.Change{Title: "Register your app's own callback, and set the redirect URI to exactly that", Where: whereRedirects}},
	},
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.RedirectURI)
		host := text.ParseURL(q.Value).Host
		if centerOf(host.String()) == nil {
			return
		}
		if _, known := p.Settings.List("redirectUris"); known {
			return // it is registered, or the comparison with the list speaks
		}
		p.Report(host, "%s is a page of Zoho's, so your app may never see the code", q.Value.String()).
			Fix(lint.Change{Title: "Register your app's own callback, and send exactly that", Where: whereRedirects})
	},
}
