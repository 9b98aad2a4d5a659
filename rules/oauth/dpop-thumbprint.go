package oauth

import "grantlint/rules/lint"

// dpop_jkt is to be the thumbprint of a key: the SHA-256 of the key as base64url,
// 43 characters long. The server can't bind the code to anything else.
//
// Send the thumbprint of the key, not the key.
//
// Source: [RFC 9449] section 10 (2026-11).
//
// [RFC 9449]: https://www.rfc-editor.org/rfc/rfc9449#section-10
var DPoPThumbprint = lint.Rule{
	ID:       "dpop-thumbprint",
	Title:    "dpop_jkt is no thumbprint",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Param:    "dpop_jkt",
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param("dpop_jkt")
		if v := q.Value.String(); v != "" && (len(v) != 43 || base64url(v) != v) {
			p.Report(q.Value, "a thumbprint is 43 characters of base64url; this has %s", lint.Itoa(len(v)))
		}
	},
}
