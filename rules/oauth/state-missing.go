package oauth

import "grantlint/rules/lint"

// The link has no state. The app then can't tell an answer to its own request
// from one that somebody else began: an attacker can have a person's browser
// deliver the attacker's code, and the person works in the attacker's account
// or binds it to their own. PKCE protects against it as well, where the server
// has it.
//
// Make a value that can't be guessed for each request, keep it in the person's
// session, and compare it when the answer comes.
//
// Sources: [RFC 9700] sections 2.1 and 4.7; RFC 6749 section 10.12; mineknow
// issue 68 on an account bound by an attacker's code; mcpc issue 214, where a server
// of the Model Context Protocol required it (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.7
var StateMissing = lint.Rule{
	ID:       "state-missing",
	Title:    "No state protects the answer",
	About:    lint.State,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		spec := p.Link.Endpoint.Role(lint.StateParam)
		if spec == nil || spec.Required || unneeded(p, lint.StateParam) || inObject(p.Link, lint.StateParam) || len(p.Link.Params) == 0 || piece(p.Link) {
			return
		}
		if p.Link.Endpoint.Usual != "" {
			return // a page that opens from the link, most likely
		}
		if with := p.Link.Endpoint.Answers; with != "" && !p.Link.Has(with) {
			return // nothing comes back that state could protect
		}
		at := p.Link.Missing
		for _, q := range p.Link.Params {
			if q.Role == lint.StateParam {
				at = q.Raw
				if q.Value.Len() > 0 || q.Placeholder {
					return
				}
			}
		}
		if astray(p.Link, lint.StateParam) {
			return
		}
		d := p.Report(at, "without %s, the app can't tell its own request's answer from a forged one", spec.Name)
		switch {
		case isMCP(p):
			d.Format = "%s is missing, which servers of the Model Context Protocol may require"
		case p.Link.Has(lint.CodeChallenge):
			d.Format = "without %s, only PKCE protects the answer; that is enough where the server checks it"
			d.As(lint.Info)
		case p.Link.Has(lint.Nonce):
			d.Format = "without %s, only nonce protects the answer; that is enough where the app checks the ID token"
			d.As(lint.Info)
		}
	},
}
