package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The address is the server's answer to a request, and the answer is no. Its
// error code is none of the standards' or of a known server, so only what stands
// in error_description tells why.
//
// Look the code up in the server's documents. Paste the link that was opened,
// too: its parameters may tell what was refused.
//
// Source: [RFC 6749] section 4.1.2.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
var CallbackRefused = lint.Rule{
	ID:       "callback-refused",
	Title:    "The server refused, for a reason of its own",
	About:    lint.Response,
	Severity: lint.Error,
	Subject:  lint.Callback,
	Check: func(p *lint.Pass) {
		q, ok := answered(p.Link, "error")
		if !ok || lint.Placeholder(q.Value.String()) || len(p.Messages) > 0 {
			return // for a text that is known of the provider, provider-message speaks
		}
		description := ""
		if e, ok := answered(p.Link, "error_description"); ok {
			description = strings.TrimSpace(e.Value.String())
		}
		format, args := "the server refused, with the code %q of its own", []string{q.Value.String()}
		if description != "" {
			format, args = "the server refused, with the code %q of its own; it says %q", append(args, description)
		}
		d := p.Report(q.Value, format, args...)
		if about := hinted(description); about != "" {
			d.Of(about)
		}
	},
}

// hints are words of a description that tell more than the code beside it.
var hints = [...]struct{ word, about string }{
	{"redirect", lint.Redirect}, {"callback url", lint.Redirect}, {"reply url", lint.Redirect},
	{"code challenge", lint.PKCE}, {"code_challenge", lint.PKCE}, {"pkce", lint.PKCE},
	{"scope", lint.Scope}, {"state", lint.State}, {"client_id", lint.Client}, {"client id", lint.Client},
}

// hinted is what a description is about; "" when it doesn't tell.
func hinted(description string) string {
	d := strings.ToLower(description)
	for _, h := range hints {
		if strings.Contains(d, h.word) {
			return h.about
		}
	}
	return ""
}
