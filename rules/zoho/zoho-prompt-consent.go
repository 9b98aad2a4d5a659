package zoho

import "grantlint/rules/lint"

// Zoho gives a refresh token the first time that a person consents, and none when
// the same person comes again, unless the link has prompt=consent. An app that
// has lost its refresh token, or asks for more scopes, gets an access token only.
//
// Add prompt=consent, or keep the refresh token of the first time.
//
// Sources: Zoho Accounts, [Authorization request]; singingwolfboy/flask-dance
// pull 170; googleworkspace/apps-script-oauth2 issue 197 (2026-11).
//
// [Authorization request]: https://zoho.com/accounts/protocol/oauth/web-apps/authorization.html
var PromptConsent = lint.Rule{
	ID:       "zoho-prompt-consent",
	Title:    "A second consent brings no refresh token",
	About:    lint.Token,
	Severity: lint.Warning,
	Last:     true,
	Shown: []lint.Shown{
		{Message: &noRefresh, Rank: 2, Because: "The person has consented before: the second time, Zoho gives a refresh token only with prompt=consent.", Not: "The link has prompt=consent, or asks for no refresh token at all.", Do: lint.Change{Title: "Add prompt=consent to the link, or keep the first refresh token"}},
		{Message: &invalidToken, Rank: 5, Because: "The token ran out after one hour and could not be renewed: without prompt=consent, a second consent brings no refresh token.", Not: "The link has prompt=consent, or asks for no refresh token at all.", Do: lint.Change{Title: "Add prompt=consent to the link, or keep the first refresh token"}},
	},
	Check: func(p *lint.Pass) {
		q, ok := p.Link.Param(accessType)
		if !ok || q.Value.String() != "offline" || p.Link.Has(lint.Prompt) {
			return
		}
		d := p.Report(p.Link.Missing, "prompt=consent is missing: whoever has consented before gets no refresh token the next time")
		if !p.Explains() && (!p.Answer.Has("access_token") || p.Answer.Has("refresh_token")) {
			d.As(lint.Info)
		}
		d.Fix(lint.Change{Title: "Add prompt=consent", Edits: edits(p.Link.Add("prompt", "consent"))})
	},
}
