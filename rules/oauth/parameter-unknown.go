package oauth

import "grantlint/rules/lint"

// The server knows no such parameter and skips it. That does no harm, unless
// something was expected of it: access_type=offline, for one, means nothing
// outside Google and the few that follow it.
//
// Leave it out, or look for the server's own way.
//
// Source: [RFC 6749] section 3.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var ParameterUnknown = lint.Rule{
	ID:       "parameter-unknown",
	Title:    "A parameter is not known here",
	About:    lint.RequestTopic,
	Severity: lint.Info,
	Check: func(p *lint.Pass) {
		if !p.Link.Endpoint.Closed {
			return
		}
		for _, q := range p.Link.Params {
			name := q.Name.String()
			if q.Spec == nil && meant(p.Link, name) == nil && !lint.IsSecret(name) {
				p.Report(q.RawName, "%s does not read %q and skips it", p.Platform.Name, name)
			}
		}
	},
}
