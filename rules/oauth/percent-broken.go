package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A % is not followed by two hexadecimal digits, so it begins no
// percent-encoding. Some servers read it as it stands, others refuse the whole
// link, as many programming languages' readers do.
//
// Write %25 for a percent sign. If a value was cut in the middle of an encoded
// character, give it whole.
//
// Source: Google's rules for redirect URIs, which refuse it (2026-09); Go's
// net/url refuses such values too (2026-11).
var PercentBroken = lint.Rule{
	ID:       "percent-broken",
	Title:    "A % that encodes nothing",
	About:    lint.Encoding,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if at, found := brokenPercent(q.RawValue); found && !q.Placeholder && !lint.Placeholder(q.Value.String()) {
				d := p.Report(at, "%q encodes nothing: a server may refuse the link, or read the percent sign as it stands", at.String())
				if at.Len() == 3 { // otherwise the value was cut off
					d.Fix(lint.Change{Title: "Write %25", Safe: q.Role != lint.RedirectURI, Edits: []text.Edit{at.To(1).ReplaceRaw("%25")}})
				}
			}
		}
	},
}

// brokenPercent finds the first % that encodes nothing, with what follows it.
func brokenPercent(t text.Text) (text.Text, bool) {
	s := t.String()
	for i := strings.IndexByte(s, '%'); i >= 0 && i < len(s); {
		if i+2 >= len(s) || !hex(s[i+1]) || !hex(s[i+2]) {
			return t.Slice(i, min(len(s), i+3)), true
		}
		n := strings.IndexByte(s[i+3:], '%')
		if n < 0 {
			break
		}
		i += 3 + n
	}
	return t, false
}

func hex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}
