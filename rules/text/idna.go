package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The whole of IDNA is a table of 20 KB and Unicode's normalisation. What is
// here covers the letters that names are made of and those that imitate ASCII;
// on all others it says that it can't tell.

// toASCII writes a domain as DNS has it: small letters, ASCII dots, and
// punycode for the labels that are not ASCII.
func toASCII(host string) (ascii, does string) {
	if isASCII(host) {
		host = strings.ToLower(host)
	} else {
		mapped, ok := mapDomain(host)
		if !ok {
			return "", Unsure
		}
		host = mapped
	}
	if isASCII(host) && !strings.Contains(host, "xn--") {
		return host, Opens
	}
	labels := strings.Split(host, ".")
	for i, l := range labels {
		if strings.HasPrefix(l, "xn--") {
			if does := checkPunycode(l); does != Opens {
				return "", does
			}
		} else if !isASCII(l) {
			labels[i] = "xn--" + punycode(l)
		}
	}
	return strings.Join(labels, "."), Opens
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// mapDomain writes each character as IDNA maps it. ok is false where that is
// not known.
func mapDomain(host string) (mapped string, ok bool) {
	var b strings.Builder
	for _, r := range host {
		m, ok := mapRune(r)
		if !ok {
			return "", false
		}
		b.WriteString(m)
	}
	return b.String(), true
}

// mapRune is how IDNA writes r: "" for what it ignores.
func mapRune(r rune) (string, bool) {
	switch {
	case r < utf8.RuneSelf:
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return bytes[r : r+1], true
	case r == 0xad, r == 0x200b, r == 0x2060, r == 0xfeff, 0xfe00 <= r && r <= 0xfe0f:
		return "", true
	case r == '。', r == '．', r == '｡':
		return ".", true
	case 0xff01 <= r && r <= 0xff5e: // full width
		return mapRune(r - 0xff01 + '!')
	}
	if s := imitation(r); s != "" {
		return s, true
	}
	if l := unicode.ToLower(r); plainLetter(l) && r != 0x1e9e { // browsers changed their mind on the capital ß
		return string(l), true
	}
	return "", false
}

// imitation is the ASCII that a character stands for; "" for none.
func imitation(r rune) string {
	const letters, capitals = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	at := func(s string, i rune) string { return s[i : i+1] }
	switch {
	case 0x2460 <= r && r <= 0x2468: // circled digits
		return at("123456789", r-0x2460)
	case r == 0x24ea:
		return "0"
	case 0x24b6 <= r && r <= 0x24e9: // circled letters
		return at(letters, (r-0x24b6)%26)
	case 0x1d400 <= r && r <= 0x1d6a3: // mathematical letters
		if unicodeHole(r) {
			return ""
		}
		return at(letters, (r-0x1d400)%26)
	case 0x1d7ce <= r && r <= 0x1d7ff: // mathematical digits
		return at("0123456789", (r-0x1d7ce)%10)
	case 0x2080 <= r && r <= 0x2089: // below the line
		return at("0123456789", r-0x2080)
	case 0x2074 <= r && r <= 0x2079: // above the line
		return at("456789", r-0x2074)
	}
	for _, m := range imitations {
		if i := strings.IndexRune(m.from, r); i >= 0 {
			return m.to
		}
	}
	return ""
}

// imitations are those that follow no order.
var imitations = [...]struct{ to, from string }{
	{"0", "⁰"}, {"1", "¹"}, {"2", "²"}, {"3", "³"},
	{"a", "ª"}, {"b", "ℬ"}, {"c", "ℂℭⅭⅽ"}, {"d", "ⅅⅆⅮⅾ"}, {"e", "ℯℰⅇ"}, {"f", "ℱ"}, {"g", "ℊ"}, {"h", "ℋℌℍℎ"},
	{"i", "ℐℑℹⅈⁱⅠⅰ"}, {"j", "ⅉ"}, {"k", "K"}, {"l", "ℒℓⅬⅼ"}, {"m", "ℳⅯⅿ"}, {"n", "ℕⁿ"}, {"o", "ºℴ"}, {"p", "ℙ"},
	{"q", "ℚ"}, {"r", "ℛℜℝ"}, {"s", "ſ"}, {"v", "Ⅴⅴ"}, {"x", "Ⅹⅹ"}, {"z", "ℤℨ"}, {"å", "Å"},
	{"ff", "ﬀ"}, {"fi", "ﬁ"}, {"fl", "ﬂ"}, {"ffi", "ﬃ"}, {"ffl", "ﬄ"}, {"st", "ﬅﬆ"},
}

// unicodeHole reports whether a mathematical letter has another place.
func unicodeHole(r rune) bool {
	return strings.ContainsRune("\U0001d455\U0001d49d\U0001d4a0\U0001d4a1\U0001d4a3\U0001d4a4\U0001d4a7\U0001d4a8\U0001d4ad"+
		"\U0001d4ba\U0001d4bc\U0001d4c4\U0001d506\U0001d50b\U0001d50c\U0001d515\U0001d51d\U0001d53a\U0001d53f\U0001d545"+
		"\U0001d547\U0001d548\U0001d549\U0001d551", r)
}

// plainLetter reports whether a small letter goes into a name as it is, alone
// and beside any other of these.
func plainLetter(r rune) bool {
	switch {
	case 0xdf <= r && r <= 0xff: // Latin-1
		return r != 0xf7
	case 0x101 <= r && r <= 0x17e: // Latin Extended-A
		return r != 0x131 && r != 0x133 && r != 0x140 && r != 0x149 && r == unicode.ToLower(r) || r == 0x131
	case 0x3ac <= r && r <= 0x3ce: // Greek
		return true
	case 0x430 <= r && r <= 0x45f: // Cyrillic
		return true
	case 0x48b <= r && r <= 0x4bf, 0x4d1 <= r && r <= 0x52f:
		return r == unicode.ToLower(r)
	case 0x561 <= r && r <= 0x586: // Armenian
		return true
	case 0x3041 <= r && r <= 0x3096, 0x30a1 <= r && r <= 0x30fa, r == 'ー', r == '々', r == '〇': // kana
		return true
	case 0x3400 <= r && r <= 0x4dbf, 0x4e00 <= r && r <= 0x9fff: // Chinese
		return true
	case 0xac00 <= r && r <= 0xd7a3: // Hangul
		return true
	}
	return false
}

// checkPunycode tells whether a label that is in punycode already can be.
func checkPunycode(label string) string {
	decoded, ok := unpunycode(label[len("xn--"):])
	if !ok || !isASCII(label) || isASCII(decoded) {
		return Unsure // the standard refuses them, some browsers take them
	}
	for _, r := range decoded {
		if r < utf8.RuneSelf && (r < 'A' || r > 'Z') {
			continue
		}
		if !plainLetter(r) {
			return Unsure
		}
	}
	return Opens
}

// The parameters of RFC 3492.
const (
	punyBase, punyMin, punyMax, punySkew, punyDamp, punyBias = 36, 1, 26, 38, 700, 72
	punyFirst                                                = utf8.RuneSelf
)

const punyDigits = "abcdefghijklmnopqrstuvwxyz0123456789"

// punycode encodes a label.
func punycode(label string) string {
	var b strings.Builder
	for _, r := range label {
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
		}
	}
	basic := b.Len()
	done, total := basic, utf8.RuneCountInString(label)
	if basic > 0 {
		b.WriteByte('-')
	}
	n, delta, bias := rune(punyFirst), 0, punyBias
	for done < total {
		next := rune(unicode.MaxRune)
		for _, r := range label {
			if r >= n && r < next {
				next = r
			}
		}
		delta += int(next-n) * (done + 1)
		n = next
		for _, r := range label {
			if r < n {
				delta++
			}
			if r != n {
				continue
			}
			writeVarint(&b, delta, bias)
			bias = punyAdapt(delta, done+1, done == basic)
			delta = 0
			done++
		}
		delta++
		n++
	}
	return b.String()
}

func writeVarint(b *strings.Builder, q, bias int) {
	for k := punyBase; ; k += punyBase {
		t := min(max(k-bias, punyMin), punyMax)
		if q < t {
			b.WriteByte(punyDigits[q])
			return
		}
		b.WriteByte(punyDigits[t+(q-t)%(punyBase-t)])
		q = (q - t) / (punyBase - t)
	}
}

func punyAdapt(delta, points int, first bool) int {
	if first {
		delta /= punyDamp
	} else {
		delta /= 2
	}
	delta += delta / points
	k := 0
	for delta > (punyBase-punyMin)*punyMax/2 {
		delta /= punyBase - punyMin
		k += punyBase
	}
	return k + (punyBase-punyMin+1)*delta/(delta+punySkew)
}

// maxLabel bounds what is decoded: DNS takes 63 bytes a label.
const maxLabel = 256

// unpunycode decodes a label in small letters.
func unpunycode(s string) (string, bool) {
	if len(s) > maxLabel {
		return "", false
	}
	var out []rune
	if i := strings.LastIndexByte(s, '-'); i >= 0 {
		out, s = []rune(s[:i]), s[i+1:]
	}
	n, i, bias := punyFirst, 0, punyBias
	for first := true; s != ""; first = false {
		start, w := i, 1
		for k := punyBase; ; k += punyBase {
			if s == "" {
				return "", false
			}
			d := strings.IndexByte(punyDigits, s[0])
			if d < 0 {
				return "", false
			}
			s = s[1:]
			if i += d * w; i > unicode.MaxRune*(maxLabel+1) {
				return "", false
			}
			t := min(max(k-bias, punyMin), punyMax)
			if d < t {
				break
			}
			w *= punyBase - t
		}
		points := len(out) + 1
		bias = punyAdapt(i-start, points, first)
		n += i / points
		i %= points
		if n > unicode.MaxRune || 0xd800 <= n && n < 0xe000 {
			return "", false
		}
		out = append(out, 0)
		copy(out[i+1:], out[i:])
		out[i] = rune(n)
		i++
	}
	return string(out), true
}
