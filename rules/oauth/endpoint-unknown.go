package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The link leads to a known provider, and there to an address that its documents
// don't name. It may be a page that opens from the right one, whose address was
// copied from the browser; or the path is wrong, which many providers answer
// with a page that says no more than "not found".
//
// Begin the link with the provider's address for requests. Where the page was
// opened by a link, check that link.
//
// Sources: secret-santa issue 215, where zoom.us/oauth had stopped working for
// zoom.us/oauth/authorize; the documents that each provider's page names
// (2026-11).
var EndpointUnknown = lint.Rule{
	ID:       "endpoint-unknown",
	Title:    "The provider is not known to take requests at this address",
	About:    lint.Host,
	Severity: lint.Warning,
	Last:     true, // most such addresses are those of pages
	Check: func(p *lint.Pass) {
		usual := p.Link.Endpoint.Usual
		if usual == "" {
			return
		}
		u := p.Link.URL
		d := p.Report(u.Path, "links for %s begin with %s; nothing is known of this address, so it may be a page that opens from there, or a wrong path", p.Platform.Name, usual)
		if u.Path.Len() == 0 {
			d.At = u.Host
		}
		if isPage(u.Path.String(), usual) {
			d.As(lint.Info)
			return
		}
		if i := strings.Index(usual[len("https://"):], "/"); !strings.Contains(usual, "{") {
			set(d, u.Path, usual[len("https://")+i:], "Write "+usual[len("https://")+i:], false)
		}
	},
}

// pages are words in the paths of pages on which people sign in, choose or
// consent.
var pages = [...]string{"signin", "sign_in", "sign-in", "login", "consent", "reflow", "choose", "select", "challenge", "error", "checkpoint"}

// isPage reports whether a path plainly is that of a page that opened from the
// usual address.
func isPage(path, usual string) bool {
	if i := strings.IndexByte(usual[len("https://"):], '/'); strings.HasPrefix(path, usual[len("https://")+i:]+"/") {
		return true
	}
	path = strings.ToLower(path)
	for _, w := range pages {
		if strings.Contains(path, w) {
			return true
		}
	}
	return false
}
