package zoho

import "grantlint/rules/lint"

// The redirect URI of the token call is not the one of the link, or is missing.
// Nothing is redirected any more, but Zoho compares the two: it answers
// invalid_redirect_uri. A self client is the other way round: its code came from
// the console, and it sends none.
//
// Send the same string as in the link.
//
// Sources: asciisd/zoho issue 20, 2021; Zoho Accounts, [Self client] (2026-11).
//
// [Self client]: https://zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html
var TokenRedirect = lint.Rule{
	ID:       "zoho-token-redirect",
	Title:    "Redirect URI of the token call",
	About:    lint.Redirect,
	Severity: lint.Error,
	Subject:  lint.TokenRequest,
	Param:    grantType,
	Shown: []lint.Shown{
		{Message: &invalidRedirect, Rank: 1, Because: "The redirect URI of the token call is missing, or differs from the one in the link or from the registered one, be it by a slash.", Not: "The redirect URI of the token call is that of the link.", Do: lint.Change{Title: "Send the redirect URI of the link again, the same string", Where: whereRedirects}},
	},
	Check: func(p *lint.Pass) {
		grant, _ := p.Link.Param(grantType)
		if grant.Value.String() != "authorization_code" || !tokenCall(p.Link) {
			return
		}
		self := p.Settings.Is("clientType", "self")
		q, sent := p.Link.Param(lint.RedirectURI)
		switch {
		case sent && self:
			p.Report(q.Value, "a self client has no redirect URI, so %s can match none", q.Value.String()).
				Fix(lint.Change{Title: "Leave redirect_uri out"})
		case !p.Link.Has(lint.RedirectURI) && !self:
			d := p.Report(grant.Value, "redirect_uri is missing: unless this is a self client, Zoho may answer invalid_redirect_uri").As(lint.Warning)
			d.Fix(lint.Change{Title: "Send the redirect URI of the link again, the same string"})
		case sent:
			differs(p, q)
		}
	},
}

// differs compares with the callback that was pasted beside, and with the
// registered list.
func differs(p *lint.Pass, q *lint.Param) {
	listed, known := p.Settings.List("redirectUris")
	if !known {
		p.Needs("redirectUris")
		return
	}
	if lint.Index(listed, q.Value.String()) >= 0 {
		return
	}
	d := p.Report(q.Value, "%s is not one of the client's Authorized Redirect URIs, so Zoho answers invalid_redirect_uri", q.Value.String())
	if len(listed) == 1 {
		d.Also(listed[0], "registered")
		d.Replace(q.Value, listed[0].String(), "Send the registered one", false)
	}
}
