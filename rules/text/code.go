package text

import (
	"strings"
	"unicode/utf8"
)

// A layer is one way in which a text was escaped, and what it looked like.
type layer struct {
	code    *Code
	escaped string  // before it was undone; tells how the person writes
	outer   *origin // of what it was undone in
}

// A Code is a way to escape text.
type Code struct {
	// next decodes the escape at the start of s. n is how many bytes of s it
	// takes; 0 when there is none.
	next func(s string) (decoded string, n int)
	// triggers are the bytes an escape can begin with.
	triggers string
	// escape writes s in the manner of the escaped text like; nil seals the
	// layer: it can be marked but not changed.
	escape func(s, like string) string
}

// The codes that links and settings are written in.
var (
	// Percent is the escaping of RFC 3986.
	Percent = &Code{next: nextPercent, triggers: "%", escape: escapePercent}
	// Form is percent escaping with "+" for a blank, as queries have it.
	Form = &Code{next: nextForm, triggers: "%+", escape: escapeForm}
	// HTML is the escaping of markup, as far as links need it.
	HTML = &Code{next: nextHTML, triggers: "&", escape: escapeHTML}
)

// Base64URL is the encoding that tokens are made of. It is sealed.
var Base64URL = &Code{next: nextBase64URL, triggers: base64url}

// quotedPrintable is how mails write "=". Only that is undone of it: what
// follows a "=" elsewhere may be a value.
var quotedPrintable = &Code{next: nextQuotedPrintable, triggers: "=", escape: escapeQuotedPrintable}

// Unescape returns t with one layer undone. What is no valid escape stays.
func (t Text) Unescape(c *Code) Text {
	if t.o == nil {
		return t
	}
	l := layer{code: c, escaped: t.s, outer: t.o}
	triggers := SetOf(c.triggers)
	if triggers.Index(t.s) < 0 {
		o := &origin{src: t.o.src, layer: l}
		o.start, _ = t.Span()
		if t.o.at != nil {
			o.at = t.o.at[t.i : t.i+len(t.s)]
		}
		return Text{s: t.s, o: o}
	}
	b := builder{at: make([]place, 0, len(t.s))}
	b.s.Grow(len(t.s))
	for i := 0; i < len(t.s); {
		if n := triggers.Index(t.s[i:]); n != 0 {
			if n < 0 {
				n = len(t.s) - i
			}
			b.keep(t, i, i+n)
			i += n
			continue
		}
		decoded, n := c.next(t.s[i:])
		if n == 0 {
			b.keep(t, i, i+1)
			i++
			continue
		}
		p := t.place(i, i+n)
		for k := 0; k < len(decoded); k++ {
			b.add(decoded[k], p)
		}
		i += n
	}
	return b.text(t, l)
}

func nextPercent(s string) (string, int) {
	if len(s) < 3 || s[0] != '%' {
		return "", 0
	}
	hi, ok1 := unhex(s[1])
	lo, ok2 := unhex(s[2])
	if !ok1 || !ok2 {
		return "", 0
	}
	return bytes[int(hi<<4|lo) : int(hi<<4|lo)+1], 3
}

// bytes holds every byte once, so that decoding one makes no garbage.
var bytes = func() string {
	var b [256]byte
	for i := range b {
		b[i] = byte(i)
	}
	return string(b[:])
}()

func nextForm(s string) (string, int) {
	if s[0] == '+' {
		return " ", 1
	}
	return nextPercent(s)
}

func unhex(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// entities are those that link text is escaped with.
var entities = []struct{ name, char string }{
	{"&amp;", "&"}, {"&#38;", "&"}, {"&#038;", "&"}, {"&#x26;", "&"}, {"&#X26;", "&"},
	{"&quot;", `"`}, {"&#34;", `"`}, {"&#39;", "'"}, {"&#x27;", "'"}, {"&lt;", "<"}, {"&gt;", ">"},
	{"&#x3D;", "="}, {"&#61;", "="}, {"&#x2F;", "/"}, {"&#47;", "/"},
}

func nextHTML(s string) (string, int) {
	if len(s) < 4 || strings.IndexByte("a#qlg", s[1]) < 0 {
		return "", 0
	}
	for _, e := range entities {
		if strings.HasPrefix(s, e.name) {
			return e.char, len(e.name)
		}
	}
	return "", 0
}

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// nextBase64URL decodes four characters, or the two or three at the end.
func nextBase64URL(s string) (string, int) {
	var bits uint32
	n := 0
	for ; n < 4 && n < len(s); n++ {
		d := strings.IndexByte(base64url, s[n])
		if d < 0 {
			break
		}
		bits |= uint32(d) << (18 - 6*n)
	}
	if n < 2 {
		return "", 0
	}
	b := [3]byte{byte(bits >> 16), byte(bits >> 8), byte(bits)}
	return string(b[:n-1]), n
}

func nextQuotedPrintable(s string) (string, int) {
	if strings.HasPrefix(s, "=3D") {
		return "=", 3
	}
	return "", 0
}

func escapeQuotedPrintable(s, _ string) string { return strings.ReplaceAll(s, "=", "=3D") }

const upperhex = "0123456789ABCDEF"

// reserved are the characters that many people leave as they are in a query.
// One that stands raw in the text around is written raw again.
const reserved = ":/?@,;!$'()*[]"

func escapePercent(s, like string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if unreserved(c) || (strings.IndexByte(reserved, c) >= 0 && strings.IndexByte(like, c) >= 0) {
			b.WriteByte(c)
			continue
		}
		writePercent(&b, c)
	}
	return b.String()
}

func writePercent(b *strings.Builder, c byte) {
	b.WriteByte('%')
	b.WriteByte(upperhex[c>>4])
	b.WriteByte(upperhex[c&15])
}

// escapeForm writes a blank as it is written around: "+" or else "%20".
func escapeForm(s, like string) string {
	e := escapePercent(s, like)
	if strings.IndexByte(like, '+') >= 0 && !strings.Contains(like, "%20") {
		e = strings.ReplaceAll(e, "%20", "+")
	}
	return e
}

func unreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' ||
		c == '-' || c == '.' || c == '_' || c == '~'
}

func escapeHTML(s, _ string) string { return strings.ReplaceAll(s, "&", "&amp;") }

// ValidUTF8 reports whether t is UTF-8, as RFC 6749 appendix B demands.
func (t Text) ValidUTF8() bool { return utf8.ValidString(t.s) }
