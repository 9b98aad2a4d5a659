package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// http://localhost:3000 is what HubSpot's project template registers, while its
// quickstart server listens at http://localhost:3000/oauth-callback and sends that
// address. The two are compared whole, so the first login is refused.
//
// Register the address that the app sends.
//
// Sources: HubSpot project templates (2026-08); HubSpot/oauth-quickstart-nodejs,
// index.js (2026-01); [Create an app], whose text and code differ in the same way
// (2026-11).
//
// [Create an app]: https://developers.hubspot.com/docs/apps/developer-platform/build-apps/create-an-app
var RedirectTemplate = lint.Rule{
	ID:       "hubspot-redirect-template",
	Title:    "Redirect URL of the template, not of the server",
	About:    lint.Redirect,
	Severity: lint.Info,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		registered, _ := p.Settings.List("redirectUris")
		for _, v := range registered {
			if strings.TrimSuffix(v.String(), "/") != "http://localhost:3000" || p.Link != nil && p.Link.Has(lint.RedirectURI) {
				continue // with a link, the two are compared
			}
			d := p.Report(v, "HubSpot's template has this address, and its quickstart server sends http://localhost:3000/oauth-callback instead")
			if lint.Index(registered, "http://localhost:3000/oauth-callback") < 0 {
				d.Replace(v, "http://localhost:3000/oauth-callback", "Register the server's address", false)
			}
		}
	},
}
