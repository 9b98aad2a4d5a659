package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
)

// explain weighs the causes of the messages against what is known. With nothing
// but the message each cause is a finding; where a link or settings show that
// one holds, it has been reported already, and the others are left to Causes.
func explain(c *lint.Case, drafts []*lint.Draft, unchecked []lint.Unchecked) []*lint.Draft {
	if len(c.Messages) == 0 {
		return drafts
	}
	for _, m := range c.Messages {
		drafts = append(drafts, explainOne(c, m, drafts, unchecked)...)
	}
	markTold(c, drafts)
	p := lint.Pass{Case: c}
	for _, r := range rulesFor(c.Platform) {
		if r.Subject == lint.ErrorMessage {
			out, _ := p.Ask(r)
			for _, d := range out {
				d.Told = !saysLittle(c.Messages)
			}
			drafts = append(drafts, out...)
		}
	}
	sortDrafts(drafts)
	return drafts
}

// explainOne adds the causes of a message to Causes, and returns a finding for
// each that may hold, where none is known to.
func explainOne(c *lint.Case, m lint.Match, drafts []*lint.Draft, unchecked []lint.Unchecked) []*lint.Draft {
	var open []*lint.Draft
	held := false
	for _, s := range causesOf(c.Platform, m.Message) {
		state, needs := weigh(c, s, drafts, unchecked)
		out := lint.Cause{Message: m.Message.ID, Rule: s.rule.ID, Title: s.rule.Title, Because: s.Because, State: state, Needs: needs, Doc: s.rule.Doc()}
		switch {
		case state == "holds":
			held = true
		case state == "out":
			out.Why = s.Not
		case s.Because != "": // else the message says more than the rule would
			open = append(open, possible(m, s))
		}
		if s.Because == "" {
			out.Because = s.rule.Title + "."
		}
		c.Causes = append(c.Causes, out)
	}
	if m.Message.Why != "" {
		c.Causes = append(c.Causes, toldCause(m.Message, held || seen(m.Message.About, c, drafts)))
	}
	if held {
		return nil
	}
	return open
}

// toldCause is the cause that a message tells itself, where no rule can see it.
func toldCause(m *lint.Message, holds bool) lint.Cause {
	r := &oauth.ProviderMessage
	told := lint.Cause{Message: m.ID, Rule: r.ID, Title: r.Title, Because: m.Why, State: "open", Needs: []string{}, Doc: r.Doc()}
	if holds {
		told.State = "holds"
	}
	return told
}

// markTold marks what a message that the platform showed is about: the findings
// of its causes, what is of its topic, and damage done by encoding, which may bring
// any message.
func markTold(c *lint.Case, drafts []*lint.Draft) {
	for _, m := range c.Messages {
		if m.Message.Vague {
			continue
		}
		causes := causesOf(c.Platform, m.Message)
		for _, d := range drafts {
			d.Told = d.Told || d.About == m.Message.About || d.About == lint.Encoding && !d.Rule.Last || shows(causes, d)
		}
	}
}

func shows(causes []cause, d *lint.Draft) bool {
	for _, s := range causes {
		if s.rule == d.Rule && s.ShownBy(d) {
			return true
		}
	}
	return false
}

// seen reports whether something is wrong that the message is about. A scope
// that a message quotes is the wrong one, so there a warning tells enough.
func seen(about string, c *lint.Case, drafts []*lint.Draft) bool {
	quoted := c.Link != nil && c.Link.Quoted && about == lint.Scope
	for _, d := range drafts {
		if (d.About == about || quoted && d.About == lint.Account) && (d.Severity == lint.Error || quoted && d.Severity == lint.Warning) {
			return true
		}
	}
	return false
}

// weigh says whether a cause holds. A rule that ran and found nothing rules its
// cause out; without a link, only what the settings decide can be.
func weigh(c *lint.Case, s cause, drafts []*lint.Draft, unchecked []lint.Unchecked) (state string, needs []string) {
	for _, d := range drafts {
		if d.Severity != lint.Info && shows([]cause{s}, d) {
			return "holds", []string{}
		}
	}
	for _, u := range unchecked {
		if u.Rule == s.rule.ID && s.Kind != lint.Unseen {
			return "open", u.Needs
		}
	}
	linkRule := s.rule.Subject == "" || s.rule.Subject == lint.LinkOrSettings
	if quoted := c.Link != nil && c.Link.Quoted && c.Link.Has(s.rule.Param); linkRule && (!c.Asks() && !quoted || unfilled(c.Link, s.rule.Param)) {
		return "open", []string{"text"}
	}
	if s.Not == "" || !linkRule && (!s.rule.Applies(c) || s.rule.Subject != lint.LinkOrMessage && c.Settings.Empty()) {
		return "open", []string{}
	}
	return "out", []string{}
}

// unfilled reports whether a parameter is there with placeholders only, so that
// nothing can be said of it.
func unfilled(l *lint.Link, role string) bool {
	if l == nil || role == "" || !l.Has(role) {
		return false
	}
	_, ok := l.Param(role)
	return !ok
}

// possible is the finding for a cause that can't be told yet.
func possible(m lint.Match, s cause) *lint.Draft {
	d := &lint.Draft{Rule: s.rule, Severity: lint.Warning, At: m.At, Format: s.Because, Rank: s.Rank, Shown: m.Message.Texts[:1]}
	if v := m.Quote.String(); s.rule.Param != "" && s.rule.Param == m.Message.Holds && strings.Trim(v, ". …") != "" {
		d.Format, d.Args = "%q: %s", []string{v, s.Because}
	}
	if s.Do.Title != "" {
		do := s.Do
		if do.Who == "" {
			do.Who = m.Message.Who
		}
		d.Fix(do)
	}
	return d
}

// A cause is a rule that explains a message.
type cause struct {
	lint.Shown
	rule *lint.Rule
}

// causesOf lists the rules that explain a message, the likeliest first.
func causesOf(p *lint.Platform, m *lint.Message) []cause {
	var cs []cause
	for _, r := range rulesFor(p) {
		for _, s := range p.ShownFor(r) {
			if s.Message != m {
				continue
			}
			i := len(cs)
			for i > 0 && cs[i-1].Rank > s.Rank {
				i--
			}
			cs = append(cs, cause{})
			copy(cs[i+1:], cs[i:])
			cs[i] = cause{s, r}
		}
	}
	return cs
}
