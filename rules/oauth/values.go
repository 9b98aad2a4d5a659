package oauth

import (
	"strings"
	"unicode/utf8"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about odd characters in values share.

// exact reports whether a server compares the value of a role byte by byte, so
// that one odd character more makes it another value.
func exact(role string) bool {
	switch role {
	case lint.ClientID, lint.RedirectURI, lint.ResponseType, lint.ResponseMode, lint.CodeChallenge, lint.CodeChallengeMethod, lint.ScopeParam, lint.OptionalScope:
		return true
	}
	return false
}

// odd reports each run of characters for which is is true, in the values and in
// the address. Where servers compare exactly it is an error, unless the value
// is registered with it.
func odd(p *lint.Pass, is func(r rune) bool, report func(at text.Text, q *lint.Param) *lint.Draft) {
	u := p.Link.URL
	for _, t := range [...]text.Text{u.Host, u.Path} {
		if !lint.Plain(t.String()) {
			runs(t, is, func(at text.Text) { report(at, &lint.Param{}).Of(lint.Host).As(lint.Warning) })
		}
	}
	for _, q := range p.Link.Params {
		if q.Plain || q.Placeholder {
			continue
		}
		if !lint.Plain(q.Name.String()) {
			runs(q.Name, is, func(at text.Text) { report(at, &lint.Param{}) })
		}
		if lint.Plain(q.Value.String()) {
			continue
		}
		runs(q.Value, is, func(at text.Text) {
			d := report(at, q)
			if yes, _ := isRegistered(p, q.Value.String()); !exact(q.Role) || yes && q.Role == lint.RedirectURI {
				d.As(lint.Warning)
			}
		})
	}
}

// runs calls found for each run of runes for which is is true.
func runs(t text.Text, is func(r rune) bool, found func(at text.Text)) {
	s := t.String()
	for i := 0; i < len(s); {
		_, n := utf8.DecodeRuneInString(s[i:])
		j := i
		for j < len(s) {
			r, m := utf8.DecodeRuneInString(s[j:])
			if r == utf8.RuneError && m == 1 || !is(r) {
				break
			}
			j += m
		}
		if j > i {
			found(t.Slice(i, j))
			i = j
			continue
		}
		i += n
	}
}

// invisible reports whether r takes no room, or looks like a blank and is none.
func invisible(r rune) bool {
	if r < 0x80 {
		return false
	}
	_, _, found := lint.Invisible(string(r))
	return found
}

// blank reports whether s is made of characters that look like a blank.
func blank(s string) bool {
	for _, r := range s {
		if r != 0xa0 && r != 0x3000 && !(0x2000 <= r && r <= 0x200a) && r != 0x202f && r != 0x205f {
			return false
		}
	}
	return true
}

func control(r rune) bool { return r < ' ' || r == 0x7f || 0x80 <= r && r < 0xa0 }

// typographic are characters that editors and chats put in the place of ASCII.
var typographic = [...]struct{ from, to string }{
	{"‘", "'"}, {"’", "'"}, {"“", `"`}, {"”", `"`}, {"„", `"`}, {"–", "-"}, {"—", "--"}, {"…", "..."}, {"′", "'"}, {"″", `"`},
	{"＆", "&"}, {"＝", "="}, {"？", "?"}, {"：", ":"}, {"／", "/"}, {"％", "%"}, {"＿", "_"},
}

func isTypographic(r rune) bool {
	if r < 0x2000 {
		return false
	}
	for _, t := range typographic {
		if strings.HasPrefix(t.from, string(r)) {
			return true
		}
	}
	return false
}

// ascii writes typographic characters as they were before.
func ascii(s string) string {
	for _, t := range typographic {
		s = strings.ReplaceAll(s, t.from, t.to)
	}
	return s
}
