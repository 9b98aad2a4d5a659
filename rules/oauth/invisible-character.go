package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A character that can't be seen stands in the link: a zero-width space, a
// no-break space, a soft hyphen, a mark of text direction, a byte order mark.
// It came along when the value was copied from a page, a chat or a document,
// and makes it another value.
//
// Take it out. The same may sit in the app's settings, when both were copied
// from one place.
//
// Sources: URL Standard, host parsing, where browsers drop some of them and
// servers don't (2026-11); H2CK/oidc pull request 507 on a blank that was copied
// into a registered address (2026-11).
var InvisibleCharacter = lint.Rule{
	ID:       "invisible-character",
	Title:    "A character that can't be seen",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		odd(p, invisible, func(at text.Text, q *lint.Param) *lint.Draft {
			d := p.Report(at, "%q can't be seen here, and makes it another value", at.String())
			inside := !strings.HasPrefix(q.Value.String(), at.String()) && !strings.HasSuffix(q.Value.String(), at.String())
			if q.Spec != nil && q.Spec.Separator != "" && inside && blank(at.String()) {
				return d.Replace(at, q.Spec.Separator[:1], "Write a plain separator", true)
			}
			return d.Replace(at, "", "Take it out", true)
		})
	},
}
