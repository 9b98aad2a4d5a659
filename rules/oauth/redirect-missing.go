package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The link has no redirect_uri, and the app has several redirect addresses
// registered. The standard wants it then, for the server can't tell where to send
// the browser; some take the first one, others refuse. OpenID Connect always
// wants it.
//
// Send the address that is meant.
//
// Sources: [RFC 6749] section 3.1.2.3; OpenID Connect Core section 3.1.2.1
// (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3
var RedirectMissing = lint.Rule{
	ID:       "redirect-missing",
	Title:    "No redirect address is sent",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Last:     true,
	Check: func(p *lint.Pass) {
		spec := p.Link.Endpoint.Role(lint.RedirectURI)
		if spec == nil || spec.Required || unneeded(p, spec.Role) || p.Link.Has(spec.Role) || inObject(p.Link, spec.Role) || astray(p.Link, spec.Role) {
			return
		}
		list, _ := p.Settings.List(registered)
		switch {
		case len(list) > 1:
			p.Report(p.Link.Missing, "%s is missing, and which of the %s registered addresses counts is for the server to guess; it may refuse", spec.Name, lint.Itoa(len(list)))
		case asksFor(p.Link, "openid"):
			d := p.Report(p.Link.Missing, "%s is missing, which OpenID Connect requires", spec.Name)
			if len(list) == 1 && !lint.Placeholder(list[0].String()) {
				d.Fix(lint.Change{Title: "Send " + list[0].String(), Safe: true, Edits: []text.Edit{p.Link.Add(spec.Name, list[0].String())}})
			}
		}
	},
}
