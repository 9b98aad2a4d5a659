package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The code challenge is the verifier itself: code_challenge_method is plain, or
// missing, which means plain. Who sees the link then has what PKCE is to keep
// secret, and some servers refuse it.
//
// Send the SHA-256 of the verifier, and code_challenge_method=S256.
//
// Sources: [RFC 9700] section 2.1.1; OAuth 2.1 draft 16 section 4.1.1; GitHub's
// documents, by which it refuses plain (2026-08).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1
var PKCEPlain = lint.Rule{
	ID:       "pkce-plain",
	Title:    "PKCE without a hash",
	About:    lint.PKCE,
	Severity: lint.Warning,
	Param:    lint.CodeChallenge,
	Check: func(p *lint.Pass) {
		c, _ := p.Link.Param(lint.CodeChallenge)
		m, known := p.Link.Param(lint.CodeChallengeMethod)
		switch {
		case known && m.Value.String() == "plain" && (unlisted(p, m) || len(m.Spec.Values) > 0 && !among(m.Spec.Values, "plain")):
			// pkce-method speaks, or value-not-taken
		case known && m.Value.String() == "plain":
			p.Report(m.Value, "%s sends the secret of PKCE in the link itself; S256 sends its hash", "plain")
		case p.Link.Has(lint.CodeChallengeMethod) || c.Value.Len() == 0 || astray(p.Link, lint.CodeChallengeMethod):
		case p.Link.Endpoint.Role(lint.CodeChallengeMethod) != nil && !p.Link.Endpoint.Role(lint.CodeChallengeMethod).Required:
			d := p.Report(c.Value.End(), "without code_challenge_method the challenge counts as plain, so the token request will not match a hash")
			if len(c.Value.String()) == 43 {
				add := p.Link.Add(p.Link.Endpoint.Role(lint.CodeChallengeMethod).Name, "S256")
				d.Fix(lint.Change{Title: "Add code_challenge_method=S256", Safe: true, Edits: []text.Edit{add}})
			}
			if list, known := p.Settings.List(serverChallenges); known && len(list) > 0 && lint.Index(list, "plain") < 0 {
				d.Format = "without code_challenge_method the challenge counts as plain, which this server's metadata does not list, so the link is refused"
				d.As(lint.Error)
			}
		}
	},
}
