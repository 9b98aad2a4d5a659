package hubspot

import "grantlint/rules/lint"

// A social network asks anew whether HubSpot may post: Facebook and Instagram every 90
// days, X after 90 days without activity, LinkedIn a year after the first connection.
// From then on the account is disconnected: scheduled posts are cancelled, and published
// ones leave the Published tab. No interval is known for YouTube.
//
// Connect the account again before that day. HubSpot tries to tell people a week before:
// who connected it last, who has posts scheduled, and all Super Admins. Nobody is told
// when a network ends the connection for security or because the account was not used.
// Reconnect is shown only once the account is disconnected; before, disconnect it and
// connect it again.
//
// Sources: [Reauthorize or disconnect social accounts] (2023-04 and 2024-01).
//
// [Reauthorize or disconnect social accounts]: https://knowledge.hubspot.com/social/disconnect-social-accounts-from-hubspot
var SocialReauthorize = lint.Rule{
	ID:       "hubspot-social-reauthorize",
	Title:    "A social account has to be authorized again",
	About:    lint.Lifetime,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		n := networkOf(&p.Settings)
		if _, gone := p.Settings.Value("disconnectedOn"); n == nil || gone {
			return
		}
		if n.from == "" {
			v, _ := p.Settings.Value("network")
			p.Report(v, "no interval is known at which %s asks for a new authorization; it can end the connection at any time, for security or because the account is not used, and nobody is told beforehand", n.name).As(lint.Info)
			return
		}
		at, day, ok := dateOf(&p.Settings, n.from)
		if !ok {
			if at.Len() == 0 {
				p.Needs(n.from)
			}
			return
		}
		due := n.asksOn(day)
		p.Fact("Authorize again before", due.Date(), at, "")
		if p.Now.Known() && p.Now.Day >= due.Day {
			p.Report(at, "%s asks for a new authorization %s, so since %s%s the account may be disconnected: scheduled posts are cancelled, and published ones leave the Published tab", n.name, n.asks, due.Date(), away(p.Now, due)).
				Fix(reconnect)
			return
		}
		d := p.Report(at, "%s asks for a new authorization %s: %s before %s%s, or scheduled posts are cancelled; %s", n.name, n.asks, n.how(), due.Date(), away(p.Now, due), n.told(due))
		if !n.untold {
			d.Fix(renew)
		}
		if !p.Now.Known() || due.Day-p.Now.Day > noticeDays {
			d.As(lint.Info)
		}
	},
}

// told says who hears of it beforehand.
func (n *network) told(due lint.Time) string {
	if n.untold {
		return "nobody is told beforehand"
	}
	return "HubSpot tries to tell, on " + due.AddDays(-noticeDays).Date() + ", who connected it last, who has posts scheduled, and all Super Admins"
}

// how is what keeps it connected.
func (n *network) how() string {
	if n.untold {
		return "use the account"
	}
	return "connect the account again"
}
