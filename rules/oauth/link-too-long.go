package oauth

import "grantlint/rules/lint"

// The link is longer than many servers, proxies and mail programs take. No
// standard says where the limit is; 8,000 characters is where common servers
// stop.
//
// Ask for fewer scopes, keep what is in state in the session, or push the
// request first, so that the link has only its address.
//
// Source: [RFC 9112] section 3, by which request lines of 8,000 characters
// should be taken (2026-11).
//
// [RFC 9112]: https://www.rfc-editor.org/rfc/rfc9112#section-3
var LinkTooLong = lint.Rule{
	ID:       "link-too-long",
	Title:    "The link is very long",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		if n := p.Link.URL.Text.Len(); n > 8000 {
			p.Report(p.Link.URL.Text.Start(), "the link has %s characters; many servers take 8000 at most", lint.Itoa(n))
		}
	},
}
