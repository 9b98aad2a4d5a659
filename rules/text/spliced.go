package text

import "strings"

// spliced reads what a program puts between two of its strings, from the quote
// at i on: nothing, so that the link goes on in the next string, or a variable,
// which stands for a value. It is i where the quote only ends the link.
func (l *link) spliced(i int) int {
	quote := l.s[i]
	j := l.operand(i + 1)
	if j < 0 {
		return i
	}
	if j < len(l.s) && l.s[j] == quote {
		l.gaps = append(l.gaps, gap{start: i, end: j + 1})
		return j + 1
	}
	end := j + expression(l.s[j:])
	if end == j || !l.query || l.s[skipLines(l.s, i+1)] == '.' && strings.IndexByte(l.s[j:end], '$') < 0 { // a full stop joins strings in PHP alone
		return i
	}
	if k := l.operand(end); k > 0 && k < len(l.s) && l.s[k] == quote {
		return k + 1
	}
	return end
}

// operand is where what stands behind the operator at i begins, which joins
// strings; -1 when there is none.
func (l *link) operand(i int) int {
	i = skipLines(l.s, i)
	if i == len(l.s) || l.s[i] != '+' && l.s[i] != '.' {
		return -1
	}
	return skipLines(l.s, i+1)
}

// maxExpression bounds what is taken for a value that a program works out.
const maxExpression = 80

// expression is the length of the name or the call that starts s.
func expression(s string) int {
	open := 0
	for i := 0; i < min(len(s), maxExpression); i++ {
		c := s[i]
		switch {
		case isAlnum(c) || strings.IndexByte("_$.", c) >= 0 && i+1 < len(s) && !isBlank(s[i+1]):
		case c == '-' && strings.HasPrefix(s[i:], "->"), c == '>' && s[i-1] == '-':
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
