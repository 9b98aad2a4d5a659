package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about connected social accounts share: what each network
// demands, and the dates in the settings.

// A network is how long a social account stays connected, and how long its
// history waits once it is not.
//
// Sources: Reauthorize or disconnect social accounts (2023-04 and 2024-01; the
// copies in Finnish, Italian and Chinese say the same).
type network struct {
	id, name   string
	from       string // the settings key from which asking is counted; "" when no interval is known
	askDays    int    // until it asks anew, in days…
	askMonths  int    // …or months
	asks       string // the same in words
	keepDays   int    // how long history waits, in days…
	keepMonths int    // …or months
	keeps      string // the same in words
	untold     bool   // it ends by inactivity, of which nobody is told
}

var networks = []network{
	{id: "facebook", name: "Facebook", from: "connectedOn", askDays: 90, asks: "every 90 days", keepMonths: 12, keeps: "a year"},
	{id: "instagram", name: "Instagram", from: "connectedOn", askDays: 90, asks: "every 90 days", keepMonths: 12, keeps: "a year"},
	{id: "x", name: "X", from: "lastActiveOn", askDays: 90, asks: "after 90 days without activity", keepMonths: 12, keeps: "a year", untold: true},
	{id: "linkedin", name: "LinkedIn", from: "connectedOn", askMonths: 12, asks: "a year after the first connection", keepDays: 60, keeps: "60 days"},
	{id: "youtube", name: "YouTube", keepDays: 60, keeps: "60 days"},
}

// listedDays is how long a disconnected account stands in the settings.
const listedDays = 90

// noticeDays is how long before HubSpot tries to tell people.
const noticeDays = 7

// networkOf is the network in the settings; nil when it is not known.
func networkOf(s *lint.Settings) *network {
	v, _ := s.Value("network")
	for i := range networks {
		if networks[i].id == v.String() {
			return &networks[i]
		}
	}
	return nil
}

// dateOf reads a date of the settings.
func dateOf(s *lint.Settings, key string) (at text.Text, day lint.Time, ok bool) {
	at, ok = s.Value(key)
	if !ok {
		return at, day, false
	}
	day, ok = lint.ParseTime(at.String())
	return at, day, ok
}

func (n *network) asksOn(day lint.Time) lint.Time {
	return day.AddMonths(n.askMonths).AddDays(n.askDays)
}

func (n *network) keepsUntil(day lint.Time) lint.Time {
	return day.AddMonths(n.keepMonths).AddDays(n.keepDays)
}

// days says how far a day is away.
func days(n int) string {
	switch n {
	case 0:
		return "today"
	case 1:
		return "tomorrow"
	case -1:
		return "yesterday"
	}
	if n < 0 {
		return lint.Itoa(-n) + " days ago"
	}
	return "in " + lint.Itoa(n) + " days"
}

// away says in brackets how far a day is from now; nothing when now is not
// known.
func away(now, day lint.Time) string {
	if !now.Known() {
		return ""
	}
	return " (" + days(day.Day-now.Day) + ")"
}

// Who may do what with a social account.
var (
	reconnect = lint.Change{Title: "Reconnect it: anyone with the social permission All accounts and rights to the account may; best is who connected it first", Who: lint.Installer, Where: whereSocial + " › Reconnect"}
	connect   = lint.Change{Title: "Connect it again: it stands there selected and greyed out; press Continue", Who: lint.Installer, Where: whereSocial + " › Connect account"}
	renew     = lint.Change{Title: "Disconnect it and connect it again at once; only a Super Admin, or who connected it first, may disconnect", Who: lint.Admin, Where: whereSocial}
)
