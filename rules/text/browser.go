package text

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// An Address is where a browser goes for a link, as it writes that itself.
type Address struct {
	Scheme string
	Host   string // in ASCII; an IPv6 address in brackets
	Port   string // "" for the scheme's own
	Path   string
}

// What a browser does with a link.
const (
	Opens   = "opens"   // it goes to the Address
	Refused = "refused" // it takes it for no address at all
	Unsure  = "unsure"  // that depends on tables which are not here
)

// BrowserURL tells where a browser goes for a link that stands alone, by the URL
// standard (https://url.spec.whatwg.org). The Address is empty unless the
// browser opens it.
func BrowserURL(t Text) (a Address, does string) {
	s := strings.TrimFunc(t.Without("\t\r\n").s, func(r rune) bool { return r <= ' ' })
	n := schemeLen(s)
	if n == 0 {
		return Address{}, Refused
	}
	a.Scheme = strings.ToLower(s[:n])
	rest := s[n+1:]
	if i := strings.IndexAny(rest, "?#"); i >= 0 {
		rest = rest[:i]
	}
	if a.Scheme == "file" {
		return Address{}, Unsure // has rules of its own, and nothing to do here
	}
	if !special(a.Scheme) {
		does = a.readOther(rest)
	} else {
		does = a.readSpecial(rest)
	}
	if does != Opens {
		return Address{}, does
	}
	return a, Opens
}

// special reports whether browsers know the scheme, and read its slashes as
// they come.
func special(scheme string) bool { return defaultPort(scheme) != "" }

func defaultPort(scheme string) string {
	switch scheme {
	case "http", "ws":
		return "80"
	case "https", "wss":
		return "443"
	case "ftp":
		return "21"
	}
	return ""
}

// readSpecial reads what follows the colon of a web address.
func (a *Address) readSpecial(s string) string {
	s = strings.TrimLeft(s, `/\`)
	end := strings.IndexAny(s, `/\`)
	if end < 0 {
		end = len(s)
	}
	host, port := splitHost(s[:end])
	if host == "" || !a.readPort(port) {
		return Refused
	}
	does := Opens
	if host[0] == '[' {
		a.Host, does = ipv6(host)
	} else {
		a.Host, does = domain(host)
	}
	a.Path = "/"
	if end < len(s) {
		a.Path = normalPath(strings.ReplaceAll(s[end:], `\`, "/"))
	}
	return does
}

// readOther reads what follows the colon of an app's own scheme.
func (a *Address) readOther(s string) string {
	if !strings.HasPrefix(s, "//") {
		if strings.HasPrefix(s, "/") {
			a.Path = normalPath(s)
		} else {
			a.Path = percentEncode(s, "")
		}
		return Opens
	}
	s = s[2:]
	end := strings.IndexByte(s, '/')
	if end < 0 {
		end = len(s)
	}
	host, port := splitHost(s[:end])
	if host == "" && end > 0 || !a.readPort(port) {
		return Refused
	}
	does := Opens
	if strings.HasPrefix(host, "[") {
		a.Host, does = ipv6(host)
	} else if strings.ContainsAny(host, forbiddenHost+" ") {
		return Refused
	} else if !isASCII(host) {
		return Unsure // Chromium takes some and refuses some
	} else {
		a.Host = percentEncode(host, "")
	}
	if end < len(s) {
		a.Path = normalPath(s[end:])
	}
	return does
}

// splitHost takes an authority apart: what stands before the last "@" is for
// the server, a colon outside of brackets begins the port.
func splitHost(s string) (host, port string) {
	s = s[strings.LastIndexByte(s, '@')+1:]
	inside := false
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			inside = true
		case ']':
			inside = false
		case ':':
			if !inside {
				return s[:i], s[i+1:]
			}
		}
	}
	return s, ""
}

// readPort notes a port unless it is the scheme's own.
func (a *Address) readPort(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
		if n = n*10 + int(s[i]-'0'); n > 65535 {
			return false
		}
	}
	if p := strconv.Itoa(n); s != "" && p != defaultPort(a.Scheme) {
		a.Port = p
	}
	return true
}

// forbiddenHost are the characters that no host may hold; a domain may not hold
// forbiddenDomain either, nor control characters.
const (
	forbiddenHost   = "\x00\t\n\r#/:<>?@[\\]^|"
	forbiddenDomain = "%\x7f"
)

// domain reads the host of a web address.
func domain(host string) (ascii, does string) {
	if strings.ContainsAny(host, "[]") {
		if isASCII(host) && strings.IndexByte(host, '%') < 0 {
			return "", Refused
		}
		return "", Unsure // Chromium finds an IPv6 address between what it ignores
	}
	if strings.IndexByte(host, '%') >= 0 {
		host = New("", host).Unescape(Percent).s
	}
	if !utf8.ValidString(host) {
		return "", Refused
	}
	ascii, does = toASCII(host)
	if does != Opens {
		return "", does
	}
	for i := 0; i < len(ascii); i++ {
		if c := ascii[i]; c < ' ' || strings.IndexByte(forbiddenHost, c) >= 0 || strings.IndexByte(forbiddenDomain, c) >= 0 {
			return "", Refused
		}
	}
	if ascii == "" {
		return "", Refused
	}
	if strings.ContainsAny(ascii, " *") {
		return "", Unsure // Chromium writes them as %20 and %2A, against the standard
	}
	if endsInNumber(ascii) {
		return ipv4(ascii)
	}
	return ascii, Opens
}

// endsInNumber reports whether a host is meant to be an IPv4 address.
func endsInNumber(host string) bool {
	host = strings.TrimSuffix(host, ".")
	last := host[strings.LastIndexByte(host, '.')+1:]
	if last == "" {
		return false
	}
	if strings.Trim(last, "0123456789") == "" {
		return true
	}
	_, ok := ipv4Number(last)
	return ok
}

// ipv4 reads an address of one to four numbers, the last of which fills what is
// left.
func ipv4(host string) (string, string) {
	parts := strings.Split(strings.TrimSuffix(host, "."), ".")
	if len(parts) > 4 {
		return "", Refused
	}
	var addr uint64
	for i, p := range parts {
		n, ok := ipv4Number(p)
		limit := uint64(1) << 8
		if i == len(parts)-1 {
			limit = 1 << (8 * (5 - len(parts)))
		}
		if !ok || n >= limit {
			return "", Refused
		}
		if i == len(parts)-1 {
			addr |= n
		} else {
			addr |= n << (8 * (3 - i))
		}
	}
	return dotted(uint32(addr)), Opens
}

// dotted writes an IPv4 address.
func dotted(a uint32) string {
	b := make([]byte, 0, 15)
	for shift := 24; shift >= 0; shift -= 8 {
		b = strconv.AppendUint(b, uint64(a>>shift&255), 10)
		if shift > 0 {
			b = append(b, '.')
		}
	}
	return string(b)
}

// ipv4Number reads a number in decimal, with 0 before it in octal, with 0x
// before it in hexadecimal. It is never above 2^40.
func ipv4Number(s string) (n uint64, ok bool) {
	if s == "" {
		return 0, false
	}
	base := uint64(10)
	if len(s) > 1 && s[0] == '0' {
		base, s = 8, s[1:]
		if s[0]|0x20 == 'x' {
			base, s = 16, s[1:]
		}
	}
	for i := 0; i < len(s); i++ {
		d, ok := unhex(s[i])
		if !ok || uint64(d) >= base {
			return 0, false
		}
		n = min(n*base+uint64(d), 1<<40)
	}
	return n, true
}

// ipv6 reads an address in brackets and writes it in its shortest form.
func ipv6(host string) (string, string) {
	if !strings.HasSuffix(host, "]") {
		return domain(host)
	}
	s := host[1 : len(host)-1]
	var pieces [8]uint16
	n, gap := 0, -1 // pieces read; where "::" stood
	if strings.HasPrefix(s, ":") {
		if !strings.HasPrefix(s, "::") {
			return "", Refused
		}
		s, gap = s[2:], 0
	}
	for s != "" {
		if n == 8 {
			return "", Refused
		}
		if s[0] == ':' {
			if gap >= 0 {
				return "", Refused
			}
			s, gap = s[1:], n
			continue
		}
		k := 0
		for k < len(s) && k < 4 {
			d, ok := unhex(s[k])
			if !ok {
				break
			}
			pieces[n] = pieces[n]<<4 | uint16(d)
			k++
		}
		if k < len(s) && s[k] == '.' {
			a, ok := strictIPv4(s)
			if !ok || n > 6 {
				return "", Refused
			}
			pieces[n], pieces[n+1] = uint16(a>>16), uint16(a)
			n, s = n+2, ""
			break
		}
		n++
		switch s = s[k:]; {
		case s == "":
		case k == 0 || s[0] != ':' || len(s) == 1:
			return "", Refused
		default:
			s = s[1:]
		}
	}
	if gap < 0 && n != 8 || gap >= 0 && n == 8 {
		return "", Refused
	}
	if gap >= 0 {
		copy(pieces[8-(n-gap):], pieces[gap:n])
		clear(pieces[gap : 8-(n-gap)])
	}
	return writeIPv6(pieces), Opens
}

// strictIPv4 reads the dotted end of an IPv6 address.
func strictIPv4(s string) (a uint32, ok bool) {
	parts := strings.Split(s, ".")
	if len(parts) != 4 {
		return 0, false
	}
	for _, p := range parts {
		n, ok := ipv4Number(p)
		if !ok || n > 255 || len(p) > 1 && p[0] == '0' {
			return 0, false
		}
		a = a<<8 | uint32(n)
	}
	return a, true
}

// writeIPv6 writes the first longest run of zeros as "::".
func writeIPv6(pieces [8]uint16) string {
	from, length := -1, 1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && pieces[j] == 0 {
			j++
		}
		if j-i > length {
			from, length = i, j-i
		}
		i = max(i, j-1)
	}
	b := []byte{'['}
	for i := 0; i < 8; i++ {
		if i == from {
			b = append(b, "::"...)
			i += length - 1
			continue
		}
		if b[len(b)-1] != ':' && i > 0 {
			b = append(b, ':')
		}
		b = strconv.AppendUint(b, uint64(pieces[i]), 16)
	}
	return string(append(b, ']'))
}

// normalPath resolves the dots of a path, encoded ones too, and encodes what a
// browser encodes.
func normalPath(s string) string {
	const odd = " \"#<>?^`{}"
	if !strings.Contains(s, "/.") && !strings.Contains(s, "/%2") {
		return percentEncode(s, odd)
	}
	segments := strings.Split(s[1:], "/")
	out := segments[:0]
	for i, seg := range segments {
		last := i == len(segments)-1
		switch dots(seg) {
		case 1:
		case 2:
			if len(out) > 0 {
				out = out[:len(out)-1]
			}
		default:
			out = append(out, percentEncode(seg, odd))
			continue
		}
		if last {
			out = append(out, "")
		}
	}
	return "/" + strings.Join(out, "/")
}

// dots is 1 for ".", 2 for "..", however they are written, and 0 otherwise.
func dots(seg string) int {
	n := 0
	for seg != "" {
		switch {
		case seg[0] == '.':
			seg = seg[1:]
		case len(seg) >= 3 && strings.EqualFold(seg[:3], "%2e"):
			seg = seg[3:]
		default:
			return 0
		}
		n++
	}
	if n > 2 {
		return 0
	}
	return n
}

// percentEncode encodes control characters, what is not ASCII, and what is in
// also.
func percentEncode(s, also string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		plain = plain && s[i] >= ' ' && s[i] < 0x7f && strings.IndexByte(also, s[i]) < 0
	}
	if plain {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c < 0x7f && strings.IndexByte(also, c) < 0 {
			b.WriteByte(c)
			continue
		}
		writePercent(&b, c)
	}
	return b.String()
}
