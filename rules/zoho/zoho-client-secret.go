package zoho

import "grantlint/rules/lint"

// The client ID and the client secret don't belong together where the token call
// goes. Neither expires, but a new secret ends the old one, and with Multi-DC each
// data centre has a secret of its own, unless the client uses the same
// credentials for all of them.
//
// Copy ID and secret again, from the row of the data centre that the call goes to,
// or choose "Use the same OAuth credentials for all data centers".
//
// Sources: [Multi DC support]; Zoho Projects FAQ, OAuth 2.0; nango, How to
// register your own Zoho CRM API OAuth app (2026-11).
//
// [Multi DC support]: https://zoho.com/accounts/protocol/oauth/multi-dc.html
var ClientSecret = lint.Rule{
	ID:       "zoho-client-secret",
	Title:    "Client secret is of another data centre",
	About:    lint.Client,
	Severity: lint.Warning,
	Subject:  lint.TokenRequest,
	Param:    "client_secret",
	Shown: []lint.Shown{
		{Message: &invalidSecret, Rank: 1, Because: "The secret does not belong to this client ID, or, with Multi-DC on, is that of another data centre. It does not expire, but a new one ends the old one.", Do: lint.Change{Title: "Copy the secret again, from the row of the data centre that the call goes to", Where: whereSecret}},
		{Message: &invalidClient, Rank: 3, Kind: lint.Unseen, Because: "Client ID or client secret are wrong. Neither expires; but a client may have been deleted, and a new secret ends the old one.", Do: lint.Change{Title: "Copy ID and secret again", Where: whereSecret}},
		{Message: &invalidClient, Rank: 4, Because: "Multi-DC is on, and the secret is that of another data centre: each has its own.", Do: lint.Change{Title: "Copy the secret of the data centre that the call goes to, or use the same credentials for all", Where: whereMultiDC}},
	},
	Check: func(p *lint.Pass) {
		to, own := started(p), settingClue(p, dataCenterKey)
		if to.center == nil || own.center == nil || to.center == own.center || !p.Settings.Is("multiDC", "yes") {
			return
		}
		q, _ := p.Link.Param("client_secret")
		p.Report(q.Value, "the client is registered in %s and this call goes to %s: it may want the client secret of that data centre", own.place, to.name()).
			Fix(lint.Change{Title: "Copy the secret of " + to.place + ", or use the same credentials for all data centres", Where: whereMultiDC})
	},
}
