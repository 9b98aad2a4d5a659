package oauth

import "grantlint/rules/lint"

// Something secret stands in the link: the client secret, a password, a code, a
// token, the verifier of PKCE, or a value that is a token by its looks. A link
// ends up in the history of browsers, in logs and in chats, and the
// authorization request needs none of these.
//
// Take it out, and withdraw it: who has seen the link has it. The client secret
// goes into the token request, from a server; the verifier of PKCE too.
//
// A token request has secrets, but in its body, since servers and proxies keep
// addresses in logs. Many servers read the address as well, so there it is a
// warning. Where a server's documents have the secret in the address, as WeChat's
// do, it is none.
//
// Sources: [RFC 6749] sections 2.3.1 and 10.8; RFC 9700 section 4.3.2; gitleaks
// rules of 2026-07 for what tokens look like; WeChat, snsAccessToken (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
var SecretInLink = lint.Rule{
	ID:       "secret-in-link",
	Title:    "A secret stands in the link",
	About:    lint.Secret,
	Severity: lint.Error,
	Subject:  lint.AnyLink,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Value.Len() == 0 || q.Placeholder || q.Body {
				continue
			}
			if p.Subject == lint.Callback && (q.Role == "code" || len(p.Link.URL.Params) == 0) {
				continue // that is where it belongs; callback-code and callback-token speak
			}
			if q.Name.String() == "access_token" && isAnswer(p.Link) {
				continue
			}
			if s := secretNamed(q); s != nil {
				named(p, q, s)
				continue
			}
			if kind := lint.SecretKind(q.Value.String()); kind != "" {
				d := p.Report(q.Value, "this %s looks like a %s, and who sees the link has it", q.Name.String(), kind)
				withdraw(p, d, kind)
			}
		}
	},
}

// named reports a parameter that is secret by its name.
func named(p *lint.Pass, q *lint.Param, s *secretName) {
	name := q.Name.String()
	if p.Subject != lint.TokenRequest {
		d := p.Report(q.Raw, "%s stands in the link: %s, and who sees the link has it", name, s.harm).Fix(removal(p.Link, q))
		withdraw(p, d, s.what)
		return
	}
	if p.Link.Endpoint.InQuery || s.once {
		return
	}
	d := p.Report(q.Raw, "%s stands in the address: %s, and servers and proxies keep addresses in logs", name, s.harm).As(lint.Warning).
		Fix(lint.Change{Title: "Send " + name + " in the body of the POST"})
	withdraw(p, d, s.what)
}

// isAnswer reports whether a link is the answer of a token endpoint that writes
// it as a form: no address, and a token with its type.
func isAnswer(l *lint.Link) bool {
	return l.URL.Host.Len() == 0 && l.URL.Path.Len() == 0 && hasParam(l.URL.Params, "token_type")
}
