package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
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
	for _, r := range rulesFor(c.Platform) {
		if r.Subject == lint.ErrorMessage {
			continue // these ask what the others found; see explain
		}
		out, needs := p.Ask(r)
		if len(out) > 0 {
			drafts = append(drafts, out...)
		}
		if len(needs) > 0 {
			unchecked = append(unchecked, lint.Unchecked{Rule: r.ID, Title: r.Title, Needs: needs})
		}
	}
	if c.Link != nil && c.Link.Quoted {
		unedited(drafts)
	}
	drafts = append(drafts, judgeQuoted(c)...)
	if c.Asks() && c.Link.Partial() {
		doubtAbsence(drafts)
	}
	sortDrafts(drafts)
	return drafts, unchecked
}

// doubtAbsence puts behind what a part of a link lacks: the rest of it was most
// likely not told.
func doubtAbsence(drafts []*lint.Draft) {
	for _, d := range drafts {
		d.Behind = d.Rule.Last && d.At.Len() == 0
	}
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
	for _, r := range rulesFor(c.Platform) {
		if r.Subject == "" {
			out, _ := p.Ask(r)
			drafts = append(drafts, out...)
		}
	}
	return unedited(drafts)
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
