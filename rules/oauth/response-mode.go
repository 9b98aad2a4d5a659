package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// response_mode asks for the answer in a way that the standards don't know, or
// that doesn't go with what is asked for: tokens never come in the query, a
// form can't be posted to an app's own scheme, and a program that listens on
// loopback doesn't see what is behind #.
//
// Leave it out: each response_type has a way of its own, the query for code and
// the part behind # for tokens.
//
// Sources: [OAuth 2.0 Multiple Response Type Encoding Practices] sections 2.1
// and 5; OAuth 2.0 Form Post Response Mode (2026-11).
//
// [OAuth 2.0 Multiple Response Type Encoding Practices]: https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html
var ResponseModeRule = lint.Rule{
	ID:       "response-mode",
	Title:    "response_mode does not fit",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Param:    lint.ResponseMode,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ResponseMode)
		mode := q.Value.String()
		_, u, _ := p.Link.Redirect()
		switch {
		case mode == "" || len(q.Spec.Values) > 0 && among(q.Spec.Values, mode):
		case isResponseMode(mode) && unlisted(p, q): // value-not-supported speaks
		case !isResponseMode(mode):
			d := p.Report(q.Value, "%q is no response_mode; servers know query, fragment and form_post", mode)
			if m := strings.ReplaceAll(strings.ToLower(mode), "-", "_"); isResponseMode(m) {
				d.Replace(q.Value, m, "Write "+m, true)
			} else if squeeze(mode) == "formpost" {
				d.Replace(q.Value, "form_post", "Write form_post", true)
			}
		case mode == "query" && (returns(p.Link, "token") || returns(p.Link, "id_token")):
			p.Report(q.Value, "tokens must not come in the query, so a server refuses %q here or skips it", mode).
				Fix(removal(p.Link, q))
		case mode == "form_post" && appScheme(u):
			p.Report(q.Value, "a form can't be posted to %q, which is an app's own scheme", u.Scheme.String()).
				Fix(removal(p.Link, q))
		case mode == "fragment" && returns(p.Link, "code") && loopback(u.Host.String()) && isIP(u.Host.String()):
			p.Report(q.Value, "what stands behind # stays in the browser, so a program that listens on %q does not get the code", u.Host.String()).
				Fix(lint.Change{Title: "Leave response_mode out", Edits: removal(p.Link, q).Edits})
		}
	},
}

func isResponseMode(m string) bool {
	switch m {
	case "query", "fragment", "form_post", "web_message", "jwt", "query.jwt", "fragment.jwt", "form_post.jwt", "direct_post", "direct_post.jwt", "dc_api", "dc_api.jwt":
		return true
	}
	return false
}
