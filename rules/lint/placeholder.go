package lint

import "strings"

// Placeholder reports whether a value is yet to be filled in: {tenant},
// YOUR_CLIENT_ID, <id>, xxx. Other rules don't judge such values.
func Placeholder(v string) bool {
	if v == "" {
		return false
	}
	for _, pair := range [...]string{"{}", "<>", "[]"} {
		open := strings.IndexByte(v, pair[0])
		if open < 0 {
			continue
		}
		n := strings.IndexByte(v[open:], pair[1])
		if n > 1 && (word(v[open+1:open+n]) || code(v, open, n)) && (pair != "[]" || open == 0 && n == len(v)-1) {
			return true
		}
	}
	first, last := v[0], v[len(v)-1]
	if len(v) > 2 && (first == '$' && word(v[1:]) || first == '%' && last == '%' && word(v[1:len(v)-1])) {
		return true
	}
	if first == ':' && len(v) > 2 && word(v[1:]) {
		return true
	}
	if len(v) > 2 && first == '{' && last == '}' && !strings.ContainsAny(v, "\":") { // JSON has these
		return true
	}
	if len(v) == 2 && first == '%' && strings.IndexByte("sdv@", last) >= 0 || strings.Contains(v, "***") {
		return true
	}
	for _, s := range samples {
		if len(s) == len(v) && strings.EqualFold(s, v) && v != "none" { // which is a value of prompt
			return true
		}
	}
	return holdsMark(v) || first|0x20 == 'x' && len(v) > 2 && strings.Trim(v, "xX-") == "" || strings.Trim(v, ".") == "" || v == "…"
}

// StandIn reports whether a value is too short to be what its parameter takes,
// so that a person wrote it to have some: code_challenge=abc123.
func StandIn(role, v string) bool {
	return role == CodeChallenge && v != "" && len(v) < 16
}

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

// holdsMark reports whether v has a word that asks for something to be put in,
// in upper or lower case.
func holdsMark(v string) bool {
	for i := 0; i < len(v); i++ {
		for _, m := range marks {
			if i+len(m) <= len(v) && m[0]|0x20 == v[i]|0x20 && strings.EqualFold(v[i:i+len(m)], m) {
				return true
			}
		}
	}
	return false
}

var marks = [...]string{
	"YOUR_", "YOUR-", "<YOUR", "_HERE", "-HERE", "CHANGEME", "CHANGE_ME", "REPLACE_", "REPLACE-", "INSERT_", "//YOUR",
	"ENTER_YOUR", "YOUR CLIENT", "YOUR APP",
}

// samples are values that stand for any, as documents write them.
var samples = [...]string{
	"CLIENT_ID", "CLIENTID", "CLIENT-ID", "APP_ID", "REDIRECT_URI", "REDIRECT_URL", "REDIRECTURI", "YOURCLIENTID",
	"APPID", "COMPONENT_APPID", "BIZ_APPID", "PRE_AUTH_CODE", "CORPID", "AGENTID", "SUITE_ID",
	"SCOPE", "SCOPES", "YOURAPP", "CALLBACK_URL", "XYZ", "STATE", "TODO", "TBD", "URL", "URI", "STRING", "UNDEFINED", "NULL", "NONE", "NAN",
}

// code reports whether what stands in brackets at v[open] was to be worked out:
// ${encodeURIComponent(url)}, {{ .ClientID }}, <"your URL">.
func code(v string, open, n int) bool {
	return open > 0 && v[open-1] == '$' || v[open+1] == '{' || v[open] == '<' && n < 64
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
