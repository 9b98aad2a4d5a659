package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// HubSpot's client IDs are UUIDs: 32 hexadecimal digits in groups of 8, 4, 4, 4 and
// 12. This value is none, so HubSpot may not know the app.
//
// Copy the client ID from the app's Auth tab, whole and without what stands around.
//
// Source: [OAuth quickstart guide], whose samples and those of every other source
// are UUIDs (2026-09).
//
// [OAuth quickstart guide]: https://developers.hubspot.com/docs/apps/legacy-apps/authentication/oauth-quickstart-guide
var ClientIDShape = lint.Rule{
	ID:       "hubspot-client-id-shape",
	Title:    "Client ID is not of HubSpot's shape",
	About:    lint.Client,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Shown: []lint.Shown{
		{Message: &unknownClient, Rank: 2, Because: "client_id is cut short or holds something else.", Not: "client_id has the shape of HubSpot's client IDs.", Do: lint.Change{Title: "Copy the client ID from the app", Where: whereAuth}},
	},
	Check: func(p *lint.Pass) {
		for _, v := range clientIDs(p) {
			s := v.String()
			if isUUID(s) || isAppID(s) {
				continue
			}
			d := p.Report(v, "%q is not of the shape of HubSpot's client IDs, %s, so HubSpot may not know the app", s, clientIDLike)
			if bare := strings.Trim(s, " \t\"'<>{}[]()"); isUUID(bare) {
				d.Replace(v, bare, "Take away what stands around it", true)
			}
			d.Fix(copyClientID)
		}
	},
}
