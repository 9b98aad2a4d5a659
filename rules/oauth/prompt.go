package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// prompt has a value that the standard doesn't know, or one that contradicts
// another: none, which forbids to show anything, can't go with a value that
// asks for something, nor with max_age=0, which asks for a new sign-in. Servers
// answer with an error, or skip it.
//
// Write none, login, consent, select_account or create, in lower case, with a
// blank between several.
//
// Sources: [OpenID Connect Core] section 3.1.2.1; Initiating User Registration via
// OpenID Connect for create (2026-11).
//
// [OpenID Connect Core]: https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
var PromptRule = lint.Rule{
	ID:       "prompt",
	Title:    "prompt has a value that does not fit",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Param:    lint.Prompt,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.Prompt)
		if q.Value.Len() == 0 || len(q.Spec.Values) > 0 {
			return // a server's own list has a rule of its own
		}
		values := q.Values()
		for _, v := range values {
			if known := strings.ToLower(v.String()); !isPrompt(v.String()) {
				d := p.Report(v, "%q is no value of prompt in the standard: a server may refuse it or skip it", v.String())
				if isPrompt(known) {
					d.Replace(v, known, "Write "+known, true)
				} else if parts := strings.FieldsFunc(known, func(r rune) bool { return r == ',' || r == '+' }); len(parts) > 1 {
					set(d, v, strings.Join(parts, " "), "Separate them with a blank", true)
				}
				return
			}
		}
		if p.Link.Open(lint.Prompt) {
			return
		}
		none := lint.Index(values, "none") >= 0
		switch {
		case none && len(values) > 1:
			p.Report(q.Value, "none forbids to show anything, so it can't go with another value: the server answers with an error")
		case none && value(p.Link, "max_age") == "0":
			p.Report(q.Value, "prompt=none forbids to show anything, and max_age=0 asks for a new sign-in: the server answers login_required")
		}
	},
}

func isPrompt(v string) bool {
	switch v {
	case "none", "login", "consent", "select_account", "create":
		return true
	}
	return false
}
