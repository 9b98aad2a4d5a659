package lint

import "strings"

// Format puts args into the verbs of a format: %s as it is, %q as a value, in
// backquotes, with what can't be seen made visible, and cut when it is long; %l
// as a list of such values, one a line in the argument (see List).
// %[2]s takes the second argument, so that a translation can turn them round.
// It stands in for fmt, which would add 30 KB to the program.
func Format(format string, args []string) string {
	var b strings.Builder
	next := 0
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			b.WriteByte(format[i])
			continue
		}
		i++
		if format[i] == '[' && i+3 < len(format) && format[i+2] == ']' {
			next = int(format[i+1] - '1')
			i += 3
		}
		switch {
		case format[i] == '%':
			b.WriteByte('%')
		case next < 0 || next >= len(args):
			b.WriteString("%!")
			b.WriteByte(format[i])
		case format[i] == 'q':
			b.WriteString("`" + Visible(args[next]) + "`")
			next++
		case format[i] == 'l':
			b.WriteString(and(strings.Split(args[next], "\n")))
			next++
		default:
			b.WriteString(args[next])
			next++
		}
	}
	return b.String()
}

// List makes the argument for %l.
func List(values []string) string { return strings.Join(values, "\n") }

// longest is how many bytes of a value a message shows. More than that hides
// the sentence.
const longest = 160

// Visible makes what can't be seen in s visible, and cuts out the middle when s
// is long.
func Visible(s string) string {
	if len(s) > longest {
		head, tail := longest*2/3, len(s)-longest/3
		for head > 0 && !startsRune(s[head]) {
			head--
		}
		for tail < len(s) && !startsRune(s[tail]) {
			tail++
		}
		s = s[:head] + "…" + s[tail:]
	}
	plain := true
	for i := 0; i < len(s); i++ {
		plain = plain && s[i] >= ' ' && s[i] < 0x7f
	}
	if plain {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n':
			b.WriteString("\\n")
		case r == '\t':
			b.WriteString("\\t")
		case r < ' ', r >= 0x7f && r < 0xa0, invisible(r):
			b.WriteString("U+")
			for shift := 12; shift >= 0; shift -= 4 {
				b.WriteByte("0123456789ABCDEF"[r>>shift&15])
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func startsRune(c byte) bool { return c&0xc0 != 0x80 }

// invisible reports whether r takes no room or looks like a blank, and so would
// be overlooked.
func invisible(r rune) bool {
	switch {
	case r == 0xa0, r == 0xad, r == 0x3000, r == 0xfeff, r == 0xfffc:
		return true
	case 0x2000 <= r && r <= 0x200f, 0x2028 <= r && r <= 0x202f, 0x205f <= r && r <= 0x206f:
		return true
	}
	return false
}

// Invisible reports whether s holds a character that can't be seen, and where.
func Invisible(s string) (start, end int, found bool) {
	for i, r := range s {
		if invisible(r) {
			return i, i + len(string(r)), true
		}
	}
	return 0, 0, false
}

// and joins names for a sentence: "a", "a and b", "a, b and c". Beyond four it
// counts the rest.
func and(names []string) string {
	quoted := make([]string, 0, 4)
	for i, n := range names {
		if i == 3 && len(names) > 4 {
			break
		}
		quoted = append(quoted, "`"+Visible(n)+"`")
	}
	switch n := len(quoted); {
	case len(names) > n:
		return strings.Join(quoted, ", ") + " and " + Itoa(len(names)-n) + " more"
	case n < 2:
		return strings.Join(quoted, "")
	default:
		return strings.Join(quoted[:n-1], ", ") + " and " + quoted[n-1]
	}
}

// Swap replaces in s the first of each pair by the second, a pair after the
// other. It stands in for strings.Replacer, which would add 8 KB to the program.
func Swap(s string, pairs ...string) string {
	for i := 0; i < len(pairs); i += 2 {
		s = strings.ReplaceAll(s, pairs[i], pairs[i+1])
	}
	return s
}

// Itoa writes a number.
func Itoa(n int) string {
	if n < 0 {
		return "-" + Itoa(-n)
	}
	if n < 10 {
		return "0123456789"[n : n+1]
	}
	return Itoa(n/10) + Itoa(n%10)
}
