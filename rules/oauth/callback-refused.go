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
		if h, _, _ := hintIn(strings.ToLower(description)); h != nil {
			d.Of(h.message.About)
		}
	},
}
