package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// What the rules about scopes share.

// separators are what people put between scopes. broken are ways of encoding
// gone wrong rather than another server's habit.
var separators = [...]struct {
	is     string
	broken bool
}{
	{",", false}, {";", false}, {"|", false}, {" ", false},
	{"+", true}, {"%20", true}, {"%2B", true}, {"%2C", true}, {"，", true}, {"、", true}, {"；", true},
}

// wrongSeparator finds the first thing between two scopes that doesn't separate
// them, given those that do. n is its length; 0 when there is none.
func wrongSeparator(v, right string) (at, n int, broken bool) {
	at = len(v)
	for _, s := range separators {
		if strings.Contains(right, s.is) {
			continue
		}
		from := 0
		for {
			i := strings.Index(v[from:], s.is)
			if i < 0 || from+i >= at {
				break
			}
			i += from
			if joins(v, i, i+len(s.is), right) {
				at, n, broken = i, len(s.is), s.broken
				break
			}
			from = i + len(s.is)
		}
	}
	return at, n, broken
}

// fused is what a server reads as one scope: all around a place, up to what
// separates.
func fused(v string, at int, right string) string {
	start := strings.LastIndexAny(v[:at], right) + 1
	if end := strings.IndexAny(v[at:], right); end > 0 {
		return v[start : at+end]
	}
	return v[start:]
}

// joins reports whether two scopes stand directly around v[i:j]. A blank beside
// a comma that separates does no harm.
func joins(v string, i, j int, right string) bool {
	before, after := strings.TrimRight(v[:i], " "), strings.TrimLeft(v[j:], " ")
	if before == "" || after == "" {
		return false
	}
	return strings.IndexByte(right, before[len(before)-1]) < 0 && strings.IndexByte(right, after[0]) < 0
}

// split takes scopes apart at whatever people put between them.
func split(v string) []string {
	for _, s := range separators {
		if len(s.is) > 1 {
			v = strings.ReplaceAll(v, s.is, " ")
		}
	}
	return strings.FieldsFunc(v, func(r rune) bool { return strings.IndexRune(" ,;|+[]\"'\t\r\n", r) >= 0 })
}

// otherNotation reports whether scopes are written as a list of a programming
// language: ["a","b"].
func otherNotation(v string) bool {
	return len(v) > 2 && v[0] == '[' && v[len(v)-1] == ']' || strings.Contains(v, `","`) || strings.Contains(v, `" "`)
}

// nameOf is a separator's name in a sentence.
func nameOf(sep string) string {
	switch sep {
	case " ":
		return "a blank"
	case ",":
		return "a comma"
	}
	return sep
}

// called is what a person calls something that stands between scopes.
func called(sep string) string {
	switch sep {
	case " ":
		return "a blank"
	case "%20":
		return "a blank that is encoded twice"
	case "%2B":
		return "a plus that is encoded twice"
	case "%2C":
		return "a comma that is encoded twice"
	case ",":
		return "a comma"
	case "，", "、":
		return "a Chinese comma"
	case "+":
		return "a plus"
	case ";", "；":
		return "a semicolon"
	case "|":
		return "a bar"
	}
	return "another sign"
}

// strictScopes reports whether it is certain how the server separates scopes:
// it is known, or OpenID Connect is asked for, which has blanks.
func strictScopes(p *lint.Pass, v string) bool {
	if served(p) {
		return true
	}
	for _, s := range split(v) {
		if s == "openid" {
			return true
		}
	}
	return false
}
