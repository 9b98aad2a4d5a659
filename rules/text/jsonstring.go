package text

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// JSON is the escaping within the quotes of a JSON string.
var JSON = &Code{next: nextJSON, triggers: `\`, escape: escapeJSON}

func nextJSON(s string) (string, int) {
	if len(s) < 2 {
		return "", 0
	}
	switch c := s[1]; c {
	case '"', '\\', '/', '\'':
		return s[1:2], 2
	case 'b':
		return "\b", 2
	case 'f':
		return "\f", 2
	case 'n':
		return "\n", 2
	case 'r':
		return "\r", 2
	case 't':
		return "\t", 2
	case 'u':
		return nextUnicode(s)
	}
	return "", 0
}

// nextUnicode decodes \uXXXX, and two of them where they make one character.
func nextUnicode(s string) (string, int) {
	r, ok := hex4(s)
	if !ok {
		return "", 0
	}
	if utf16.IsSurrogate(r) {
		if low, ok := hex4(s[6:]); ok {
			if r := utf16.DecodeRune(r, low); r != utf8.RuneError {
				return string(r), 12
			}
		}
		r = utf8.RuneError
	}
	return string(r), 6
}

// hex4 reads \uXXXX at the start of s.
func hex4(s string) (r rune, ok bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	for i := 2; i < 6; i++ {
		d, ok := unhex(s[i])
		if !ok {
			return 0, false
		}
		r = r<<4 | rune(d)
	}
	return r, true
}

// escapeJSON escapes what must be, and slashes and ampersands where the text
// around has them escaped.
func escapeJSON(s, like string) string {
	slash := strings.Contains(like, `\/`)
	amp := strings.Contains(like, `\u0026`)
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\' || c == '/' && slash:
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case c < ' ' || c == '&' && amp:
			b.WriteString(`\u00`)
			b.WriteByte(lowerhex[c>>4])
			b.WriteByte(lowerhex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

const lowerhex = "0123456789abcdef"

// string reads a string, with whatever quotes.
func (r *jsonReader) string() Node {
	start := r.i
	q := scanString(r.s[start:])
	r.i = start + q.end
	n := Node{
		Kind:  KindString,
		Text:  r.t.Slice(start, r.i),
		Value: r.t.Slice(start+q.open, start+q.close).Unescape(JSON),
	}
	plain := r.s[start] == '"' && (!q.closed || r.s[start+q.close] == '"')
	quotes := mend{start, r.i, `"` + escapeJSON(n.Value.s, "") + `"`}
	switch {
	case !q.closed && plain:
		r.problem("unclosed-string", start, r.i, "the string %q is not closed", n.Value.s, guess+"Close it", mend{r.i, r.i, `"`})
	case !q.closed:
		r.problem("unclosed-string", start, r.i, "the string %q is not closed", n.Value.s, guess+"Put double quotes around it", quotes)
	case !plain:
		r.problem("quotes", start, r.i, "%q does not stand in double quotes", n.Value.s, "Write double quotes", quotes)
	}
	if plain {
		r.content(start+q.open, start+q.close)
	}
	return n
}

// content notes what may not stand in a string.
func (r *jsonReader) content(i, j int) {
	for ; i < j; i++ {
		switch c := r.s[i]; {
		case c < ' ':
			r.problem("control-character", i, i+1, "%q may not stand in a string as it is", r.s[i:i+1], "Escape it", mend{i, i + 1, escapeJSON(r.s[i:i+1], "")})
		case c == '\\':
			i += r.escape(i, j)
		}
	}
}

// escape looks at the escape at i and returns how many bytes follow the
// backslash.
func (r *jsonReader) escape(i, j int) int {
	_, n := nextJSON(r.s[i:j])
	switch {
	case n > 0 && r.s[i+1] == '\'':
		r.problem("escape", i, i+2, "JSON has no escape %q", r.s[i:i+2], "Remove the backslash", mend{i, i + 1, ""})
	case n == 0:
		end := min(i+2, j)
		r.problem("escape", i, end, "JSON has no escape %q", r.s[i:end], "Double the backslash", mend{i, i + 1, `\\`})
		return 0
	}
	return n - 1
}

// A quoted is a string with its quotes, by offsets.
type quoted struct {
	open, close, end int // behind the opening quote, before the closing one, behind it
	closed           bool
}

// The quotes that people write, by what they stand for.
const (
	doubleQuotes = "\"“”„‟″＂«»"
	singleQuotes = "'‘’‚‛′＇"
)

// quote is the length of the quote at the start of s.
func quote(s string) int {
	if s == "" {
		return 0
	}
	if c := s[0]; c < utf8.RuneSelf {
		if c == '"' || c == '\'' || c == '`' && !strings.HasPrefix(s, "```") {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if r != utf8.RuneError && (strings.ContainsRune(doubleQuotes, r) || strings.ContainsRune(singleQuotes, r)) {
		return n
	}
	return 0
}

// scanString finds the end of the string at the start of s.
func scanString(s string) quoted {
	if s[0] == '"' {
		if n := closing(s); n > 0 {
			return quoted{1, n, n + 1, true}
		}
	}
	open := quote(s)
	if i, n := otherClosing(s, open); n > 0 {
		return quoted{open, i, i + n, true}
	}
	end := unclosedEnd(s, open)
	return quoted{open, end, end, false}
}

// closing returns where the quote of a JSON string stands, 0 for nowhere. A
// string may hold a line break by mistake, but not one with an entry behind it.
func closing(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '"':
			return i
		case '\\':
			i++
		case '\n':
			rest := strings.TrimLeft(s[i:], Space)
			line, _, _ := strings.Cut(rest, "\n")
			if rest == "" || strings.IndexByte("\"'{}[],/", rest[0]) >= 0 || strings.IndexByte(line, '"') < 0 {
				return 0
			}
		}
	}
	return 0
}

// otherClosing finds the quote that closes a string that JSON's own don't: one
// of the same sort with the end of an entry behind it, as an apostrophe is no end.
func otherClosing(s string, open int) (i, n int) {
	marks := singleQuotes
	switch {
	case strings.Contains(doubleQuotes, s[:open]):
		marks = doubleQuotes
	case s[0] == '`':
		marks = s[:1]
	}
	for i := open; i < len(s) && s[i] != '\n'; i++ {
		if s[i] == '\\' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError || !strings.ContainsRune(marks, r) {
			continue
		}
		rest := strings.TrimLeft(s[i+n:], " \t")
		sign, _ := separator(rest)
		if sign != 0 || rest == "" || strings.IndexByte("]}\r\n", rest[0]) >= 0 {
			return i, n
		}
	}
	return 0, 0
}

// unclosedEnd is where a string that is not closed probably ends: on its line,
// before the comma and brackets that close what is around it.
func unclosedEnd(s string, open int) int {
	if i := strings.IndexAny(s, "\r\n"); i >= 0 {
		s = s[:i]
	}
	s = strings.TrimRight(s, " \t")
	for len(s) > open {
		c := s[len(s)-1]
		if c != ',' && (c != ']' || strings.IndexByte(s, '[') >= 0) && (c != '}' || strings.IndexByte(s, '{') >= 0) {
			break
		}
		s = strings.TrimRight(s[:len(s)-1], " \t")
	}
	return max(open, len(s))
}
