package rules

import (
	"strings"

	"grantlint/rules/lint"
)

// A folded is a text as messages are looked for in it: ASCII letters are small,
// apostrophes are straight, and a line break with the blanks around it, as
// terminals and chats put them in, is one blank.
type folded struct {
	s      string
	cased  string // the same, with capitals
	places []int  // of each byte and of the end, in the text as it is; nil while nothing moved
}

func fold(s string) folded {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "’") && !strings.Contains(s, "  ") && !strings.Contains(s, "\u00a0") {
		return folded{s: lower(s), cased: s}
	}
	f := folded{places: make([]int, 0, len(s)+1)}
	b := make([]byte, 0, len(s))
	add := func(c byte, at int) {
		if c == ' ' && len(b) > 0 && b[len(b)-1] == ' ' {
			return
		}
		b, f.places = append(b, c), append(f.places, at)
	}
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\n' || s[i] == '\r' || s[i] == '\t':
			add(' ', i)
		case strings.HasPrefix(s[i:], "’"):
			add('\'', i)
			i += len("’") - 1
		case strings.HasPrefix(s[i:], "\u00a0"):
			add(' ', i)
			i += len("\u00a0") - 1
		default:
			add(s[i], i)
		}
	}
	f.cased, f.places = string(b), append(f.places, len(s))
	f.s = lower(f.cased)
	return f
}

// locate finds a message, in places of the text as it is; n is 0 when it isn't
// there.
func (f folded) locate(m *lint.Message) (i, n int) {
	i, n = locate(m, f.s, f.cased)
	if n == 0 || f.places == nil {
		return i, n
	}
	return f.places[i], f.places[i+n] - f.places[i]
}

// locate finds a message in a text, by a stem or else by its code; n is 0 when
// it isn't there.
func locate(m *lint.Message, s, cased string) (i, n int) {
	for _, stem := range m.Stems {
		in := s
		if 'A' <= stem[0] && stem[0] <= 'Z' && len(cased) == len(s) {
			in = cased // another server shows it with other capitals
		}
		if i := findStem(in, stem); i >= 0 {
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

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

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
