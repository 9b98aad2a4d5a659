package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A redirect URL of the app is one that HubSpot doesn't take: http on a host other
// than localhost, an IP address, or no full address at all.
//
// Register full addresses with https, and http://localhost for tests.
//
// Sources: Changelog, [Upcoming: Public apps will require a Redirect URL] (2026-11);
// [Working with OAuth], legacy apps (2025-08).
//
// [Upcoming: Public apps will require a Redirect URL]: https://developers.hubspot.com/changelog/upcoming-public-apps-will-require-a-redirect-url-in-the-auth-settings
// [Working with OAuth]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/working-with-oauth
var SettingsRedirect = lint.Rule{
	ID:       "hubspot-settings-redirect",
	Title:    "The app has a redirect URL that HubSpot doesn't take",
	About:    lint.Redirect,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		registered, _ := p.Settings.List("redirectUris")
		for _, v := range lint.Distinct(registered) {
			if lint.Placeholder(v.String()) {
				continue
			}
			u := text.ParseURL(v)
			var d *lint.Draft
			switch {
			case u.Scheme.Len() == 0 || u.Host.Len() == 0:
				d = p.Report(v, "%q is no full address with scheme and host", v.String())
			case isIP(u.Host.String()):
				d = p.Report(u.Host, "HubSpot takes no IP addresses in redirect URLs, and %q is one", u.Host.String())
				if loopback(u.Host.String()) {
					d.Replace(u.Host, "localhost", "Use localhost", false)
				}
			case publicHTTP(u):
				d = p.Report(u.Scheme, "HubSpot takes http for localhost only, not for %q", u.Host.String())
				d.Replace(u.Scheme, "https", "Use https", false)
			case u.HasFragment:
				d = p.Report(u.Fragment, "what stands behind # never reaches a server, so the address may be refused").As(lint.Warning)
			default:
				continue
			}
			if v.Source().Field != "settingsText" && v.Source().Field != "text" {
				d.As(lint.Warning) // the console has taken it
			}
			upload(p, d)
		}
	},
}
