package zoho

import "grantlint/rules/lint"

// shows ties Zoho's texts to general rules.
var shows = []lint.Shows{
	{Rule: "redirect-not-registered", Shown: lint.Shown{
		Message: &redirectPage, Rank: 1,
		Because: "The redirect URI in the link is not, byte for byte, one of the client's Authorized Redirect URIs: http for https behind a proxy, a slash at the end, a port or another host make the difference.",
		Not:     "The redirect URI is registered.",
		Do:      lint.Change{Title: "Register exactly the address that the link sends", Where: whereRedirects},
	}},
	{Rule: "redirect-not-registered", Shown: lint.Shown{
		Message: &invalidRedirect, Rank: 3,
		Because: "The redirect URI is not, byte for byte, one of the client's Authorized Redirect URIs.",
		Not:     "The redirect URI is registered.",
		Do:      lint.Change{Title: "Register exactly the address that is sent", Where: whereRedirects},
	}},
}
