package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about scope names share: which names of the link and of the
// app's lists are not plainly right, and what was likely meant by them.

// A verdict on a scope's name.
const (
	nameRemoved    = "removed"    // HubSpot has taken it away, or said that it would
	nameSuperseded = "superseded" // granular scopes stand in for it
	nameSpelling   = "spelling"   // HubSpot's own pages spell it in two ways
	nameInternal   = "internal"   // not for install links
	nameMisspelt   = "misspelt"   // another name was likely meant
	nameUnknown    = "unknown"
)

// A suspect is a scope whose name is not plainly right, at its first place.
type suspect struct {
	at     text.Text
	name   string
	list   string // the settings key that lists it; "" for the link
	kind   string
	row    *scopeRow // nil when the table doesn't have it
	meant  []string  // what likely was, or what stands in for it
	listed bool      // the app lists all of those
}

// A memo is what the rules about scopes work out once a check.
type memo struct {
	lists
	inScope, inOptional []text.Text // what the link asks for
	garbled             bool        // what stands between or around them is damaged, and another rule says so first
	found               []suspect
	read                bool              // found is
	match               *lint.Change      // the app\'s lists as the link would have them; nil when there is no such way
	matched             bool              // match is worked out
	likes               map[string]string // what was found for unknown names so far
	compared            int               // how many of them were compared with all others
}

func memoOf(c *lint.Case) *memo {
	if m, ok := c.Memo.(*memo); ok {
		return m
	}
	m := &memo{lists: listsOf(&c.Settings)}
	if c.Link != nil {
		m.inScope, m.inOptional = c.Link.Values(lint.ScopeParam), c.Link.Values(lint.OptionalScope)
	}
	for _, in := range [...][]text.Text{m.inScope, m.inOptional} {
		m.garbled = m.garbled || inQuotes(in)
		for _, v := range in {
			m.garbled = m.garbled || !good(v.String()) && !plainName(v.String())
		}
	}
	c.Memo = m
	return m
}

// inQuotes reports whether scopes stand in quotes that are read as part of them.
func inQuotes(in []text.Text) bool {
	if len(in) == 0 {
		return false
	}
	first, last := in[0].String(), in[len(in)-1].String()
	return strings.IndexByte("\"'`", first[0]) >= 0 && first[0] == last[len(last)-1]
}

// asked reports whether the link asks for a scope in either parameter.
func (m *memo) asked(name string) bool {
	return lint.Index(m.inScope, name) >= 0 || lint.Index(m.inOptional, name) >= 0
}

// suspects are the names that are not plainly right. What the app lists is
// judged in the app's lists, for the app knows better than a table; what the
// placement rules refuse is left to them.
func suspects(p *lint.Pass) []suspect {
	m := memoOf(p.Case)
	if m.read {
		return m.found
	}
	m.read = true
	if (p.Asks() || p.Link != nil && p.Link.Quoted) && !m.garbled {
		for _, q := range scopeParams(p.Link) {
			for _, v := range q.Values() {
				if key, _ := m.where(v.String()); key == "" {
					m.judge(v, "")
				}
			}
		}
	}
	for _, list := range [...]struct {
		key    string
		scopes []text.Text
	}{{required, m.required}, {conditional, m.conditional}, {optional, m.optional}} {
		for _, v := range list.scopes {
			m.judge(v, list.key)
		}
	}
	return m.found
}

func (m *memo) judge(v text.Text, list string) {
	name := v.String()
	row := scope(name)
	if row.current() || !plainName(name) || lint.Placeholder(name) {
		return
	}
	for _, s := range m.found {
		if s.name == name {
			return
		}
	}
	if len(m.found) == maxSuspects {
		return
	}
	s := suspect{at: v, name: name, list: list, row: row}
	if row != nil {
		s.kind, s.meant = kindOf(row), row.replacement
	} else if like := m.like(name); like != "" {
		s.kind, s.meant = nameMisspelt, []string{like}
	} else {
		s.kind = nameUnknown
	}
	if list == "" {
		if known := m.likely(name); len(known) > 0 {
			s.meant, s.listed = known, true
		}
	}
	m.found = append(m.found, s)
}

// likely are the app's scopes that a name of the link likely stands for, which
// the app doesn't list. One that stands for the same earlier in the link takes
// them all.
func (m *memo) likely(name string) []string {
	if len(m.inScope)+len(m.inOptional) > maxCompared {
		return nil
	}
	names := m.standsFor(name)
	if len(names) == 0 {
		return nil
	}
	for _, in := range [...][]text.Text{m.inScope, m.inOptional} {
		for _, v := range in {
			if v.String() == name {
				return names
			}
			if key, _ := m.where(v.String()); key == "" || key == "none" {
				names = without(names, m.standsFor(v.String()))
			}
		}
	}
	return names
}

func (m *memo) standsFor(name string) []string {
	row := scope(name)
	if row.current() {
		return nil
	}
	if row != nil {
		return m.unasked(row.replacement)
	}
	if known := m.unasked([]string{m.like(name)}); len(known) > 0 {
		return known
	}
	return m.unasked([]string{lint.Near(name, m.names())})
}

// unasked are the scopes that the app lists and the link doesn't ask for.
func (m *memo) unasked(names []string) []string {
	var known []string
	for _, n := range names {
		if key, _ := m.where(n); key != "" && key != "none" && !m.asked(n) {
			known = append(known, n)
		}
	}
	return known
}

func kindOf(row *scopeRow) string {
	switch row.status {
	case "removed", "removed-or-legacy":
		return nameRemoved
	case "coarse-superseded", "coarse-superseded-inferred":
		return nameSuperseded
	case "documented-spelling-conflict", "current-v2-spelling":
		return nameSpelling
	case "internal-or-undocumented", "client-credentials-only", "wild-only":
		return nameInternal
	}
	if len(row.replacement) > 0 {
		return nameMisspelt
	}
	return nameUnknown
}

// plainName reports whether s may be one scope's name. Several that are joined
// by something, blanks that can't be seen, and what was to be filled in are other
// rules'.
func plainName(s string) bool {
	ascii := true
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ',', ';', '|', '+', '%', '[', ']', '{', '}', '<', '>', '$', '\n', '\r', '\t', 0:
			return false
		}
		ascii = ascii && s[i] < 0x80
	}
	if ascii {
		return s != ""
	}
	_, _, invisible := lint.Invisible(s)
	return !invisible && !strings.ContainsAny(s, "，、；")
}

// Bounds that no app reaches, so that a check stays fast whatever is pasted.
const (
	maxNear     = 20  // unknown names that are compared with all others
	maxCompared = 200 // scopes of a link that are compared with the app's to tell what was meant
	maxSuspects = 40  // names that are reported one by one
)

// like finds the scope whose name is close to one that is not known; "" when
// there is none.
func (m *memo) like(name string) string {
	if s, known := m.likes[name]; known {
		return s
	}
	s := m.find(name)
	if m.likes == nil {
		m.likes = map[string]string{}
	}
	m.likes[name] = s
	return s
}

func (m *memo) find(name string) string {
	low := strings.ToLower(strings.Map(narrow, name))
	plain := lint.Swap(low, "_", ".", "-", ".", ":", ".")
	bare := strings.TrimPrefix(plain, "crm.")
	for _, s := range [...]string{low, plain, "crm.objects." + bare, "crm." + bare, "crm.schemas." + bare, plain + ".read", "crm.objects." + bare + ".read"} {
		if good(s) {
			return s
		}
	}
	if m.compared == maxNear {
		return ""
	}
	m.compared++
	if s := lint.Near(name, knownScopes().names); good(s) {
		return s
	}
	return ""
}

// narrow makes a full-width letter the usual one.
func narrow(r rune) rune {
	if 0xff01 <= r && r <= 0xff5e {
		return r - 0xff01 + '!'
	}
	return r
}

// canList reports whether an app could list each scope of the link that this
// one doesn't.
func (m *memo) canList() bool {
	for _, in := range [...][]text.Text{m.inScope, m.inOptional} {
		for _, v := range in {
			name := v.String()
			if key, _ := m.where(name); key != "" && key != "none" || good(name) {
				continue
			}
			if !plainName(name) || scope(name) != nil || m.like(name) != "" {
				return false
			}
		}
	}
	return true
}

// good reports whether a name is one to suggest.
func good(name string) bool {
	row := scope(name)
	return row.current() || row != nil && kindOf(row) == nameSuperseded
}

// each reports the names of one kind. say words the finding for a place.
func each(p *lint.Pass, kind string, say func(s suspect)) {
	for _, s := range suspects(p) {
		if s.kind == kind {
			say(s)
		}
	}
}

// instead adds the fix that writes names in the place of a suspect. It is safe
// when the app lists just those.
func instead(p *lint.Pass, d *lint.Draft, s suspect, names []string) {
	if s.list == "" && !s.listed {
		names = unaskedOf(memoOf(p.Case), names)
	}
	written := strings.Join(names, " ")
	switch {
	case len(names) == 0:
	case p.Link != nil && p.Link.Quoted:
		d.Fix(lint.Change{Title: "Ask for " + written + " instead", Where: whereScopes, Copy: lint.JoinLines(names)})
	case s.list == "" && s.listed:
		d.Replace(s.at, written, "Write "+written, true)
	case s.list == "" && len(names) == 1:
		d.Replace(s.at, written, "Write "+written+", once the app lists it", false)
	case s.list == "":
		d.Replace(s.at, written, "Write "+written+", once the app lists them", false)
	case len(names) == 1 && s.at.Source().Field == "settingsText":
		d.Replace(s.at, written, "Write "+written, false)
	default:
		d.Fix(lint.Change{Title: "Put " + written + " in its place", Where: whereScopes, Copy: lint.JoinLines(names)})
	}
}

func unaskedOf(m *memo, names []string) []string {
	var left []string
	for _, n := range names {
		if !m.asked(n) {
			left = append(left, n)
		}
	}
	return left
}

// takeOut adds the fix that drops a suspect from the link.
func takeOut(p *lint.Pass, d *lint.Draft, s suspect, safe bool) {
	if s.list != "" || p.Link.Quoted {
		return
	}
	for _, q := range scopeParams(p.Link) {
		if lint.Index(q.Values(), s.name) >= 0 {
			d.Fix(lint.Change{Title: "Take " + s.name + " out of the link", Safe: safe, Edits: p.Link.Drop(q, func(v string) bool { return v == s.name })})
			return
		}
	}
}
