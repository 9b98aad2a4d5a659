package rules

import (
	"slices"
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// Bounds on what is read and said. What is beyond is counted and said.
const (
	maxField    = 64 << 10 // bytes
	maxFindings = 200
	maxValues   = 256 << 10 // bytes of fields after a fix; beyond it a fix has its edits only
)

// Check reads a request and reports what the platform will refuse, what is
// unsafe, and what to paste instead.
func Check(r lint.Request) lint.Report {
	facts := bound(&r)
	c, found := read(r)
	if c.Asks() && c.Platform.ID == oauth.Platform.ID {
		oauth.Describe(c)
	}
	drafts, unchecked := run(c)
	drafts = explain(c, drafts, unchecked)
	rep := lint.Report{
		Subject: c.Subject, Platform: c.Platform.ID, PlatformName: c.Platform.Name,
		Found: found, Facts: append(facts, c.Facts...), Parts: parts(c), Placement: placement(c),
		Findings: findings(drafts), Causes: append([]lint.Cause{}, c.Causes...), Unchecked: unchecked,
		Fixed: fix(r, c, drafts, unchecked),
	}
	if n := len(drafts) - maxFindings; n > 0 {
		rep.Facts = append(rep.Facts, lint.Fact{Label: "Not shown", Value: lint.Itoa(n) + " more findings", State: "cut"})
	}
	if c.Link != nil && c.Link.Endpoint.Note != "" {
		rep.Facts = append(rep.Facts, lint.Fact{Label: "Note", Value: c.Link.Endpoint.Note})
	}
	rep.Verdict, rep.Ask = verdict(c, drafts, unchecked)
	mask(&rep, c, r)
	return rep
}

// run asks every rule that has a say on the case.
func run(c *lint.Case) ([]*lint.Draft, []lint.Unchecked) {
	var drafts []*lint.Draft
	unchecked := []lint.Unchecked{}
	p := lint.Pass{Case: c}
	for _, r := range ruleset(c.Platform) {
		if r.Subject == lint.ErrorMessage {
			continue // these ask what the others found; see explain
		}
		out, needs := p.Ask(r)
		drafts = append(drafts, out...)
		if len(needs) > 0 {
			unchecked = append(unchecked, lint.Unchecked{Rule: r.ID, Title: r.Title, Needs: needs})
		}
	}
	if c.Link != nil && c.Link.Quoted {
		unedited(drafts)
	}
	drafts = append(drafts, judgeQuoted(c)...)
	sortDrafts(drafts)
	return drafts, unchecked
}

// unedited takes the fixes away that would rewrite a message: what it quotes is
// to be mended where it was sent from.
func unedited(drafts []*lint.Draft) []*lint.Draft {
	for _, d := range drafts {
		kept := d.Fixes[:0]
		for _, f := range d.Fixes {
			if len(f.Edits) == 0 || strings.HasPrefix(f.Edits[0].Source.Field, "settings") {
				kept = append(kept, f)
			}
		}
		d.Fixes = kept
	}
	return drafts
}

// judgeQuoted asks the rules about the values that an answer's message quotes:
// there the link is the answer. Where the message is all there is, they are the
// link.
func judgeQuoted(c *lint.Case) []*lint.Draft {
	if c.Subject != lint.Callback || len(c.Messages) == 0 {
		return nil
	}
	q := quoted(c)
	if q == nil {
		return nil
	}
	inside := *c
	inside.Link = q
	var drafts []*lint.Draft
	p := lint.Pass{Case: &inside}
	for _, r := range ruleset(c.Platform) {
		if r.Subject == "" {
			out, _ := p.Ask(r)
			drafts = append(drafts, out...)
		}
	}
	return unedited(drafts)
}

// sortDrafts puts causes first: by severity, then what would be wrong as well,
// then in the order of the paste.
func sortDrafts(drafts []*lint.Draft) {
	slices.SortStableFunc(drafts, func(a, b *lint.Draft) int {
		switch {
		case before(a, b):
			return -1
		case before(b, a):
			return 1
		}
		return 0
	})
}

func before(a, b *lint.Draft) bool {
	if a.Severity != b.Severity {
		return weight(a.Severity) > weight(b.Severity)
	}
	if possible := a.Rank > 0 && b.Rank > 0; !possible && a.Rule.Last != b.Rule.Last {
		return b.Rule.Last
	}
	if a.Rank != b.Rank {
		return a.Rank < b.Rank
	}
	if f, g := fieldOrder(a.At.Source()), fieldOrder(b.At.Source()); f != g {
		return f < g
	}
	i, _ := a.At.Span()
	j, _ := b.At.Span()
	return i < j
}

// fieldOrder puts what was pasted before what else was given.
func fieldOrder(s *text.Source) int {
	switch {
	case s == nil:
		return 4
	case s.Field == "text":
		return 0
	case s.Field == "message":
		return 1
	case s.Field == "settingsText":
		return 2
	}
	return 3
}

func weight(severity string) int {
	switch severity {
	case lint.Error:
		return 2
	case lint.Warning:
		return 1
	}
	return 0
}

// findings writes out what was drafted, as far as the bounds go.
func findings(drafts []*lint.Draft) []lint.Finding {
	fs := make([]lint.Finding, min(len(drafts), maxFindings))
	spent := 0
	for i := range fs {
		fs[i] = drafts[i].Finding(spent < maxValues)
		for _, f := range fs[i].Fixes {
			spent += len(f.Value)
		}
	}
	return fs
}

func placement(c *lint.Case) []lint.Place {
	if c.Platform.Placements == nil || c.Link == nil && c.Settings.Empty() {
		return []lint.Place{}
	}
	return c.Platform.Placements(c)
}

// bound cuts what is too long and says so.
func bound(r *lint.Request) []lint.Fact {
	facts := []lint.Fact{}
	cut := func(name string, s *string) {
		if n := len(*s) - maxField; n > 0 {
			*s = (*s)[:runeStart(*s, maxField)]
			facts = append(facts, lint.Fact{Label: "Not read", Value: lint.Itoa(n) + " bytes of " + name + " beyond the first 64 KB", State: "cut"})
		}
	}
	cut("the paste", &r.Text)
	cut("the message", &r.Message)
	cut("the settings file", &r.SettingsText)
	return facts
}

func runeStart(s string, i int) int {
	for i > 0 && s[i]&0xc0 == 0x80 {
		i--
	}
	return i
}

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
		if _, known := c.Settings.List(c.Messages[0].Message.Ask); known {
			return lint.VerdictUnknown, ask
		}
		return lint.VerdictUnknown, c.Messages[0].Message.Ask
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
	for _, u := range unchecked {
		r := byID(c.Platform, u.Rule)
		if r.Severity != lint.Error || r.About == lint.Account || r.About == lint.Permission {
			continue
		}
		for _, k := range u.Needs {
			counts[k]++
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

func byID(p *lint.Platform, id string) *lint.Rule {
	for _, r := range ruleset(p) {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// parts explains a link, a row for each parameter.
func parts(c *lint.Case) []lint.Part {
	if c.Link == nil || c.Link.Quoted {
		return []lint.Part{}
	}
	l := c.Link
	ps := make([]lint.Part, 0, 1+len(l.Params))
	start, _ := l.URL.Text.Span()
	_, end := l.URL.Path.Span()
	ps = append(ps, lint.Part{Kind: "endpoint", Name: l.URL.Host.String(), Value: l.URL.Text.Source().Content[start:end], Meaning: l.Endpoint.Name, Start: start, End: end})
	for _, p := range l.Params {
		part := lint.Part{Kind: "parameter", Name: p.Name.String(), Value: p.Value.String()}
		if p.Spec != nil {
			part.Meaning = p.Spec.Meaning
		}
		if lint.IsSecret(part.Name) || lint.SecretKind(part.Value) != "" {
			part.Value = "•••"
		}
		part.Start, part.End = p.Raw.Span()
		ps = append(ps, part)
	}
	if l.URL.HasFragment {
		s, e := l.URL.Fragment.Span()
		ps = append(ps, lint.Part{Kind: "fragment", Name: "#", Value: l.URL.Fragment.String(), Meaning: "Stays in the browser; no server reads it", Start: s, End: e})
	}
	return ps
}
