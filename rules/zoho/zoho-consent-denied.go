package zoho

import "grantlint/rules/lint"

// The person pressed Reject on Zoho's page, or closed it. Nothing is wrong with
// the link.
//
// Ask again, saying what the app needs the access for.
//
// Sources: Zoho Books and Zoho Backstage, OAuth: on Deny the server returns an
// error (2026-11).
var ConsentDenied = lint.Rule{
	ID:       "zoho-consent-denied",
	Title:    "The person did not consent",
	About:    lint.Permission,
	Severity: lint.Warning,
	Subject:  lint.Callback,
	Param:    "error",
	Shown: []lint.Shown{
		{Message: &denied, Rank: 1, Because: "The person pressed Reject on Zoho's page.", Do: lint.Change{Title: "Ask again, saying what the app needs the access for"}},
	},
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param("error")
		if q.Value.String() == "access_denied" {
			p.Report(q.Value, "the person pressed Reject on Zoho's page, or more than 10 codes were asked for within 10 minutes").
				Fix(lint.Change{Title: "Ask again, after some minutes if there were many attempts"})
		}
	},
}
