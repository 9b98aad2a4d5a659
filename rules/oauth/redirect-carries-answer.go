package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address has code, state or error in its query. These are what
// the server appends to it: the address of the page that the person came back
// to was taken for the redirect address, or the app's own parameter bears a
// name that will be there twice.
//
// Send the address without them; call an own parameter otherwise.
//
// Sources: omniauth-github issue 72, where ?code=…&state=… was sent along;
// Connect2id Nimbus SDK, RedirectURIValidator, which forbids these names
// (2026-11).
var RedirectCarriesAnswer = lint.Rule{
	ID:       "redirect-carries-answer",
	Title:    "Redirect address has parameters of an answer",
	About:    lint.Response,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok || u.Query.Len() == 0 {
			return
		}
		for _, q := range u.Params {
			switch q.RawName.String() {
			case "code", "state", "error", "error_description", "id_token", "access_token", "iss":
				d := p.Report(q.Raw, "the server appends %s itself, so the redirect address would have it twice", q.RawName.String())
				before, _, _ := u.Text.Cut("?")
				if yes, _ := isRegistered(p, before.String()); yes || len(u.Params) < 3 {
					if e, ok := u.Text.From(before.Len()).Replace(""); ok {
						d.Fix(lint.Change{Title: "Send it without its query", Safe: yes, Edits: []text.Edit{e}})
					}
				}
				return
			}
		}
	},
}
