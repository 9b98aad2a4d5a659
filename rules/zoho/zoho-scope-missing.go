package zoho

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A scope that the app's calls need is not asked for in the link. The token comes
// all the same, and the call answers OAUTH_SCOPE_MISMATCH, INVALID_OAUTHSCOPE, or
// in Zoho Books code 57. Adding the scope to the code is not enough: a token
// keeps the scopes that it was made with.
//
// Add the scope to the link and authorize again, with prompt=consent, for a new
// refresh token.
//
// Sources: airbytehq/airbyte issue 23484, zoho/zcrm-python-sdk issue 10, Zoho
// Projects API documents on INVALID_OAUTHSCOPE, PostHog/posthog issue 78477 on
// settings/modules (2026-11); CRM, Scopes (2026-11).
var ScopeMissing = lint.Rule{
	ID:       "zoho-scope-missing",
	Title:    "A scope that is needed is not asked for",
	About:    lint.Scope,
	Severity: lint.Warning,
	Subject:  lint.LinkSettingsOrMessage,
	Shown: []lint.Shown{
		{Message: &scopePage, Rank: 7, Because: "An API call answered so, not the page where people sign in: the token was made without the scope that the call needs.", Do: lint.Change{Title: "Add the scope that the page of the call names, and authorize again with prompt=consent"}},
		{Message: &scopeMismatch, Rank: 1, Because: "The token was made without the scope that this call needs, such as ZohoBooks.invoices.READ or ZohoBooks.fullaccess.all for an invoice in Zoho Books. A token keeps the scopes it was made with, and a refresh can't widen them.", Not: "The link asks for each scope that the settings name.", Do: lint.Change{Title: "Add the scope that the page of the call names, and authorize again with prompt=consent"}},
	},
	Check: func(p *lint.Pass) {
		needed, known := p.Settings.List("scopes")
		if tellCall(p) {
			return
		}
		if !p.Asks() {
			lacking(p, needed)
			return
		}
		if !known {
			wants(p, "scopes")
			return
		}
		if len(needed) == 0 || !p.Link.Has(lint.ScopeParam) {
			return
		}
		for _, s := range scopesOf(p) {
			if s.inLink || s.kind == punctuated || placeholder(s.name) || asksFor(p, s.name) {
				continue
			}
			d := p.Report(p.Link.Missing, "your calls need %s, which this link does not ask for", s.name).Also(s.at, "needed")
			if q, ok := p.Link.Param(lint.ScopeParam); ok {
				d.At = q.Value.End()
			}
			if e, ok := p.Link.Append(lint.ScopeParam, []string{s.name}); ok {
				d.Fix(lint.Change{Title: "Ask for " + s.name, Edits: edits(e)})
			}
		}
	},
}

// tellCall names the scope that a call needs whose address stands beside the message.
func tellCall(p *lint.Pass) bool {
	for _, m := range p.Messages {
		if m.Message != &scopeMismatch {
			continue
		}
		scope, path := wanted(p, m)
		if scope == "" || asksFor(p, scope) {
			continue
		}
		d := p.Report(m.At, "%s needs %s for reading; the token was most likely made without it, and keeps the scopes that it was made with", path, scope)
		d.Shown = scopeMismatch.Texts[:1]
		d.Fix(lint.Change{Title: "Add the scope to the link and authorize again, with prompt=consent", Copy: scope})
		return true
	}
	return false
}

// lacking names the scopes that the calls need beside a message that one is
// missing.
func lacking(p *lint.Pass, needed []text.Text) {
	if !p.Explains() || len(needed) == 0 {
		return
	}
	for _, m := range p.Messages {
		if m.Message == &scopeMismatch {
			p.Report(m.At, "the token was most likely made without %l, and keeps the scopes that it was made with", lint.List(lint.Strings(needed))).
				Fix(lint.Change{Title: "Ask for the scopes in the link and authorize again, with prompt=consent", Copy: lint.JoinLines(lint.Strings(needed))})
		}
	}
}
