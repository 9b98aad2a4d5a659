package oauth

import (
	"unicode/utf8"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The percent-encoded bytes of a value are no UTF-8. They were encoded in an
// older way of writing, Latin-1 for one, and the server reads other characters
// or refuses the link.
//
// Encode the value as UTF-8.
//
// Source: [RFC 6749] appendix B (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-B
var NotUTF8 = lint.Rule{
	ID:       "not-utf8",
	Title:    "A value is not UTF-8",
	About:    lint.Encoding,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if !q.Plain && !q.Value.ValidUTF8() {
				p.Report(notUTF8(q.Value), "the bytes of %s are not UTF-8, so a server may read other characters or refuse them", q.Name.String())
			}
		}
	},
}

// notUTF8 is the first run of bytes that are no characters.
func notUTF8(t text.Text) text.Text {
	s := t.String()
	i := 0
	for i < len(s) {
		if r, n := utf8.DecodeRuneInString(s[i:]); r != utf8.RuneError || n > 1 {
			i += n
			continue
		}
		break
	}
	j := i
	for j < len(s) {
		if r, n := utf8.DecodeRuneInString(s[j:]); r != utf8.RuneError || n > 1 {
			break
		}
		j++
	}
	return t.Slice(i, j)
}
