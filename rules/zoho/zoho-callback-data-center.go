package zoho

import "grantlint/rules/lint"

// The answer says in which data centre the person's account lives: location
// names it, accounts-server is its accounts host. The code is exchanged there,
// and API calls go to the API host that belongs to it; anywhere else the code
// and the token are not known. Canada is the odd one: accounts.zohocloud.ca goes
// with www.zohoapis.ca.
//
// Take the host from your own list by location, instead of using accounts-server
// as it comes: it comes through the browser.
//
// Sources: [Multi DC support], of Zoho CRM (2026-11).
//
// [Multi DC support]: https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html
var CallbackDataCenter = lint.Rule{
	ID:       "zoho-callback-data-center",
	Title:    "The answer names a data centre",
	About:    lint.Datacenter,
	Severity: lint.Error,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		where := answered(p.Link)
		if where.center == nil || !p.Link.Has("code") && !p.Link.Has("access_token") {
			return
		}
		api := where.api
		if api == "" {
			api = "the host that api_domain names"
		}
		if calls := settingClue(p, "authDomain"); calls.center != nil && calls.center != where.center {
			p.Report(where.at, "this account is in %s, so the code is exchanged at %s; your code calls %s, where it is not known", where.place, where.accounts, calls.accounts).
				Also(calls.at, calls.place).
				Fix(lint.Change{Title: "Send the token call there, and API calls to " + api, Copy: "https://" + where.accounts + "/oauth/v2/token"})
			return
		}
		if own := settingClue(p, dataCenterKey); own.center != nil && own.center != where.center {
			d := p.Report(where.at, "this account is in %s and your client in %s: with Multi-DC on, exchange the code at %s, with the client secret of that data centre, and call %s", where.place, own.place, where.accounts, api)
			d.Also(own.at, own.place)
			d.As(lint.Warning).Fix(lint.Change{Title: "Turn Multi-DC on, or use the same credentials for all data centres", Where: whereMultiDC})
			return
		}
		if !p.Link.Has("code") {
			p.Report(where.at, "this account is in %s: calls with this token go to %s", where.place, api).As(lint.Info)
			return
		}
		d := p.Report(where.at, "this account is in %s: the code is exchanged at %s, and calls go to %s", where.place, where.accounts, api)
		d.Fix(lint.Change{Title: "Send the token call there", Copy: "https://" + where.accounts + "/oauth/v2/token"}).As(lint.Info)
	},
}
