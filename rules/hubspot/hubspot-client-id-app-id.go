package hubspot

import "grantlint/rules/lint"

// The value of client_id is a number. HubSpot's App ID is one; the client ID is
// another value, of 8-4-4-4-12 hexadecimal digits. With the App ID HubSpot does not
// know the app.
//
// Copy the client ID from the app's Auth tab.
//
// Source: [OAuth quickstart guide] (2026-09).
//
// [OAuth quickstart guide]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
var ClientIDAppID = lint.Rule{
	ID:       "hubspot-client-id-app-id",
	Title:    "App ID in place of the client ID",
	About:    lint.Client,
	Severity: lint.Error,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &unknownClient, Rank: 1, Because: "client_id holds the number of the app, its App ID, instead of the client ID.", Not: "client_id is no App ID.", Do: lint.Change{Title: "Copy the client ID from the app", Where: whereAuth}},
	},
	Check: func(p *lint.Pass) {
		for _, v := range clientIDs(p) {
			if !isAppID(v.String()) {
				continue
			}
			p.Report(v, "%q is a number, as HubSpot's App IDs are; a client ID looks like %s", v.String(), clientIDLike).Fix(copyClientID)
		}
	},
}
