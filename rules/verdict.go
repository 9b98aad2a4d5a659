package rules

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// verdict says what will happen, and which setting would decide most.
func verdict(c *lint.Case, drafts []*lint.Draft, unchecked []lint.Unchecked) (verdict, ask string) {
	ask = mostWanted(c, unchecked)
	worst := -1
	for _, d := range drafts {
		worst = max(worst, weight(d.Severity))
	}
	switch {
	case worst == 2:
		return lint.VerdictRefused, ask
	case len(c.Messages) > 0 && (c.Subject == lint.ErrorMessage || c.Subject == lint.TokenResponse || c.Subject == lint.Callback):
		if c.Link != nil && c.Link.Quoted && ask != "" {
			return lint.VerdictUnknown, ask // the message says what the link had
		}
		wanted := c.Messages[0].Message.Ask
		if _, known := c.Settings.List(wanted); known || passes(c, wanted) && explained(c) {
			return lint.VerdictUnknown, ask
		}
		return lint.VerdictUnknown, wanted
	case c.Answer.Kind != text.KindNone && !c.Answer.Has("access_token"):
		return lint.VerdictUnknown, ask // an error that nothing is known of
	case ask != "" || c.Subject == lint.Unknown || c.Link != nil && c.Link.Endpoint.Note != "":
		return lint.VerdictUnknown, ask
	case worst == 1:
		return lint.VerdictRisky, ""
	}
	return lint.VerdictClean, ""
}

// mostWanted is the setting for which most rules wait that could refuse the
// link. What depends on the account or person that installs never holds the
// verdict back.
func mostWanted(c *lint.Case, unchecked []lint.Unchecked) string {
	counts := map[string]int{}
	enough := explained(c)
	for _, u := range unchecked {
		r := byID(c.Platform, u.Rule)
		if r.Severity != lint.Error || r.About == lint.Account || r.About == lint.Permission {
			continue
		}
		for _, k := range u.Needs {
			if !enough || !passes(c, k) {
				counts[k]++
			}
		}
	}
	best := ""
	for _, s := range c.Platform.Settings {
		for _, k := range s.Keys() {
			if counts[k] > counts[best] {
				best = k
			}
		}
	}
	return best
}

// explained reports whether a cause of a message is known to hold.
func explained(c *lint.Case) bool {
	for i := range c.Causes {
		if c.Causes[i].State == "holds" {
			return true
		}
	}
	return false
}

// passes reports whether a setting is a moment or a count, which is over before
// it is asked for: it says why a request failed, and nothing of the next one.
func passes(c *lint.Case, key string) bool {
	s := c.Platform.Setting(key)
	return s != nil && (s.Kind == lint.KindTime || s.Kind == lint.KindNumber)
}

func byID(p *lint.Platform, id string) *lint.Rule {
	for _, r := range rulesFor(p) {
		if r.ID == id {
			return r
		}
	}
	return nil
}
