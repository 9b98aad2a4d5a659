package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about redirect addresses share.

// registered are the app's redirect addresses, as the settings have them.
const registered = "redirectUris"

// isRegistered reports whether an address is among those of the settings, byte
// by byte. known is false when they are not given.
func isRegistered(p *lint.Pass, address string) (yes, known bool) {
	list, known := p.Settings.List(registered)
	return lint.Index(list, address) >= 0, known
}

// loopback reports whether a host is the machine that the browser runs on.
func loopback(host string) bool {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || host == "[::1]" || isIPv4(host) && strings.HasPrefix(host, "127.")
}

// isIPv4 reports whether a host is four numbers.
func isIPv4(host string) bool {
	dots, digits := 0, 0
	for i := 0; i < len(host); i++ {
		switch c := host[i]; {
		case c == '.' && digits > 0:
			dots, digits = dots+1, 0
		case '0' <= c && c <= '9' && digits < 3:
			digits++
		default:
			return false
		}
	}
	return dots == 3 && digits > 0
}

// isIP reports whether a host is an address instead of a name.
func isIP(host string) bool {
	return isIPv4(host) || strings.HasPrefix(host, "[")
}

func isHTTP(scheme text.Text) bool { return strings.EqualFold(scheme.String(), "http") }

func isHTTPS(scheme text.Text) bool { return strings.EqualFold(scheme.String(), "https") }

// isSpecial reports whether a value of redirect_uri is no address: Google's codes
// for a page that waits for a message. Nobody registers them; the page's origin
// counts.
func isSpecial(value string) bool {
	return value == "postmessage" || strings.HasPrefix(value, "storagerelay://")
}

// encodedTwice reports whether a value is a web address that is still
// percent-encoded.
func encodedTwice(value string) bool {
	i := strings.IndexByte(value, '%')
	if i < 4 || i > 5 {
		return false
	}
	return hasPrefixFold(value, "http%3a%2f%2f") || hasPrefixFold(value, "https%3a%2f%2f") || hasPrefixFold(value[i:], "%253a")
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// bansKind reports whether the platform is known to take no address of a kind.
// Its own rule says so.
func bansKind(p *lint.Pass, kind string) bool {
	for i := range p.Platform.Bans {
		if p.Platform.Bans[i].Kind == kind {
			return true
		}
	}
	return false
}

// registerIt adds the way out on the app's side: the address as it is sent.
func registerIt(p *lint.Pass, d *lint.Draft, address string) {
	where := ""
	if s := p.Platform.Setting(registered); s != nil {
		where = s.Where
	}
	d.Fix(lint.Change{Title: "Register the address that is sent", Where: where, Copy: address})
}

// clean is a value without what can't be seen in it or around it.
func clean(v string) string {
	v = strings.Trim(v, text.Space)
	for {
		start, end, found := lint.Invisible(v)
		if !found {
			return v
		}
		v = v[:start] + v[end:]
	}
}
