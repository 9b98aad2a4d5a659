package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The address for tokens is a link here. Opened in a browser it is a GET, and
// Zoho gives tokens for a POST only; the code is used up by the time that is
// found out. What stands in the link, the client secret with it, stays in the
// history and in logs.
//
// Send a POST from your server, or with curl or Postman, with the parameters in
// its body.
//
// Sources: Zoho Projects FAQ, [OAuth 2.0]; Zoho CRM, Access and refresh tokens,
// which asks for the body (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
var TokenInBrowser = lint.Rule{
	ID:       "zoho-token-in-browser",
	Title:    "Token address takes a POST",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.TokenRequest,
	Check: func(p *lint.Pass) {
		if p.Link.URL.Host.Len() == 0 || posted(p) {
			return
		}
		d := p.Report(p.Link.URL.Path, "%s takes a POST and is not opened in a browser, where Zoho gives no token", p.Link.URL.Path.String())
		d.Fix(lint.Change{Title: "Send a POST with the parameters in its body", Copy: curl(p.Link)})
	},
}

// posted reports whether the paste shows that a POST is sent.
func posted(p *lint.Pass) bool {
	for _, q := range p.Link.Params {
		if q.Body {
			return true
		}
	}
	s := strings.ToLower(p.Link.URL.Text.Source().Content)
	return strings.Contains(s, "post") || strings.Contains(s, "curl") || strings.Contains(s, "-d ")
}

// curl is the command that does what a link was meant to do. Secrets are left
// out: it is for copying.
func curl(l *lint.Link) string {
	var b strings.Builder
	b.WriteString("curl -X POST https://" + l.URL.Host.String() + l.URL.Path.String())
	for _, q := range l.Params {
		v := q.Value.String()
		if lint.IsSecret(q.Name.String()) {
			v = "…"
		}
		b.WriteString(" -d " + q.Name.String() + "=" + v)
	}
	return b.String()
}
