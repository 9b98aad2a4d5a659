package zoho

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about scopes share: which scopes there are to judge, and what
// is wrong with a name.

// A scope is one that the link asks for, or that the settings list.
type scope struct {
	at     text.Text
	name   string
	inLink bool
	kind   string // of the name, one of those below; "" when nothing is wrong
	row    *scopeRow
	meant  string // what likely was meant; "" when that can't be told
}

// What is wrong with a name. Each has a rule of its own.
const (
	punctuated     = "punctuation"
	shapeless      = "shape"
	serviceUnknown = "service"
	moduleUnknown  = "module"
	opUnknown      = "operation"
	opRefused      = "refused"
	spelling       = "spelling"
)

// memo is what the rules about scopes work out once a check.
type memo struct {
	scopes []scope
	near   int // names that were compared with all others so far
}

// maxNear bounds how many unknown names are compared with all others.
const maxNear = 20

func scopesOf(p *lint.Pass) []scope {
	if m, ok := p.Memo.(*memo); ok {
		return m.scopes
	}
	m := &memo{}
	p.Memo = m
	if p.Asks() {
		for _, q := range p.Link.Params {
			if q.Role == lint.ScopeParam && !q.Placeholder {
				m.add(q.Value, true)
			}
		}
	}
	if listed, _ := p.Settings.List("scopes"); len(listed) > 0 {
		for _, v := range listed {
			m.add(v, false)
		}
	}
	return m.scopes
}

// add reads a list of scopes. Blanks and punctuation of other scripts part them
// too: the rules about those say that they should not.
func (m *memo) add(list text.Text, inLink bool) {
	s := list.String()
	if m.scopes == nil {
		m.scopes = make([]scope, 0, 1+strings.Count(s, ","))
	}
	start := 0
	for i := 0; i <= len(s); {
		n := 0
		if i < len(s) {
			if n = parting(s[i:]); n == 0 {
				i++
				continue
			}
		}
		if i > start {
			m.judge(list.Slice(start, i), inLink)
		}
		if i == len(s) {
			break
		}
		i += n
		start = i
	}
}

// parting is the length of what parts scopes at the start of s; 0 when nothing
// does.
func parting(s string) int {
	switch s[0] {
	case ',', ' ', '\t', '\n', '\r', ';':
		return 1
	}
	if s[0] < 0x80 {
		return 0
	}
	for _, c := range [...]string{"，", "、", "；", "､", "\u3000", "\u00a0"} {
		if strings.HasPrefix(s, c) {
			return len(c)
		}
	}
	return 0
}

// stops are full stops of other scripts, which translations put in for dots.
var stops = [...]string{"。", "．", "｡"}

// plain writes a scope with plain dots, and without one at its end.
func plain(name string) string {
	for _, s := range stops {
		if strings.Contains(name, s) {
			name = strings.ReplaceAll(name, s, ".")
		}
	}
	return strings.Trim(name, ".")
}

func (m *memo) judge(at text.Text, inLink bool) {
	s := scope{at: at, name: at.String(), inLink: inLink}
	if !inLink {
		for _, o := range m.scopes {
			if o.inLink && o.name == s.name {
				return
			}
		}
	}
	if m.name(&s); s.kind != "" && placeholder(s.name) {
		s.kind, s.meant, s.row = "", "", nil
	}
	m.scopes = append(m.scopes, s)
}

// name finds out what is wrong with a name, the plainest first.
func (m *memo) name(s *scope) {
	if openID(s.name) {
		return
	}
	if p := plain(s.name); p != s.name && p != "" {
		s.kind, s.meant = punctuated, p
		return
	}
	first, mod, op, ok := split(s.name)
	if !ok {
		s.kind = shapeless
		if w := strings.ToLower(s.name); openID(w) {
			s.meant = w
		}
		return
	}
	s.row = module(mod)
	switch {
	case s.row != nil && s.row.isRefused(op):
		s.kind, s.meant = opRefused, s.row.instead
	case s.row != nil && s.row.takes(op):
		m.spelling(s, op)
	case s.row != nil:
		s.kind, s.meant = opUnknown, m.operation(s.row, op)
	default:
		m.unknown(s, first, mod, op)
	}
}

func (r *scopeRow) isRefused(op string) bool {
	if r.refused == "*" {
		return true
	}
	_, bad := has(r.refused, op)
	return bad
}

// spelling compares with the documented spelling.
func (m *memo) spelling(s *scope, op string) {
	spelt, ok := has(s.row.operations, op)
	if !ok {
		spelt = strings.ToUpper(op)
	}
	if n := len(s.row.name); s.name[:n] != s.row.name || s.name[n+1:] != spelt {
		s.kind, s.meant = spelling, s.row.name+"."+spelt
	}
}

// operation is the one that was likely meant.
func (m *memo) operation(r *scopeRow, op string) string {
	list := strings.Split(r.operations, ",")
	if m.near++; m.near <= maxNear {
		if n := lint.Near(op, list); n != "" {
			return r.name + "." + n
		}
	}
	if strings.EqualFold(op, "WRITE") || strings.EqualFold(op, "EDIT") {
		if _, ok := has(r.operations, "UPDATE"); ok {
			return r.name + ".UPDATE"
		}
	}
	if len(list) == 1 {
		return r.name + "." + list[0]
	}
	return ""
}

// unknown judges a name whose module is in no table.
func (m *memo) unknown(s *scope, first, mod, op string) {
	known := service(first)
	if known == "" {
		s.kind = serviceUnknown
		if right := m.service(first); right != "" {
			s.meant = right + s.name[len(first):]
		}
		return
	}
	for _, o := range otherServices {
		if known == o {
			return
		}
	}
	s.kind = moduleUnknown
	if m.near++; m.near > maxNear {
		return
	}
	all := modules(known)
	right := lint.Near(mod, all)
	if right == "" {
		right = plural(mod, all)
	}
	if right == "" {
		return
	}
	if r := module(right); r != nil {
		if spelt, ok := has(r.operations, op); ok {
			s.meant = r.name + "." + spelt
		} else if o := m.operation(r, op); o != "" {
			s.meant = o
		}
	}
}

// plural finds a name that differs by its number, or by where its words are
// joined.
func plural(name string, all []string) string {
	loose := func(s string) string {
		s = lint.Swap(strings.ToLower(s), "_", "", "-", "")
		return strings.TrimSuffix(s, "s")
	}
	for _, a := range all {
		if loose(a) == loose(name) {
			return a
		}
	}
	return ""
}

// service is the service that was likely meant by a name: with or without Zoho
// before it, or a few letters off.
func (m *memo) service(name string) string {
	low := strings.ToLower(name)
	for _, s := range knownScopes().services {
		l := strings.ToLower(s)
		if l == strings.TrimPrefix(low, "zoho") || strings.TrimPrefix(l, "zoho") == low {
			return s
		}
	}
	if m.near++; m.near > maxNear {
		return ""
	}
	return lint.Near(name, knownScopes().services)
}

// each calls report for the scopes with one thing wrong, once a name and place.
func each(p *lint.Pass, kind string, report func(scope)) {
	scopes := scopesOf(p)
	if len(scopes) == 0 {
		wants(p, "scopes")
	}
	for i, s := range scopes {
		if s.kind != kind || seen(scopes[:i], s) {
			continue
		}
		report(s)
	}
}

func seen(before []scope, s scope) bool {
	for _, o := range before {
		if o.name == s.name && o.inLink == s.inLink {
			return true
		}
	}
	return false
}

// instead offers to put another name in the place of a scope, wherever it
// stands. More than one is joined by commas.
func instead(p *lint.Pass, d *lint.Draft, s scope, safe bool) {
	if s.meant == "" {
		return
	}
	d.Replace(s.at, s.meant, "Ask for "+s.meant, safe)
}

// asksFor reports whether the link asks for a scope, or for one that grants it.
func asksFor(p *lint.Pass, want string) bool {
	for _, s := range scopesOf(p) {
		if s.inLink && covers(s.name, want) {
			return true
		}
	}
	return false
}

func edits(e ...text.Edit) []text.Edit { return e }
