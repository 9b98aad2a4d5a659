package oauth

import "grantlint/rules/lint"

// The answer carries an access token or an ID token in the address. Behind # it
// stays in the browser, but in the history as well, and any script of the page
// can read it; in the query every server on the way sees it.
//
// Ask with response_type=code, and fetch tokens by POST. Withdraw the one that
// has been seen.
//
// Sources: [RFC 9700] sections 2.1.2 and 4.3.2 (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2
var CallbackToken = lint.Rule{
	ID:       "callback-token",
	Title:    "This address carries a token",
	About:    lint.Secret,
	Severity: lint.Warning,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.URL.FragmentParams {
			name := q.Name.String()
			if name != "access_token" && name != "id_token" || q.Value.Len() == 0 || lint.Placeholder(q.Value.String()) {
				continue
			}
			d := p.Report(q.RawValue, "%s is in the address: it stays in the browser's history, and scripts of the page can read it", name)
			withdraw(p, d, "token")
		}
	},
}
