package hubspot

import "grantlint/rules/lint"

// This is the client ID of HubSpot's own sample, not of an app of yours. The link
// leads to that app, if to any.
//
// Copy the client ID from your app's Auth tab.
//
// Source: [OAuth quickstart guide] (2026-09).
//
// [OAuth quickstart guide]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
var ClientIDSample = lint.Rule{
	ID:       "hubspot-client-id-sample",
	Title:    "Client ID of HubSpot's sample",
	About:    lint.Client,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Check: func(p *lint.Pass) {
		for _, v := range clientIDs(p) {
			if v.String() == "7fff1e36-2d40-4ae1-bbb1-5266d59564fb" {
				p.Report(v, "this client ID stands in HubSpot's sample; your app has one of its own").Fix(copyClientID)
			}
		}
	},
}
