package hubspot

import "grantlint/rules/lint"

// An account that has been disconnected for more than 90 days is no longer listed in the
// social settings, so there is no Reconnect to press.
//
// Press Connect account at the upper right. The disconnected accounts stand in the dialog,
// selected and greyed out; press Continue, and the account is listed again.
//
// Source: [Reauthorize or disconnect social accounts] (2023-04 and 2024-01).
//
// [Reauthorize or disconnect social accounts]: https://knowledge.hubspot.com/social/disconnect-social-accounts-from-hubspot
var SocialHidden = lint.Rule{
	ID:       "hubspot-social-hidden",
	Title:    "A disconnected account is no longer listed",
	About:    lint.Account,
	Severity: lint.Info,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		at, day, ok := dateOf(&p.Settings, "disconnectedOn")
		if ok && hidden(p.Now, day) {
			p.Report(at, "disconnected for more than 90 days, the account is no longer listed in the social settings: add it through Connect account").Fix(connect)
		}
	},
}
