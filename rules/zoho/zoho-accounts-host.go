package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The link leads to a host that is none of Zoho's accounts hosts. Codes and
// tokens come from accounts.zoho.com, .eu, .in, .com.au, .com.cn, .jp, .sa, .uk,
// .ae, and accounts.zohocloud.ca, and from nowhere else. www.zohoapis.* takes API
// calls only; zoho.ca is not Zoho's Canadian data centre. Two of Zoho's own
// pages print hosts that are not right: account.zoho.com and accounts.zoho.au.
//
// Put the accounts host of your data centre in its place.
//
// Sources: [Multi DC support]; Catalyst, Multi-DC support, and Bigin,
// Authorization request, for the misprints; NangoHQ/nango issue 7295 on Canada
// (2026-11).
//
// [Multi DC support]: https://zoho.com/accounts/protocol/oauth/multi-dc.html
var AccountsHost = lint.Rule{
	ID:       "zoho-accounts-host",
	Title:    "Not an accounts host of Zoho",
	About:    lint.Host,
	Severity: lint.Error,
	Subject:  lint.AnyLink,
	Check: func(p *lint.Pass) {
		host := p.Link.URL.Host
		h := strings.ToLower(host.String())
		if strings.ContainsAny(h, "{}<>$") {
			return // yet to be filled in
		}
		if h == "" || len(p.Link.Endpoint.Hosts) == 0 || p.Link.Endpoint != authEndpoint() && p.Link.Endpoint != tokenEndpoint() || byAccounts(h) != nil {
			return
		}
		right := meantHost(h)
		var d *lint.Draft
		switch c := centerOf(h); {
		case canadian(h):
			d = p.Report(host, "%q is not Zoho's: the Canadian data centre is at %s, and its API at www.zohoapis.ca", host.String(), right)
		case c != nil && isAPI(h):
			d = p.Report(host, "%q takes API calls only; codes and tokens come from %s", host.String(), right)
		case c != nil && !strings.HasPrefix(h, "account."):
			d = p.Report(host, "%q is a host where people work; codes and tokens may only come from %s", host.String(), right).As(lint.Warning)
		case right != "":
			d = p.Report(host, "%q is no accounts host that Zoho documents; %s was likely meant", host.String(), right).As(lint.Warning)
		default:
			p.Report(host, "%q is not Zoho's, though it looks like an accounts host: whoever runs it gets what is sent there", host.String())
			return
		}
		d.Replace(host, right, "Use "+right, d.Severity == lint.Error)
	},
}

// misprints are endings that people, and some of Zoho's pages, write for others.
var misprints = [...]struct{ ending, right string }{
	{".zoho.ca", "accounts.zohocloud.ca"},
	{".zohoapis.ca", "accounts.zohocloud.ca"},
	{".zohocloud.com", "accounts.zohocloud.ca"},
	{".zoho.au", "accounts.zoho.com.au"},
	{".zoho.cn", "accounts.zoho.com.cn"},
	{".zoho.co.uk", "accounts.zoho.uk"},
	{".zoho.com.uk", "accounts.zoho.uk"},
	{".zoho.co.in", "accounts.zoho.in"},
	{".zoho.com.in", "accounts.zoho.in"},
	{".zoho.co.jp", "accounts.zoho.jp"},
	{".zoho.co", "accounts.zoho.com"},
	{".zoho.us", "accounts.zoho.com"},
}

// meantHost is the accounts host that was likely meant; "" when that can't be
// told.
func meantHost(host string) string {
	if c := centerOf(host); c != nil {
		return c.accounts
	}
	for _, m := range misprints {
		if strings.HasSuffix(host, m.ending) {
			return m.right
		}
	}
	return lint.Near(host, accountsHosts)
}
