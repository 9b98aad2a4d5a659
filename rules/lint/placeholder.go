package lint

import (
	"strings"

	"grantlint/rules/text"
)

// Placeholder reports whether a value is yet to be filled in: {tenant},
// YOUR_CLIENT_ID, <id>, xxx. Other rules don't judge such values.
func Placeholder(v string) bool {
	if v == "" {
		return false
	}
	rest, last := v[1:], v[len(v)-1]
	switch v[0] {
	case '$':
		if len(v) > 2 && word(rest) {
			return true
		}
	case '%':
		if len(v) > 2 && last == '%' && word(rest[:len(rest)-1]) || len(v) == 2 && strings.IndexByte("sdv@", last) >= 0 {
			return true
		}
	case ':', '@':
		if len(v) > 2 && word(rest) {
			return true
		}
	case '{':
		if len(v) > 2 && last == '}' && !strings.ContainsAny(v, "\":=") { // JSON and lists of values have these
			return true
		}
	case '[':
		if strings.IndexByte(v, ']') == len(v)-1 && inBrackets(v, 0, ']') {
			return true
		}
	case 'x', 'X':
		if len(v) > 2 && strings.Trim(v, "xX-") == "" {
			return true
		}
	case '.':
		if strings.Trim(v, ".") == "" {
			return true
		}
	}
	for i := range samples {
		if s := samples[i]; len(s) == len(v) && strings.EqualFold(s, v) && v != "none" { // which is a value of prompt
			return true
		}
	}
	return holdsMark(v) || v == "…" || v == "{}" || variable(v)
}

// variable reports whether v is the name under which a program's environment has
// a value: HUBSPOT_CLIENT_ID.
func variable(v string) bool {
	return (strings.HasSuffix(v, "_CLIENT_ID") || strings.HasSuffix(v, "_REDIRECT_URI") || strings.HasSuffix(v, "_SCOPES")) && strings.Trim(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == ""
}

// StandIn reports whether a value is too short to be what its parameter takes,
// so that a person wrote it to have some: code_challenge=abc123.
func StandIn(role, v string) bool {
	return role == CodeChallenge && v != "" && len(v) < 16
}

// spliced reports whether a program puts in a part of a raw value: it was read
// from source code, as in "?client_id=" + id.
func spliced(raw string) bool {
	for i := 0; i < len(raw); i++ {
		n := quotes.Index(raw[i:])
		if n < 0 {
			return false
		}
		i += n
		rest := strings.TrimLeft(raw[i+1:], " \t\r\n")
		if rest == "" || rest[0] != '+' && !(rest[0] == '.' && strings.IndexByte(rest, '$') > 0) {
			continue
		}
		if i == 0 || len(rest) < len(raw)-i-1 {
			return true // in JSON a + can stand for the blank behind a quote
		}
	}
	return false
}

var quotes = text.SetOf("\"'")

// Hidden reports whether a value was taken out before a link was shown: the
// server may have got another.
func Hidden(v string) bool {
	if strings.Trim(v, "xX*.-…<>[]") == "" || strings.Contains(v, "***") {
		return true
	}
	v = strings.ToLower(v)
	for _, w := range [...]string{"redacted", "clipped", "removed", "hidden", "masked", "omitted"} {
		if strings.Contains(v, w) {
			return true
		}
	}
	return false
}

// holdsMark reports whether v has a part that asks for something to be put in: in
// brackets, as stars, or by a word in upper or lower case, as in YOUR_ID, ID-HERE,
// CHANGE_ME, https://YOURAPP. It looks at what joins such words, as scopes and
// addresses have few of those.
func holdsMark(v string) bool {
	for i := 0; i < len(v); i++ {
		n := markBytes.Index(v[i:])
		if n < 0 {
			return false
		}
		i += n
		marked := false
		switch v[i] {
		case '{':
			marked = inBrackets(v, i, '}')
		case '<':
			marked = inBrackets(v, i, '>') || opensWith(v[i+1:], "YOUR")
		case '\\': // of Swift
			marked = strings.HasPrefix(v[i:], `\(`) && strings.IndexByte(v[i:], ')') > 2
		case '*':
			marked = strings.HasPrefix(v[i:], "***")
		case '/':
			marked = closesWith(v[:i], "/") && opensWith(v[i+1:], "YOUR")
		case 'G', 'g':
			marked = closesWith(v[:i], "CHAN") && opensWith(v[i+1:], "EME")
		case ' ':
			marked = closesWith(v[:i], "YOUR") && (opensWith(v[i+1:], "CLIENT") || opensWith(v[i+1:], "APP"))
		case '_', '-':
			before, after := v[:i], v[i+1:]
			marked = opensWith(after, "HERE") || closesWith(before, "YOUR") || closesWith(before, "REPLACE") || closesWith(before, "INSERT") ||
				closesWith(before, "CHANGE") && opensWith(after, "ME") || closesWith(before, "ENTER") && opensWith(after, "YOUR")
		}
		if marked {
			return true
		}
	}
	return false
}

// inBrackets reports whether a name, or what was to be worked out, stands between
// the bracket at v[open] and its closing one.
func inBrackets(v string, open int, closing byte) bool {
	n := strings.IndexByte(v[open:], closing)
	return n > 1 && (word(v[open+1:open+n]) || code(v, open, n))
}

// markBytes are the bytes around which a mark can stand.
var markBytes = text.SetOf("{<*/Gg_- \\")

func opensWith(v, word string) bool {
	return len(v) >= len(word) && v[0]|0x20 == word[0]|0x20 && strings.EqualFold(v[:len(word)], word)
}

func closesWith(v, word string) bool {
	n := len(v) - len(word)
	return n >= 0 && v[n]|0x20 == word[0]|0x20 && strings.EqualFold(v[n:], word)
}

// samples are values that stand for any, as documents write them.
var samples = [...]string{
	"CLIENT_ID", "CLIENTID", "CLIENT-ID", "APP_ID", "REDIRECT_URI", "REDIRECT_URL", "REDIRECTURI", "YOURCLIENTID", "YOURREDIRECTURI", "YOURREDIRECTURL", "YOURCALLBACKURL",
	"APPID", "COMPONENT_APPID", "BIZ_APPID", "PRE_AUTH_CODE", "CORPID", "AGENTID", "SUITE_ID", "ACCESS_TOKEN", "APPSECRET", "CORPSECRET",
	"SCOPE", "SCOPES", "YOURAPP", "CALLBACK_URL", "XYZ", "STATE", "TODO", "TBD", "URL", "URI", "STRING", "UNDEFINED", "NULL", "NONE", "NAN",
}

// code reports whether what stands in brackets at v[open] was to be worked out:
// ${encodeURIComponent(url)}, {{ .ClientID }}, <"your URL">.
func code(v string, open, n int) bool {
	return open > 0 && (v[open-1] == '$' || v[open-1] == '#') || v[open+1] == '{' || v[open] == '<' && n < 64
}

// word reports whether s reads like the name of a value: letters, digits and
// what joins words.
func word(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < 0x80 && !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte("_-. {}$", c) >= 0) {
			return false
		}
	}
	return s != ""
}
