package oauth

import "grantlint/rules/lint"

// The redirect address begins with http, so the authorization code crosses the
// network in clear text, and whoever reads it on the way may use it. Many
// servers refuse to register such an address. The person's own machine is let
// through: native apps and development use http://localhost and
// http://127.0.0.1.
//
// Serve the address by https, and register it so.
//
// Sources: [RFC 9700] section 2.6, by which servers must not allow it; RFC 6749
// section 3.1.2.1 asks for https; OpenID Connect Core section 3.2.2.1, and zitadel
// issue 499 with a web app on localhost (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-2.6
var RedirectHTTP = lint.Rule{
	ID:       "redirect-http",
	Title:    "Redirect address is not https",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if ok && isHTTP(u.Scheme) && loopback(u.Host.String()) && value(p.Link, lint.ResponseMode) != "form_post" && (returns(p.Link, "id_token") || returns(p.Link, "token") && asksFor(p.Link, "openid")) {
			p.Report(u.Scheme, "OpenID Connect wants https where tokens come in the address, for web apps on this machine too").As(lint.Warning)
		}
		if !ok || !isHTTP(u.Scheme) || loopback(u.Host.String()) || u.Host.Len() == 0 || isBanned(p, u) {
			return
		}
		list, _ := p.Settings.List(registered)
		for _, reg := range list {
			if glob(reg.String(), "https"+u.Text.String()[4:]) {
				return // redirect-not-registered says so
			}
		}
		d := p.Report(u.Scheme, "the code would be sent to %s in clear text", u.Host.String()).
			Replace(u.Scheme, "https", "Use https", false)
		if p.Link.Has(lint.ResponseType) && !returns(p.Link, "code") {
			d.Format = "the answer would be sent to %s in clear text"
		}
	},
}
