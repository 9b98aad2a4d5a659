package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about hosts share.

// everyday reports whether an address is one that all read alike: two slashes,
// a host of lower-case letters, digits, dots and hyphens that is no number, and
// a port of digits.
func everyday(u *text.URL) bool {
	if u.Slashes.String() != "//" || u.HasPort && (u.Port.Len() == 0 || u.Port.Len() > 4 || !isDigits(u.Port.String())) {
		return false
	}
	host := u.Host.String()
	letters := false
	for i := 0; i < len(host); i++ {
		c := host[i]
		switch {
		case 'a' <= c && c <= 'z':
			letters = true
		case 'A' <= c && c <= 'Z':
			letters = true // case is compared elsewhere
		case '0' <= c && c <= '9', c == '-', c == '.' && i+1 < len(host):
		default:
			return false
		}
	}
	return letters && !strings.HasPrefix(host, "0x") && strings.IndexByte(u.Path.String(), '\\') < 0
}

// opened says which host a browser opens for an address that a person or a
// server may read in another way. at is where to look; format is "" when all
// read it alike.
func opened(u *text.URL) (at text.Text, format string, args []string, certain bool) {
	if everyday(u) || !isHTTP(u.Scheme) && !isHTTPS(u.Scheme) {
		return at, "", nil, false
	}
	if holeIn(u.Host.String()) {
		return at, "", nil, false
	}
	a, does := text.BrowserURL(u.Text)
	host := strings.ToLower(u.Host.String())
	switch {
	case does == text.Refused && u.HasPort && !isPort(u.Port.String()):
		return u.Port, "%q is no port, so no browser opens this address; a slash may be missing behind the number", []string{u.Port.String()}, true
	case does == text.Refused:
		return u.Host, "no browser opens this address: %q is no host", []string{u.Host.String()}, true
	case does != text.Opens:
		return at, "", nil, false
	case u.Slashes.String() != "//":
		return u.Slashes, "there should be two slashes here: a browser opens %q all the same, a server may find no host", []string{a.Host}, false
	case strings.HasPrefix(u.Path.String(), `\`):
		return u.Path.To(1), "a browser reads a backslash as a slash and opens %q; a server may read on and find another host", []string{a.Host}, false
	case a.Host == host:
		return at, "", nil, false
	case !lint.Plain(host):
		return u.Host, "a browser opens %q; letters beyond ASCII can look like others, and servers compare the ASCII form", []string{a.Host}, false
	case isIPv4(a.Host):
		return u.Host, "%q is a number: a browser opens %q", []string{u.Host.String(), a.Host}, false
	}
	return u.Host, "a browser opens %q, where a server may read %q", []string{a.Host, u.Host.String()}, false
}

func isPort(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || n > 65535 {
			return false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n <= 65535
}

// holeIn reports whether a host has a part that is yet to be filled in.
func holeIn(host string) bool {
	for _, part := range strings.Split(host, ".") {
		if lint.Placeholder(part) {
			return true
		}
	}
	return false
}

// mendHost adds the fix that writes the host, or the slashes, as a browser reads
// them. sure says that only browsers read the address, for which it stays the
// same when slashes are written; another host is to be looked at anyway.
func mendHost(d *lint.Draft, u *text.URL, at text.Text, sure bool) {
	a, does := text.BrowserURL(u.Text)
	if does != text.Opens {
		return
	}
	if at.String() == u.Host.String() {
		d.Replace(at, a.Host, "Write "+a.Host, false)
		return
	}
	d.Fix(lint.Change{Title: "Write slashes", Safe: sure, Edits: slashes(u)})
}

// slashes are the edits that put slashes before the host, and in the place of
// backslashes.
func slashes(u *text.URL) []text.Edit {
	var all []text.Edit
	if u.Slashes.String() != "//" {
		if e, ok := u.Slashes.Replace("//"); ok {
			all = append(all, e)
		}
	}
	for i := range u.Path.Len() {
		if u.Path.String()[i] == '\\' {
			if e, ok := u.Path.Slice(i, i+1).Replace("/"); ok {
				all = append(all, e)
			}
		}
	}
	return all
}
