package hubspot

import "grantlint/rules/lint"

// A disconnected social account keeps its history for a while: a year for Facebook,
// Instagram and X, 60 days for LinkedIn and YouTube. After that, the posts made through
// HubSpot, their history, what was scheduled and drafts may be gone for good.
//
// Connect the account again by that day. Anyone with the social permission All accounts
// and rights to the account may; best is who connected it first. HubSpot's text of 2024
// says that posts scheduled before then go out at their time; that of 2023, that they are
// cancelled: look at each of them.
//
// Sources: [Reauthorize or disconnect social accounts] (2023-04 and 2024-01); its Chinese
// copy adds that natively published posts are taken in for the last 60 days only
// (2024-07).
//
// [Reauthorize or disconnect social accounts]: https://knowledge.hubspot.com/social/disconnect-social-accounts-from-hubspot
var SocialHistory = lint.Rule{
	ID:       "hubspot-social-history",
	Title:    "The history of a disconnected account goes",
	About:    lint.Lifetime,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		n := networkOf(&p.Settings)
		at, day, ok := dateOf(&p.Settings, "disconnectedOn")
		if !ok {
			return
		}
		if n == nil {
			if _, given := p.Settings.Value("network"); !given {
				p.Needs("network")
			}
			return
		}
		until := n.keepsUntil(day)
		p.Fact("Reconnect by", until.Date(), at, "")
		format := "connect the account again by %s%s: HubSpot keeps the history of %s for %s, and after it posts, history, what was scheduled and drafts may be gone"
		if p.Now.Known() && p.Now.Day > until.Day {
			format = "the time to connect the account again with all it had ended on %s%s: HubSpot keeps the history of %s for %s; it can still be connected, but posts, history, what was scheduled and drafts may not come back"
		}
		d := p.Report(at, format, until.Date(), away(p.Now, until), n.name, n.keeps)
		if hidden(p.Now, day) {
			d.Fix(connect)
		} else {
			d.Fix(reconnect)
		}
	},
}

// hidden reports whether a disconnected account is no longer listed.
func hidden(now, day lint.Time) bool {
	return now.Known() && now.Day > day.AddDays(listedDays).Day
}
