package hubspot

import "grantlint/rules/lint"

// A date of a social account can't be read, lies ahead, or comes before the one that it
// follows. Nothing is counted from a date that can't be read.
//
// Write dates as year, month and day: 2026-10-30.
//
// Source: [Reauthorize or disconnect social accounts], for what is counted from which
// day (2024-01).
//
// [Reauthorize or disconnect social accounts]: https://knowledge.hubspot.com/social/disconnect-social-accounts-from-hubspot
var SocialDate = lint.Rule{
	ID:       "hubspot-social-date",
	Title:    "A date or network of a social account can't be right",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		if v, ok := p.Settings.Value("network"); ok && networkOf(&p.Settings) == nil {
			p.Report(v, "nothing is known of when %q asks for a new authorization, or how long HubSpot keeps its history", v.String())
		}
		_, connected, hasConnected := dateOf(&p.Settings, "connectedOn")
		for _, key := range [...]string{"connectedOn", "lastActiveOn", "disconnectedOn"} {
			at, day, ok := dateOf(&p.Settings, key)
			switch {
			case at.Len() == 0:
			case !ok:
				p.Report(at, "%q can't be read as a day, such as 2026-10-30, so nothing is counted from it", at.String())
			case p.Now.Known() && day.Day > p.Now.Day+1: // it may be tomorrow elsewhere
				p.Report(at, "%q lies ahead of today, %s", at.String(), p.Now.Date())
			case key == "disconnectedOn" && hasConnected && day.Day < connected.Day:
				p.Report(at, "%q comes before the day of the connection, %s", at.String(), connected.Date())
			}
		}
	},
}
