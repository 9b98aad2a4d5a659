package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A report is shown around: in issues, in chats, in links to share. So what the
// paste holds of secrets stands in none of its sentences and rows. Only what a
// fix makes of a field has them, which is the person's own text.

// dots stand where a secret was.
const dots = "•••"

// shortest is the length from which on a value can be a secret. Shorter ones
// would be found in half the words of a report.
const shortest = 6

// mask takes the secrets out of all that a report says.
func mask(rep *lint.Report, c *lint.Case, r lint.Request) {
	s := secretsOf(c, r)
	s.rows(rep.Parts)
	if len(s) == 0 {
		return
	}
	for i := range rep.Facts {
		s.hide(&rep.Facts[i].Value)
	}
	for i := range rep.Placement {
		s.hide(&rep.Placement[i].Value)
	}
	for i := range rep.Causes {
		s.hide(&rep.Causes[i].Because)
		s.hide(&rep.Causes[i].Why)
	}
	for i := range rep.Findings {
		s.finding(&rep.Findings[i])
	}
}

// rows hides what stands in parts, where a parameter that is secret by its name
// shows nothing, however short its value is.
func (s secrets) rows(parts []lint.Part) {
	for i := range parts {
		p := &parts[i]
		if lint.IsSecret(p.Name) || lint.SecretKind(p.Value) != "" {
			p.Value = dots
		}
		s.hide(&p.Name)
		s.hide(&p.Value)
	}
}

func (s secrets) finding(f *lint.Finding) {
	args := make([]string, len(f.Args)) // a draft may share its own with the rule
	for i, a := range f.Args {
		s.hide(&a)
		args[i] = a
	}
	f.Args, f.Message = args, lint.Format(f.Format, args)
	for i := range f.Related {
		s.hide(&f.Related[i].Message)
	}
	for i := range f.Fixes {
		s.hide(&f.Fixes[i].Title)
		if s.in(f.Fixes[i].Copy) {
			f.Fixes[i].Copy = "" // no console is to be given a secret
		}
	}
}

// secrets are the values to hide, as they were typed and as they are read.
type secrets []string

func (s secrets) hide(in *string) {
	for _, v := range s {
		if strings.Contains(*in, v) {
			*in = strings.ReplaceAll(*in, v, dots)
		}
	}
}

func (s secrets) in(v string) bool {
	for _, secret := range s {
		if strings.Contains(v, secret) {
			return true
		}
	}
	return false
}

// secretsOf finds the secrets in all that was given.
func secretsOf(c *lint.Case, r lint.Request) secrets {
	var s secrets
	s.scan(r.Text)
	s.scan(r.Message)
	s.scan(r.SettingsText)
	for _, values := range r.Settings {
		for _, v := range values {
			s.scan(v)
		}
	}
	if c.Link != nil {
		for _, q := range c.Link.Params {
			if lint.IsSecret(q.Name.String()) {
				s.add(q.Value.String())
			}
		}
		s.password(c.Link.URL)
		if _, u, ok := c.Link.Redirect(); ok {
			s.password(u)
		}
	}
	if c.File != nil {
		s.members(c.File.Root)
	}
	s.members(c.Answer)
	return s
}

// scan finds what is called a secret in any kind of text, a link within a link
// too, and what looks like one.
func (s *secrets) scan(t string) {
	s.known(t)
	for i := wordBytes.Prefix(t); i < len(t); i += 1 + wordBytes.Prefix(t[i+1:]) {
		c := t[i]
		if c == '=' || c == ':' || c == '%' {
			if n := signLen(t[i:]); n > 0 {
				name, quoted := nameBefore(t, i)
				if called(name, c == ':', quoted) {
					s.add(valueBehind(t[i+n:], c == ':'))
				}
			}
		}
		s.known(t[i+1:])
		if c == '%' && len(t) > i+3 {
			s.known(t[i+3:]) // what was percent-encoded is no part of the word
		}
	}
}

// wordBytes are those within which no secret of a known kind begins.
var wordBytes = text.SetOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")

// known adds the word at the start of t when it is a secret of a known kind.
func (s *secrets) known(t string) {
	if lint.SecretKind(t) == "" {
		return // as nearly always, which is found out at less cost than where the word ends
	}
	if w := word(t); lint.SecretKind(w) != "" {
		s.add(w)
	}
}

// called reports whether a name says that what stands behind it is a secret. In
// prose a code is the number of an error, and a token anything.
func called(name string, colon, quoted bool) bool {
	if len(name) < 4 {
		return false
	}
	if colon && (len(name) < 6 || strings.EqualFold(name, "secret") && !quoted) {
		return false
	}
	return lint.SecretKey(name) || !colon && lint.IsSecret(name)
}

// signLen is the length of the "=" or ":" at the start of t; the "=" may be
// percent-encoded, however often. It is 0 when there is none.
func signLen(t string) int {
	if t[0] != '%' {
		return 1
	}
	i := 1
	for strings.HasPrefix(t[i:], "25") {
		i += 2
	}
	if len(t) >= i+2 && t[i] == '3' && t[i+1]|0x20 == 'd' {
		return i + 2
	}
	return 0
}

// nameBefore is the name before the sign at i. quoted says that quotes stand
// around it, as in JSON.
func nameBefore(t string, i int) (name string, quoted bool) {
	for i > 0 && strings.IndexByte(" \"'\\", t[i-1]) >= 0 {
		i--
		quoted = quoted || t[i] != ' '
	}
	start := i
	for start > 0 && wordByte(t[start-1]) {
		start--
	}
	name = t[start:i]
	if start > 0 && t[start-1] == '%' { // an encoded separator stands before it
		for strings.HasPrefix(name, "25") {
			name = name[2:]
		}
		name = name[min(2, len(name)):]
	}
	return name, quoted
}

// valueBehind is the value at the start of t, up to its closing quote or to
// what can't be part of it.
func valueBehind(t string, colon bool) string {
	t = strings.TrimLeft(t, " \t")
	t = strings.TrimPrefix(t, `\`)
	if t != "" && (t[0] == '"' || t[0] == '\'') {
		for i := 1; i < len(t); i++ {
			if t[i] == '\\' && i+1 < len(t) && t[i+1] != t[0] {
				i++
			} else if t[i] == t[0] || t[i] == '\\' {
				return t[1:i]
			}
		}
		return t[1:]
	}
	for i := 0; i < len(t); i++ {
		switch c := t[i]; {
		case c <= ' ', strings.IndexByte("\"'`<>&#", c) >= 0, colon && strings.IndexByte(",}", c) >= 0:
			return t[:i]
		case c == '%' && ends(t[i+1:]):
			return t[:i]
		}
	}
	return t
}

// ends reports whether an encoded & or # or quote follows a "%".
func ends(t string) bool {
	for strings.HasPrefix(t, "25") {
		t = t[2:]
	}
	return strings.HasPrefix(t, "26") || strings.HasPrefix(t, "23") || strings.HasPrefix(t, "22")
}

// word is what reads like one value at the start of t.
func word(t string) string {
	i := 0
	for i < len(t) && (wordByte(t[i]) || strings.IndexByte("+/~", t[i]) >= 0) {
		i++
	}
	return t[:i]
}

func wordByte(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '_' || c == '-' || c == '.'
}

// password hides what stands behind the user's name in an address.
func (s *secrets) password(u *text.URL) {
	if u.HasUserinfo {
		_, pass, _ := u.Userinfo.Cut(":")
		s.add(pass.String())
	}
}

// members finds the secrets of a document by their names.
func (s *secrets) members(n text.Node) {
	for _, m := range n.Members {
		if m.Value.Kind == text.KindString && lint.SecretKey(m.Key.Value.String()) {
			s.add(m.Value.Value.String())
		}
		s.members(m.Value)
	}
	for _, item := range n.Items {
		s.members(item)
	}
}

// add notes a value as it was typed, without what a sentence puts behind it, and
// as often decoded as it was encoded.
func (s *secrets) add(v string) {
	for _, t := range [...]string{v, strings.TrimRight(v, ").,;]}")} {
		for range 3 {
			s.note(t)
			if strings.IndexByte(t, '%') < 0 && strings.IndexByte(t, '+') < 0 {
				break
			}
			s.note(text.New("", t).Unescape(text.Percent).String())
			t = text.New("", t).Unescape(text.Form).String()
		}
	}
}

// note keeps a value, the longer before the shorter, which may be part of it.
func (s *secrets) note(v string) {
	if len(v) < shortest || lint.Placeholder(v) {
		return
	}
	at := len(*s)
	for i, have := range *s {
		if have == v {
			return
		}
		if len(have) < len(v) && at > i {
			at = i
		}
	}
	*s = append(*s, "")
	copy((*s)[at+1:], (*s)[at:])
	(*s)[at] = v
}
