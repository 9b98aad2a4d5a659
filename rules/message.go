package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// match finds the platform's messages in a text, by their stems: wordings
// change, and people cut what they copy.
func match(p *lint.Platform, t text.Text) []lint.Match {
	if t.Len() < 6 {
		return nil
	}
	var found []lint.Match
	s := lower(t.String())
	for _, m := range p.Messages {
		for _, stem := range m.Stems {
			if i := strings.Index(s, stem); i >= 0 {
				found = append(found, lint.Match{Message: m, At: t.Slice(i, i+len(stem))})
				break
			}
		}
	}
	return found
}

// lower is strings.ToLower for ASCII only, so that places stay.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}
