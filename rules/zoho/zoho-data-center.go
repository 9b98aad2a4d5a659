package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Zoho keeps accounts, clients and tokens of each data centre apart. A client
// that is registered in India does not exist for accounts.zoho.com, and a token
// from accounts.zoho.eu is not known to www.zohoapis.com. Libraries start at
// accounts.zoho.com unless they are told otherwise, so people outside the United
// States run into it first.
//
// Use the hosts of one data centre for all: the link, the token call and the API
// calls. To serve people of several, turn Multi-DC on in the client's settings,
// start at accounts.zoho.com, and go on where location and accounts-server in
// the answer point to. China is run apart and is not part of it.
//
// Sources: [Multi DC support]; asciisd/zoho issues 6 and 18, asciisd/zoho-v3
// issue 38, rclone issue 5029, PipedreamHQ/pipedream issues 2892 and 21439,
// anthropics/claude-ai-mcp issue 311 (2026-11).
//
// [Multi DC support]: https://zoho.com/accounts/protocol/oauth/multi-dc.html
var DataCenter = lint.Rule{
	ID:       "zoho-data-center",
	Title:    "Hosts of two data centres",
	About:    lint.Datacenter,
	Severity: lint.Error,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &clientPage, Rank: 1, Because: "The client is registered in another data centre than the one whose accounts host was opened, and Multi-DC is off: there, its ID does not exist.", Not: "The link starts in the data centre where the client lives.", Do: lint.Change{Title: "Open the accounts host of the client's data centre, or turn Multi-DC on", Where: whereMultiDC}},
		{Message: &invalidClient, Rank: 2, Because: "The sign-in link starts in another data centre than the one where the client is registered.", Not: "The link starts in the data centre where the client lives.", Do: lint.Change{Title: "Start at the accounts host of the client's data centre, or turn Multi-DC on", Where: whereMultiDC}},
		{Message: &connectorPage, Rank: 1, Because: "The connector starts at the accounts host of another data centre than that of the account, such as accounts.zoho.eu for an account at crm.zoho.com.", Not: "Connector and account are of one data centre.", Do: lint.Change{Title: "Choose the account's data centre in the connector: accounts.zoho.com for crm.zoho.com, accounts.zoho.eu for crm.zoho.eu"}},
		{Message: &unauthorized, Rank: 1, Because: "The token comes from one data centre and the call goes to another, where it is not known: a token of accounts.zoho.in is for cliq.zoho.in and www.zohoapis.in only.", Not: "Token and call are of one data centre.", Do: lint.Change{Title: "Call the host that api_domain in the token answer names, or the product's host with the same ending"}},
		{Message: &invalidToken, Rank: 3, Because: "The token comes from one data centre and the call goes to another, where it is not known: a token of accounts.zoho.eu is for www.zohoapis.eu only.", Not: "Token and call are of one data centre.", Do: lint.Change{Title: "Call the host that api_domain in the token answer names"}},
		{Message: &noRefresh, Rank: 3, Because: "The link starts at the accounts host of another data centre than the account's, such as accounts.zoho.com for an account at accounts.zoho.in.", Not: "The link starts where the account lives.", Do: lint.Change{Title: "Start at the accounts host of the account's data centre"}},
		{Message: &redirectPage, Rank: 4, Because: "The redirect URI was registered in the console of another data centre, such as api-console.zoho.in.", Not: "Link and client are of one data centre.", Do: lint.Change{Title: "Compare the list in the console of the data centre that the link opens", Where: whereRedirects}},
	},
	Check: func(p *lint.Pass) {
		if p.Subject == lint.TokenRequest || p.Subject == lint.Callback {
			return // zoho-token-data-center and zoho-callback-data-center speak
		}
		from := started(p)
		if from.center != nil {
			p.Fact("Data centre", from.name(), from.at, "")
		}
		at := called(p)
		if at.center == nil {
			at = home(p)
		}
		switch {
		case from.center == nil:
			wants(p, "authDomain")
		case at.center == nil:
			wants(p, dataCenterKey)
		case from.center == at.center:
			p.Fact("Account or client", at.name(), at.at, "same")
		default:
			apart(p, from, at)
		}
	},
}

// called is the host of Zoho's that a message names: the call that failed went
// there.
func called(p *lint.Pass) clue {
	for _, m := range p.Messages {
		whole := text.New(m.At.Source().Field, m.At.Source().Content)
		for _, w := range whole.Fields(text.Space + "\"'<>(),") {
			h := hostIn(w)
			if c := centerOf(h.String()); c != nil && byAccounts(h.String()) == nil && strings.IndexByte(h.String(), '@') < 0 {
				return clue{c, h, h.String()}
			}
		}
	}
	return clue{}
}

// apart reports two data centres. How sure it is hangs on Multi-DC: with it, a
// link may start in the United States for an account anywhere but in China, and
// the token is for where the account is.
func apart(p *lint.Pass, from, at clue) {
	multi, known := p.Settings.Value("multiDC")
	on := known && multi.String() == "yes"
	if on && from.code == "us" && at.code != "cn" {
		p.Fact("Account or client", at.name(), at.at, "differs")
		return
	}
	call := isAPI(at.host) || at.at.Source() == nil || at.at.Source().Field == "message" || len(p.Messages) > 0 && at.at.Source().Field == "text"
	sure := known && !on || call && from.code != "us"
	d := p.Report(from.at, "signing in starts at %s, in %s, but %s in %s: ", from.accounts, from.place, whatIs(at), whereIs(at))
	d.Also(at.at, at.place)
	switch {
	case call:
		d.Format = "tokens come from %s, in %s, but %s in %s, where they are not known"
		if !sure {
			d.Format = "tokens come from %s, in %s, but %s in %s: unless Multi-DC is on for the client, they may not be known there"
		}
	case at.code == "cn" || from.code == "cn":
		d.Format += "China is run apart, so the one does not know clients and accounts of the other"
	case sure:
		d.Format += "without Multi-DC, the client does not exist there"
	default:
		d.Format += "unless Multi-DC is on for the client, it may not exist there, or the token may not be known"
	}
	if !sure {
		d.As(lint.Warning)
		if !known {
			p.Needs("multiDC")
		}
	}
	bring(p, d, from, at, call)
}

// bring adds the ways to bring both to one data centre.
func bring(p *lint.Pass, d *lint.Draft, from, at clue, call bool) {
	start := lint.Change{Title: "Start at " + at.accounts}
	if e, ok := from.at.Replace(at.accounts); ok && from.at.Source().Field == "text" {
		start.Edits = edits(e)
	} else {
		start.Copy = "https://" + at.accounts
	}
	other := sibling(at.host, from.center)
	move := lint.Change{Title: "Call " + other + " instead", Copy: other}
	switch {
	case call && other != "":
		d.Fix(move).Fix(start)
		return
	default:
		d.Fix(start)
	}
	if at.code != "cn" && from.code != "cn" {
		d.Fix(lint.Change{Title: "Or turn Multi-DC on, start at accounts.zoho.com, and go on where accounts-server in the answer points", Where: whereMultiDC})
	}
}

// whatIs names the thing that told a data centre.
func whatIs(c clue) string {
	if c.host == "" {
		return "your client or account is"
	}
	return c.host + " is"
}

// whereIs is its place, with the accounts host where nothing else tells it.
func whereIs(c clue) string {
	if c.host == "" {
		return c.name()
	}
	return c.place
}
