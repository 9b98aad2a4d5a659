package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// A value is the one that a standard or a document prints as its example.
// Challenge and nonce are worth something only when each request has its own:
// with the example's, anyone who reads the document has the other half.
//
// Make a new one for each request.
//
// Sources: [RFC 9700] section 2.1.1; RFC 7636 appendix B, OAuth 2.1 section
// 4.1.1, OpenID Connect Core section 3.1.2.1 and Microsoft's page on the
// authorization code flow print the values (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1
var SampleValue = lint.Rule{
	ID:       "sample-value",
	Title:    "A value is copied from a document's example",
	About:    lint.PKCE,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Role == "" || q.Placeholder || q.Value.Len() < 10 {
				continue
			}
			for _, s := range samples {
				if s.role == q.Role && strings.HasPrefix(q.Value.String(), s.value) {
					p.Report(q.Value, "this %s is the example of %s, and everyone knows it", q.Name.String(), s.from).Of(topic(q.Role))
				}
			}
		}
	},
}

// isSample reports whether a value in a role is one that documents print.
func isSample(role, v string) bool {
	for _, s := range samples {
		if s.role == role && strings.HasPrefix(v, s.value) {
			return true
		}
	}
	return false
}

// samples are values that standards and documents print.
var samples = [...]struct{ role, value, from string }{
	{lint.CodeChallenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "RFC 7636"},
	{lint.CodeChallenge, "6fdkQaPm51l13DSukcAH3Mdx7_ntecHYd1vi3n0hMZY", "OAuth 2.1"},
	{lint.CodeChallenge, "YTFjNjI1OWYzMzA3MTI4ZDY2Njg5M2RkNmVjNDE5YmEyZGRhOGYyM2IzNjdmZWFhMTQ1ODg3NDcxY2Nl", "Microsoft's documents"},
	{lint.CodeChallenge, "671608a33392cee13585063953a86d396dffd15222d83ef958f43a2804ac7fb2", "Asana's documents"},
	{lint.Nonce, "n-0S6_WzA2Mj", "OpenID Connect"},
}
