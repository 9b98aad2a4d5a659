package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// match finds the platform's messages in a text, by their stems: wordings
// change, and people cut what they copy.
func match(p *lint.Platform, t text.Text) []lint.Match {
	if t.Len() < 4 {
		return nil
	}
	var found []lint.Match
	s := lower(t.String())
	for _, m := range p.Messages {
		if i, n := locate(m, s); n > 0 && !within(t.Slice(i, i+n), found) {
			found = append(found, lint.Match{Message: m, At: t.Slice(i, i+n), Quote: quote(m, t.From(i)), Rest: t.From(i)})
		}
	}
	return found
}

// within reports whether a match is only a part of one that was found before:
// invalid_client_secret is not invalid_client.
func within(t text.Text, found []lint.Match) bool {
	start, end := t.Span()
	for _, m := range found {
		if a, b := m.At.Span(); a <= start && end <= b {
			return true
		}
	}
	return false
}

// locate finds a message in a text, by a stem or else by its code; n is 0 when
// it isn't there.
func locate(m *lint.Message, s string) (i, n int) {
	for _, stem := range m.Stems {
		if i := strings.Index(s, stem); i >= 0 {
			return i, len(stem)
		}
	}
	for _, c := range m.Codes {
		if i := findCode(s, c); i >= 0 {
			return i, len(c)
		}
	}
	return 0, 0
}

// findCode finds an error code: a number that is all there is, or that stands
// alone shortly behind a word for code. Other numbers are times, ports and IDs.
func findCode(s, code string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], code)
		if i < 0 {
			return -1
		}
		i += from
		from = i + len(code)
		if i > 0 && inNumber(s[i-1]) || from < len(s) && inNumber(s[from]) {
			continue
		}
		if before := s[max(0, i-20):i]; strings.TrimSpace(s) == code || strings.Contains(before, "code") ||
			strings.Contains(before, "错误") || strings.Contains(before, "error") {
			return i
		}
	}
}

func inNumber(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' || c == '-'
}

// lower is strings.ToLower for ASCII only, so that places stay. A typographic
// apostrophe is left: stems avoid it.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}

// quote reads the value that a message quotes, from its stem on: an address, or
// what stands in brackets.
func quote(m *lint.Message, t text.Text) text.Text {
	switch m.Holds {
	case "":
		return t.Start()
	case lint.RedirectURI:
		if urls := text.FindURLs(t); len(urls) > 0 {
			return urls[0]
		}
		return t.Start()
	}
	_, rest, found := t.Cut("[")
	inside, _, closed := rest.Cut("]")
	if !found || !closed {
		return t.Start()
	}
	return inside.Trim(text.Space)
}

// quoted makes a link of the values that messages quote, so that the rules for
// those parameters judge them too; nil when nothing is quoted.
func quoted(c *lint.Case) *lint.Link {
	var l *lint.Link
	for _, m := range c.Messages {
		e := &c.Platform.Endpoints[0]
		spec := e.Role(m.Message.Holds)
		if m.Quote.Len() == 0 || spec == nil || strings.Trim(m.Quote.String(), ". …") == "" {
			continue
		}
		if l == nil {
			l = &lint.Link{Endpoint: e, Quoted: true, Missing: m.Quote.End()}
		}
		at := m.Quote
		l.Params = append(l.Params, lint.NewParam(text.Param{
			Sep: at.Start(), Raw: at, RawName: at.Start(), RawValue: at, Name: at.Start(), Value: at, HasValue: true,
		}, spec))
	}
	return l
}

// explain weighs the causes of the messages against what is known. With nothing
// but the message each cause is a finding; where a link or settings show that
// one holds, it has been reported already, and the others are left to Causes.
func explain(c *lint.Case, drafts []*lint.Draft, unchecked []lint.Unchecked) []*lint.Draft {
	if len(c.Messages) == 0 {
		return drafts
	}
	for _, m := range c.Messages {
		var open []*lint.Draft
		held := false
		for _, s := range causesOf(c.Platform, m.Message) {
			cause := lint.Cause{Message: m.Message.ID, Rule: s.rule.ID, Title: s.rule.Title, Because: s.Because, Doc: s.rule.Doc()}
			cause.State, cause.Needs = weigh(c, s, drafts, unchecked)
			switch cause.State {
			case "out":
				cause.Why = s.Not
			case "holds":
				held = true
			case "open":
				open = append(open, possible(m, s))
			}
			c.Causes = append(c.Causes, cause)
		}
		if !held {
			drafts = append(drafts, open...)
		}
	}
	for _, r := range ruleset(c.Platform) {
		if r.Subject == lint.ErrorMessage {
			out, _ := r.Run(c)
			drafts = append(drafts, out...)
		}
	}
	sortDrafts(drafts)
	return drafts
}

// weigh says whether a cause holds. A rule that ran and found nothing rules its
// cause out; without a link, only what the settings decide can be.
func weigh(c *lint.Case, s cause, drafts []*lint.Draft, unchecked []lint.Unchecked) (state string, needs []string) {
	for _, d := range drafts {
		if d.Rule == s.rule && d.Severity != lint.Info {
			return "holds", []string{}
		}
	}
	for _, u := range unchecked {
		if u.Rule == s.rule.ID {
			return "open", u.Needs
		}
	}
	linkRule := s.rule.Subject == ""
	if linkRule && (c.Link == nil || c.Link.Quoted && !c.Link.Has(s.rule.Param)) {
		return "open", []string{"text"}
	}
	if s.Not == "" || !linkRule && s.rule.Subject != lint.LinkOrMessage && c.Settings.Empty() {
		return "open", []string{}
	}
	return "out", []string{}
}

// possible is the finding for a cause that can't be told yet.
func possible(m lint.Match, s cause) *lint.Draft {
	d := &lint.Draft{Rule: s.rule, Severity: lint.Warning, At: m.At, Format: s.Because, Rank: s.Rank, Shown: m.Message.Texts[:1]}
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
	for _, r := range ruleset(p) {
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
