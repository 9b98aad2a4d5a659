package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// HubSpot takes redirect URLs with https only, and http for http://localhost, for
// tests. Over http the authorization code could be read on the way.
//
// Serve the address by https, and register it so in the app.
//
// Sources: Changelog, [Upcoming: Public apps will require a Redirect URL] (2026-11);
// [Working with OAuth], legacy apps (2025-08).
//
// [Upcoming: Public apps will require a Redirect URL]: https://developers.hubspot.com/changelog/upcoming-public-apps-will-require-a-redirect-url-in-the-auth-settings
// [Working with OAuth]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/working-with-oauth
var RedirectHTTP = lint.Rule{
	ID:       "hubspot-redirect-http",
	Title:    "Redirect URL is http on a public host",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, u, ok := p.Link.Redirect()
		if !ok || !publicHTTP(u) {
			return
		}
		registered, known := p.Settings.List("redirectUris")
		has := lint.Index(registered, q.Value.String()) >= 0
		if known && !has {
			return // it is refused for that, whatever its scheme
		}
		d := p.Report(u.Scheme, "HubSpot takes http for localhost only, and the code would reach %q in clear text", u.Host.String())
		if has || !ordinary(p.Link) {
			d.Format = "the code reaches %q in clear text, and HubSpot says that it takes http for localhost only"
			d.As(lint.Warning)
		}
		d.Replace(u.Scheme, "https", "Use https, once the app has it so", false)
	},
}

// publicHTTP reports whether an address is http and not of this machine.
func publicHTTP(u *text.URL) bool {
	host := strings.ToLower(u.Host.String())
	return strings.EqualFold(u.Scheme.String(), "http") && host != "" && host != "localhost" && !isIP(host) && !lint.Placeholder(host)
}
