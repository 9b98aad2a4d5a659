package zoho

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The call for tokens goes to the accounts host of another data centre than the
// one where the code was issued, or where the client lives. The code and the
// client are not known there: Zoho answers invalid_code or invalid_client, with
// status 200.
//
// Send the call to the address in accounts-server, which came back with the
// code, after comparing it with the list of Zoho's hosts.
//
// Sources: [Multi DC, client authorization]; asciisd/zoho issues 6, 18 and
// asciisd/zoho-v3 issue 38 (2026-11).
//
// [Multi DC, client authorization]: https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html
var TokenDataCenter = lint.Rule{
	ID:       "zoho-token-data-center",
	Title:    "Token call goes to another data centre",
	About:    lint.Datacenter,
	Severity: lint.Error,
	Subject:  lint.TokenRequest,
	Shown: []lint.Shown{
		{Message: &invalidClient, Rank: 1, Because: "The client lives in another data centre than the accounts host that the token call goes to: most libraries call accounts.zoho.com, and a client of the European Union is only known at accounts.zoho.eu.", Not: "The token call goes to the data centre where the client lives.", Do: lint.Change{Title: "Set the accounts host of your data centre, such as https://accounts.zoho.eu with www.zohoapis.eu for the API, or https://accounts.zoho.in with www.zohoapis.in"}},
		{Message: &invalidCode, Rank: 2, Because: "The code was issued in another data centre than the accounts host that the token call goes to.", Not: "Code and token call are of one data centre.", Do: lint.Change{Title: "Send the call to the address in accounts-server, which came back with the code"}},
	},
	Check: func(p *lint.Pass) {
		to := started(p)
		if to.center == nil {
			return
		}
		p.Fact("Data centre", to.name(), to.at, "")
		from := clue{}
		if back := p.Other(lint.Callback); back != nil {
			from = answered(back)
		}
		sure := from.center != nil
		if !sure {
			from = home(p)
		}
		if from.center == nil || from.center == to.center {
			return
		}
		d := p.Report(to.at, "the code was issued in %s, so it is exchanged at %s; at %s it is not known", from.place, from.accounts, to.host)
		if !sure {
			d.Format = "your client or account is in %s, where tokens come from %s; at %s it may not be known"
			d.As(lint.Warning)
		}
		d.Also(from.at, from.place)
		if e, ok := to.at.Replace(from.accounts); ok {
			d.Fix(lint.Change{Title: "Call " + from.accounts, Safe: sure, Edits: []text.Edit{e}})
		}
	},
}
