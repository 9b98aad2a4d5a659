package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect URL has an IP address for a host. HubSpot takes host names only, and
// localhost for tests.
//
// Use http://localhost with the same port and path, in the app and in the link. Apps
// for MCP clients may differ, and are not judged here.
//
// Sources: [Working with OAuth], legacy apps (2025-08); Changelog, [Upcoming: Public
// apps will require a Redirect URL] (2026-11).
//
// [Working with OAuth]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/working-with-oauth
// [Upcoming: Public apps will require a Redirect URL]: https://developers.hubspot.com/changelog/upcoming-public-apps-will-require-a-redirect-url-in-the-auth-settings
var RedirectIP = lint.Rule{
	ID:       "hubspot-redirect-ip",
	Title:    "Redirect URL with an IP address",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, u, ok := p.Link.Redirect()
		if !ok || !ordinary(p.Link) || !isIP(u.Host.String()) {
			return
		}
		if _, does := text.BrowserURL(u.Text); does == text.Refused {
			return // it is no host at all, which a general rule says
		}
		registered, known := p.Settings.List("redirectUris")
		has := lint.Index(registered, q.Value.String()) >= 0
		if known && !has {
			return // it is refused for that, whatever its host
		}
		d := p.Report(u.Host, "HubSpot takes no IP addresses in redirect URLs, and %q is one", u.Host.String())
		if has {
			d.Format = "HubSpot says that it takes no IP addresses in redirect URLs, and %q is one, though the app has it"
			d.As(lint.Warning)
		}
		if loopback(u.Host.String()) {
			d.Replace(u.Host, "localhost", "Use localhost, once the app has it", false)
		}
	},
}
