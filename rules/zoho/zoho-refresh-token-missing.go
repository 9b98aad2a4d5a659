package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The link does not ask for a refresh token. access_type is online unless it says
// offline: there is an access token for one hour, and after that the person has
// to sign in again. Links with response_type=token never bring one.
//
// Add access_type=offline, and prompt=consent if the person has consented before.
//
// Sources: Zoho Accounts, [Authorization request]; Zoho Projects FAQ, OAuth 2.0;
// schmorrison/Zoho issue 43, panoratech/Panora issue 153 (2026-11).
//
// [Authorization request]: https://zoho.com/accounts/protocol/oauth/web-apps/authorization.html
var RefreshTokenMissing = lint.Rule{
	ID:       "zoho-refresh-token-missing",
	Title:    "No refresh token is asked for",
	About:    lint.Token,
	Severity: lint.Warning,
	Last:     true,
	Shown: []lint.Shown{
		{Message: &noRefresh, Rank: 1, Because: "The link lacks access_type=offline: then Zoho gives an access token for one hour and no refresh token.", Not: "The link has access_type=offline.", Do: lint.Change{Title: "Add access_type=offline and prompt=consent to the link"}},
		{Message: &invalidToken, Rank: 4, Because: "The token ran out after one hour and could not be renewed, since the link lacked access_type=offline.", Not: "The link has access_type=offline.", Do: lint.Change{Title: "Add access_type=offline and prompt=consent to the link"}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Endpoint.Role(accessType) == nil || signInOnly(p) || len(p.Link.Params) == 0 {
			return
		}
		if q, ok := p.Link.Param(lint.ResponseType); ok && q.Value.String() == "token" {
			if a, ok := p.Link.Param(accessType); ok && a.Value.String() == "offline" {
				p.Report(a.Value, "there is no refresh token with response_type=token, so access_type=offline does nothing")
			}
			return
		}
		if !p.Link.Has(accessType) {
			d := p.Report(p.Link.Missing, "access_type is missing, so it is online: there will be an access token for one hour, and no refresh token")
			if p.Link.Has(lint.ClientID) {
				addOffline(p, d)
			}
			return
		}
		q, ok := p.Link.Param(accessType)
		switch v := q.Value.String(); {
		case !ok || v == "offline" || placeholder(v):
		case v == "online":
			d := p.Report(q.Value, "with access_type=online there is an access token for one hour, and no refresh token")
			if len(p.Messages) == 0 {
				d.As(lint.Info)
			}
			d.Replace(q.Value, "offline", "Use access_type=offline", false)
		default:
			d := p.Report(q.Value, "%q is no value of access_type, so there may be no refresh token; there are offline and online", v)
			d.Replace(q.Value, "offline", "Use access_type=offline", strings.EqualFold(v, "offline"))
		}
	},
}

// addOffline adds what brings a refresh token: with prompt=consent, to a person
// who has consented before too.
func addOffline(p *lint.Pass, d *lint.Draft) {
	one := p.Link.Add("access_type", "offline")
	alone := lint.Change{Title: "Add access_type=offline", Edits: edits(one)}
	if p.Link.Has(lint.Prompt) {
		d.Fix(alone)
		return
	}
	both := one
	both.Text += "&prompt=consent"
	d.Fix(lint.Change{Title: "Add access_type=offline and prompt=consent", Edits: edits(both)})
	if !p.Explains() {
		d.Fix(alone)
	}
}

// signInOnly reports whether the link asks for nothing that a token would be
// kept for: it only signs a person in.
func signInOnly(p *lint.Pass) bool {
	scopes := scopesOf(p)
	if len(scopes) == 0 {
		return false
	}
	for _, s := range scopes {
		if s.inLink && !openID(s.name) && !strings.EqualFold(s.name, "AaaServer.profile.READ") {
			return false
		}
	}
	return true
}
