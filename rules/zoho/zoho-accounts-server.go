package zoho

import "grantlint/rules/lint"

// accounts-server in the answer is no accounts host of Zoho's, or not the one of
// location. It came through the browser, so anyone can have written it. An app
// that sends its code and client secret there gives them away.
//
// Look the host up by location in your own list, and start again when the two
// don't fit.
//
// Sources: [Multi DC support]; reviews of canvasxai/sketch pull 229 and
// flexprice/flexprice pull 2513 (2026-11).
//
// [Multi DC support]: https://zoho.com/accounts/protocol/oauth/multi-dc.html
var AccountsServer = lint.Rule{
	ID:       "zoho-accounts-server",
	Title:    "accounts-server is not Zoho's",
	About:    lint.Datacenter,
	Severity: lint.Error,
	Subject:  lint.Callback,
	Param:    accountsServer,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(accountsServer)
		host := hostIn(q.Value)
		c := byAccounts(host.String())
		if c == nil {
			p.Report(host, "%q is no accounts host of Zoho's: code and client secret must not be sent there", host.String())
			return
		}
		l, ok := p.Link.Param(location)
		if !ok {
			return
		}
		if named := byCode(l.Value.String()); named != nil && named != c {
			d := p.Report(host, "%s is the accounts host of %s, and location names %s: one of the two was changed on the way", c.accounts, c.place, named.place)
			d.Also(l.Value, named.place).As(lint.Warning)
		}
	},
}
