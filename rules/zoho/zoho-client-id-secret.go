package zoho

import (
	"grantlint/rules/lint"
)

// A token, a code or a client secret stands where the client ID belongs. It was
// copied from the wrong row, and whoever sees the link can use it.
//
// Put the client ID there, and make a new secret, or revoke the token.
//
// Sources: the shapes of codes and tokens in Zoho's documents, 1000. with two runs
// of 32 hexadecimal digits; bk-rs/oauth2-rs on client secrets of 42 (2026-11).
var ClientIDSecret = lint.Rule{
	ID:       "zoho-client-id-secret",
	Title:    "A secret in place of the client ID",
	About:    lint.Secret,
	Severity: lint.Error,
	Subject:  lint.AnyLink,
	Param:    lint.ClientID,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ClientID)
		what := secretShape(q.Value.String())
		if what == "" {
			return
		}
		d := p.Report(q.Value, "this is %s, not a client ID: the request is refused, and whoever sees the link can use it", what)
		if v, ok := p.Settings.Value("clientId"); ok && secretShape(v.String()) == "" {
			d.Replace(q.Value, v.String(), "Put the client ID there", true)
		}
		d.Fix(lint.Change{Title: "Make a new secret, or revoke the token, since it has been seen", Where: whereSecret})
	},
}

// secretShape says what a value looks like; "" when it is no secret.
func secretShape(v string) string {
	switch {
	case len(v) == len("1000..")+2*32 && lint.Shaped(v, "1000.{hex32}.{hex32}"):
		return "a code or a token"
	case len(v) == 42 && lint.Shaped(v, "{hex42}"):
		return "a client secret"
	}
	return ""
}
