package oauth

import "grantlint/rules/lint"

// The address is the server's answer to a request, with a code that can be
// exchanged for tokens: once, within some minutes. Who has the code and the
// client secret, or began a request without PKCE, can take the account's data.
//
// Exchange it at the token endpoint, by POST from the app's server. A code that
// has been shown to others should be exchanged or left to expire, and not be
// sent on.
//
// Sources: [RFC 6749] section 4.1.2, by which codes live ten minutes at most;
// RFC 9700 section 4.2 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
var CallbackCode = lint.Rule{
	ID:       "callback-code",
	Title:    "This address carries a live code",
	About:    lint.Secret,
	Severity: lint.Warning,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		for _, name := range [...]string{"code", "auth_code"} {
			if q, ok := answered(p.Link, name); ok && !lint.Placeholder(q.Value.String()) {
				p.Report(q.RawValue, "%s can be exchanged for tokens, once and within minutes: don't pass this address on", name).
					Fix(lint.Change{Title: "Exchange it at the token endpoint"})
			}
		}
	},
}
