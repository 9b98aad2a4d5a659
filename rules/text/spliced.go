package text

import "strings"

// spliced reads what a program puts between two of its strings, from the quote
// at i on: nothing, so that the link goes on in the next string, or a variable,
// which stands for a value. It is i where the quote only ends the link.
func (l *link) spliced(i int) int {
	quote := l.s[i]
	j, byStop := l.operand(i + 1)
	adjoins := j < 0
	if adjoins {
		j = skipLines(l.s, i+1)
	}
	if k := opening(l.s, j, quote); k > 0 {
		if (adjoins || byStop) && !l.goesOn(i, k) || adjoins && strings.IndexByte(l.s[i:k], '\n') < 0 {
			return i
		}
		l.gaps = append(l.gaps, gap{start: i, end: k})
		return k
	}
	if adjoins || !l.query {
		return i
	}
	end := j + expression(l.s[j:])
	if end == j || byStop && strings.IndexByte(l.s[j:end], '$') < 0 { // a full stop joins strings in PHP alone
		return i
	}
	if k, _ := l.operand(end); opening(l.s, k, quote) > 0 {
		return opening(l.s, k, quote)
	}
	return end
}

// goesOn reports whether the string that begins at j plainly goes on with the one
// that ends at i: a full stop may end a sentence, and nothing at all joins strings
// that stand one below the other in Python and C.
func (l *link) goesOn(i, j int) bool {
	return j < len(l.s) && l.s[j] == '&' || strings.IndexByte("=?&", l.s[i-1]) >= 0
}

// opening is where the string at i begins, behind its quote and the letter that
// some languages put before it; 0 when there is none.
func opening(s string, i int, quote byte) int {
	if i >= 0 && i < len(s) && strings.IndexByte("$@fr", s[i]) >= 0 {
		i++
	}
	if i >= 0 && i < len(s) && s[i] == quote {
		return i + 1
	}
	return 0
}

// operand is where what stands behind the operator at i begins, which joins
// strings; -1 when there is none. byStop: it is a full stop.
func (l *link) operand(i int) (j int, byStop bool) {
	i = skipLines(l.s, i)
	if i == len(l.s) || l.s[i] != '+' && l.s[i] != '.' {
		return -1, false
	}
	return skipLines(l.s, i+1), l.s[i] == '.'
}

// maxExpression bounds what is taken for a value that a program works out.
const maxExpression = 80

// expression is the length of the name or the call that starts s.
func expression(s string) int {
	open := 0
	for i := 0; i < min(len(s), maxExpression); i++ {
		c := s[i]
		switch {
		case isAlnum(c) || c == '_' || c == '$', c == '.' && i+1 < len(s) && (isAlnum(s[i+1]) || s[i+1] == '_' || s[i+1] == '$'):
		case c == '-' && strings.HasPrefix(s[i:], "->"), c == '>' && i > 0 && s[i-1] == '-':
		case i > 0 && (c == '(' || c == '['):
			open++
		case open > 0 && (c == ')' || c == ']'):
			open--
		case open > 0 && c != '\n':
		default:
			return i
		}
	}
	if open > 0 || len(s) > maxExpression {
		return 0
	}
	return len(s)
}

// skipLines is where the next word begins, at i or behind blanks and line breaks.
func skipLines(s string, i int) int {
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	return i
}

// isAttribute reports whether the link stands in an attribute of HTML, where & is
// written &amp;.
func (l *link) isAttribute() bool {
	before := l.s[max(0, l.start-64):l.start]
	i := strings.LastIndexAny(before, "\"'")
	if i < 0 || strings.ContainsAny(before[i:], "<>&?") {
		return false
	}
	before = strings.ToLower(before[:i])
	for _, name := range [...]string{"href=", "src=", "action=", "content="} {
		if strings.HasSuffix(before, name) {
			return true
		}
	}
	return false
}
