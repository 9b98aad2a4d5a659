package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// messages finds what a platform showed in several texts. What says little
// counts only where nothing says more.
func messages(p *lint.Platform, told []text.Text) []lint.Match {
	var plain, vague []lint.Match
	for _, t := range told {
		for _, m := range match(p, t) {
			if m.Message.Vague {
				vague = append(vague, m)
			} else {
				plain = append(plain, m)
			}
		}
	}
	if len(plain) == 0 {
		plain = vague
	}
	plain = once(plain)
	for i := range plain {
		if m := &plain[i]; m.Quote.Len() == 0 && m.Message.Holds == lint.RedirectURI {
			m.Quote = address(told, m.Quote)
		}
	}
	return plain
}

// saysLittle reports whether what was recognised tells no cause.
func saysLittle(found []lint.Match) bool {
	for _, m := range found {
		if !m.Message.Vague {
			return false
		}
	}
	return true
}

// hinted is the first text that tells by its words what it is about.
func hinted(told []text.Text) []lint.Match {
	for _, t := range told {
		if m, ok := oauth.Hint(t); ok {
			return []lint.Match{m}
		}
	}
	return nil
}

// address finds a text that is an address and nothing else, as an answer may
// hold one beside the message.
func address(told []text.Text, none text.Text) text.Text {
	for _, t := range told {
		if u := text.FindURLs(t); len(u) == 1 && u[0].Len() == t.Len() {
			return t
		}
	}
	return none
}

// once leaves out a message that an answer repeats in another of its values.
func once(all []lint.Match) []lint.Match {
	kept := all[:0]
	for i, m := range all {
		again := false
		for _, o := range all[:i] {
			again = again || o.Message == m.Message && o.At.Source() == m.At.Source()
		}
		if !again {
			kept = append(kept, m)
		}
	}
	return kept
}

// maxShown is how much of a text is searched for whose it is: the texts of all
// providers are looked for.
const maxShown = 16 << 10

// showing finds whose these texts are: the provider with the longest text in
// them that is not everybody's.
func showing(told []text.Text) *lint.Platform {
	p, _ := longest(told, oauth.Providers())
	if p == nil {
		return oauth.Platform
	}
	return p
}

// closer is the pack that texts were taken for, or the provider that shows more
// of them: some words are in the texts of several.
func closer(pack *lint.Platform, told []text.Text) *lint.Platform {
	_, n := longest(told, []*lint.Platform{pack})
	if p, m := longest(told, oauth.Providers()); n > 0 && m > n {
		return p
	}
	return pack
}

// longest finds the platform with the longest message in some texts, and how
// long that is.
func longest(told []text.Text, platforms []*lint.Platform) (best *lint.Platform, n int) {
	for _, t := range told {
		if t.Len() < 4 {
			continue
		}
		t = t.To(min(t.Len(), maxShown))
		s := fold(t.String())
		for _, p := range platforms {
			for _, m := range matchIn(s, p, t) {
				if m.At.Len() > n && !m.Message.Common {
					best, n = p, m.At.Len()
				}
			}
		}
	}
	return best, n
}

// match finds the platform's messages in a text, by their stems: wordings
// change, and people cut what they copy.
func match(p *lint.Platform, t text.Text) []lint.Match {
	if t.Len() < 4 || len(p.Messages) == 0 {
		return nil
	}
	return matchIn(fold(t.String()), p, t)
}

// matchIn does so in a text that was folded.
func matchIn(s folded, p *lint.Platform, t text.Text) []lint.Match {
	var found []lint.Match
	for _, m := range p.Messages {
		if i, n := s.locate(m); n > 0 && !said(found, m.Unless) && !within(t.Slice(i, i+n), found) {
			q := quote(m, t.From(i))
			if q.Len() == 0 && m.Holds != "" {
				q = quote(m, t.To(i+n)) // some name the value first
			}
			found = append(found, lint.Match{Message: m, At: t.Slice(i, i+n), Quote: q, Rest: t.From(i), Whole: t})
		}
	}
	return found
}

// said reports whether one of some messages was found before.
func said(found []lint.Match, messages []*lint.Message) bool {
	for _, m := range messages {
		for i := range found {
			if found[i].Message == m {
				return true
			}
		}
	}
	return false
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
		if i := findStem(s, stem); i >= 0 {
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

// findStem finds a stem that is no part of a longer number or name:
// AADSTS50011 is not AADSTS500113, and invalid_scope is not no_invalid_scope.
func findStem(s, stem string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], stem)
		if i < 0 {
			return -1
		}
		i += from
		from = i + len(stem)
		if last := stem[len(stem)-1]; inNumber(last) && from < len(s) && inNumber(s[from]) && (isDigit(last) && isDigit(s[from]) || s[from] == '_' || strings.IndexByte(stem, '_') >= 0) {
			continue
		}
		if strings.IndexByte(stem, ' ') < 0 && i > 0 && inNumber(stem[0]) && inNumber(s[i-1]) {
			continue
		}
		return i
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

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
			strings.Contains(before, "错") || strings.Contains(before, "返回") || strings.Contains(before, "error") {
			return i
		}
	}
}

func inNumber(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' || c == '-'
}

// lower is strings.ToLower for ASCII only, so that places stay.
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
	for _, p := range m.Texts {
		if v := filled(p.Text, m.Holds, t); v.Len() > 0 {
			return v
		}
	}
	_, rest, found := t.Cut("[")
	inside, _, closed := rest.Cut("]")
	if !found || !closed {
		return t.Start()
	}
	return inside.Trim(text.Space)
}

// filled reads the value that stands in t where the wording has {scope} or
// {client_id}: behind the words before it, up to what comes after it there.
func filled(wording, role string, t text.Text) text.Text {
	open := strings.Index(wording, "{"+role+"}")
	if open < 0 {
		return t.Start()
	}
	before, after := wording[:open], wording[open+len(role)+2:]
	if i := strings.LastIndexAny(before, "}"); i >= 0 {
		before = before[i+1:]
	}
	before = before[max(0, len(before)-12):]
	i := strings.Index(lower(t.String()), lower(before))
	if i < 0 {
		return t.Start()
	}
	v, found := t.From(i+len(before)), false
	if end := after[:min(len(after), 4)]; end != "" && end != "." {
		if v, _, found = v.Cut(end); !found {
			return t.Start() // another wording
		}
	} else {
		v, _, _ = v.Cut("\n")
		v = v.Trim(".")
	}
	return v.Trim(text.Space + "'\"")
}

// quoted makes a link of the values that messages quote, so that the rules for
// those parameters judge them too; nil when nothing is quoted.
func quoted(c *lint.Case) *lint.Link {
	var l *lint.Link
	for _, m := range c.Messages {
		e := c.Platform.First(lint.AuthorizationRequest)
		if e == nil {
			e = oauth.Request()
		}
		spec := e.Role(m.Message.Holds)
		if m.Quote.Len() == 0 || spec == nil || strings.Trim(m.Quote.String(), ". …") == "" {
			continue
		}
		if l == nil {
			l = &lint.Link{Endpoint: e, Quoted: true, Missing: m.Quote.End()}
		}
		for _, at := range listed(m, spec) {
			l.Params = append(l.Params, lint.NewParam(text.Param{
				Sep: at.Start(), Raw: at, RawName: at.Start(), RawValue: at, Name: at.Start(), Value: at, HasValue: true,
			}, spec))
		}
	}
	return l
}

// listed are the values that a message quotes. What stands in brackets is a list
// as the server writes it, whatever separates the values in a link.
func listed(m lint.Match, spec *lint.ParamSpec) []text.Text {
	at, _ := m.Quote.Span()
	before := strings.TrimRight(m.Quote.Source().Content[:at], text.Space)
	if spec.Separator == "" || !strings.HasSuffix(before, "[") {
		return []text.Text{m.Quote}
	}
	return m.Quote.Fields(text.Space + ",;'\"")
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
			if s.Because == "" { // the message says more than the rule would
				if cause.Because = s.rule.Title + "."; cause.State == "open" {
					c.Causes = append(c.Causes, cause)
					continue
				}
			}
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
		if m.Message.Why != "" {
			told := lint.Cause{Message: m.Message.ID, Rule: oauth.ProviderMessage.ID, Title: oauth.ProviderMessage.Title, Because: m.Message.Why, Doc: oauth.ProviderMessage.Doc()}
			told.State, told.Needs = "open", []string{}
			if held || seen(m.Message.About, c, drafts) {
				told.State = "holds"
			}
			c.Causes = append(c.Causes, told)
		}
		if !held {
			drafts = append(drafts, open...)
		}
	}
	p := lint.Pass{Case: c}
	for _, r := range ruleset(c.Platform) {
		if r.Subject == lint.ErrorMessage {
			out, _ := p.Ask(r)
			drafts = append(drafts, out...)
		}
	}
	sortDrafts(drafts)
	return drafts
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
		if d.Rule == s.rule && d.Severity != lint.Info {
			return "holds", []string{}
		}
	}
	for _, u := range unchecked {
		if u.Rule == s.rule.ID {
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
