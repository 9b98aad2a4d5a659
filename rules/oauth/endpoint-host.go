package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The link leads to another host than it seems: a backslash, a slash too few, a
// number in an unusual form, a dot that is none, undefined for a value that a
// program did not have, or letters of another alphabet
// that look like the usual ones. People who get such a link are to take it for
// a known server's.
//
// Write the host in ASCII, and look whether it is the one that is meant.
//
// Sources: [URL Standard], which says what browsers do; RFC 6749 section 10.11
// on phishing; kritika27/ecommerce-store-reactjs-stripe-oauth2
// issue 1 (2026-11).
//
// [URL Standard]: https://url.spec.whatwg.org/#host-parsing
var EndpointHost = lint.Rule{
	ID:       "endpoint-host",
	Title:    "The link leads to another host than it seems",
	About:    lint.Host,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if h := strings.ToLower(u.Host.String()); h == "undefined" || h == "null" {
			p.Report(u.Host, "%q is no host: the program that builds the link had no value there", u.Host.String())
			return
		}
		at, format, args, certain := opened(u)
		if format == "" || u.Host.Len() == 0 && !certain {
			return
		}
		if e := p.Link.Endpoint; p.Platform.Guess != nil && at.String() == u.Host.String() && !e.HasHost(u.Host.String()) {
			return // the platform's own rule says that it is not its host
		}
		d := p.Report(at, format, args...)
		if !certain {
			d.As(lint.Warning)
		}
		mendHost(d, u, at, true)
	},
}
