package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The state can be guessed: it is a constant, a short or speaking word, a
// number that counts up or tells the time, or the page to return to. Whoever
// can guess it can forge an answer, so it protects nothing. Servers that check
// it refuse short ones.
//
// Send at least 16 random bytes that are new for each request. What the app
// wants to know when the answer comes is kept in the session under that value.
//
// Sources: [RFC 6749] sections 10.10 and 10.12; RFC 9700 section 4.7;
// oauth2-proxy issue 336, where state was the page to return to; codimd issue
// 1512, where a server wanted 8 characters (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-10.12
var StateGuessable = lint.Rule{
	ID:       "state-guessable",
	Title:    "The state can be guessed",
	About:    lint.State,
	Severity: lint.Warning,
	Last:     true,
	Param:    lint.StateParam,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.StateParam)
		why := guessable(q.Value.String())
		if q.Value.Len() == 0 || !q.Plain || why == "" {
			return // of characters that no state has, other rules speak
		}
		d := p.Report(q.Value, "%q can be guessed: %s", q.Value.String(), why)
		if p.Link.Has(lint.CodeChallenge) {
			d.As(lint.Info) // PKCE protects the answer too
		}
	},
}

// guessable says why a state is no secret; "" when it may be one.
func guessable(v string) string {
	switch {
	case strings.HasPrefix(v, "/"), strings.HasPrefix(v, "http://"), strings.HasPrefix(v, "https://"):
		return "it is an address"
	case strings.Contains(v, "@") && strings.Contains(v, ".") && len(v) < 80:
		return "it is an e-mail address"
	}
	if isDigits(v) && (len(v) == 10 || len(v) == 13) && v[0] == '1' {
		return "it is the time"
	}
	lower := strings.ToLower(v)
	for _, w := range [...]string{"random", "passthrough", "test", "state", "sample", "example", "demo"} {
		if strings.Contains(lower, w) && !strings.ContainsAny(v, "0123456789") {
			return "it is a word"
		}
	}
	if bits(v, lower) < 45 {
		return "it is too short"
	}
	return ""
}

func isDigits(v string) bool { return strings.Trim(v, "0123456789") == "" }

// bits is how much can be in a value at most: the letters it could have, as a
// power of two, times its length. It is no measure of what is in it: a sentence
// has many letters.
func bits(v, lower string) int {
	perLetter := 6
	switch {
	case isDigits(v):
		perLetter = 3
	case strings.Trim(lower, "0123456789abcdef-") == "":
		perLetter = 4
	case lower == v:
		perLetter = 5
	}
	return perLetter * len(v)
}
