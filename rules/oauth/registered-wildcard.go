package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// A registered redirect address has a * in it. Whatever fits the pattern gets
// the code: any page on any host below it, and with a lone * any page at all.
// One page there that forwards, or one host name that someone else can get, is
// enough to take over accounts.
//
// Register each address by itself.
//
// Sources: [RFC 9700] section 4.1.3, by which only exact matching is safe; yarp
// issue 1, where * made the login work (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3
var RegisteredWildcard = lint.Rule{
	ID:       "registered-wildcard",
	Title:    "A registered redirect address is a pattern",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		list, _ := p.Settings.List(registered)
		for _, reg := range list {
			if strings.IndexByte(reg.String(), '*') < 0 {
				continue
			}
			d := p.Report(reg, "%q is a pattern: the code is sent to whatever address fits it", reg.String())
			if p.Link == nil {
				continue
			}
			if q, _, ok := p.Link.Redirect(); ok && glob(reg.String(), q.Value.String()) {
				d.Replace(reg, q.Value.String(), "Register the one address that is sent", false)
			}
		}
	},
}
