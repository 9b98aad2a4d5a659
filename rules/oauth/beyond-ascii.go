package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A letter beyond ASCII stands where the standard has printable ASCII only: in
// client_id, scope, response_type or state. It may look like the usual one, as
// a Cyrillic а does.
//
// Write the value anew, or copy it from where it was given out.
//
// Source: [RFC 6749] appendix A (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#appendix-A
var BeyondASCII = lint.Rule{
	ID:       "beyond-ascii",
	Title:    "A letter that looks like another",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Plain || q.Placeholder {
				continue
			}
			switch q.Role {
			case lint.ClientID, lint.ScopeParam, lint.OptionalScope, lint.ResponseType, lint.StateParam, lint.CodeChallenge:
			default:
				continue
			}
			runs(q.Value, isLetterBeyond, func(at text.Text) {
				d := p.Report(at, "%q is no ASCII letter, which %s has only", at.String(), q.Name.String())
				if q.Role == lint.StateParam {
					d.As(lint.Warning)
				}
			})
		}
	},
}

// isLetterBeyond reports whether r is beyond ASCII and none of what other rules
// name: blanks and signs.
func isLetterBeyond(r rune) bool {
	if r < 0xa0 || invisible(r) || isTypographic(r) {
		return false
	}
	for _, s := range separators {
		if s.is == string(r) {
			return false
		}
	}
	return true
}
