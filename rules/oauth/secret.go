package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about secrets share.

// withdraw adds what has to be done with a secret that has been seen.
func withdraw(p *lint.Pass, d *lint.Draft, what string) {
	where := p.Platform.Console
	if where == "" {
		where = "the app's settings at the provider"
	}
	d.Fix(lint.Change{Title: "Withdraw the " + what + " and make a new one", Where: where})
}

// secretNames say what the parameters of lint.IsSecret hold, for those that a
// link may carry by mistake.
var secretNames = [...]struct{ name, what, harm string }{
	{"client_secret", "client secret", "it is the app's password"},
	{"app_secret", "client secret", "it is the app's password"},
	{"appsecret", "client secret", "it is the app's password"},
	{"consumer_secret", "client secret", "it is the app's password"},
	{"secret", "secret", "it is a password"},
	{"password", "password", "it is someone's password"},
	{"code_verifier", "verifier", "it is the secret half of code_challenge and goes into the token request"},
	{"code", "code", "it can be exchanged for tokens"},
	{"access_token", "token", "it opens what the app was granted"},
	{"refresh_token", "token", "it fetches new tokens"},
	{"id_token", "token", "it tells who someone is"},
	{"assertion", "assertion", "it stands for the app or for a person"},
	{"client_assertion", "assertion", "it stands for the app"},
	{"hapikey", "API key", "it opens the account"},
}

// removal is the fix that takes a parameter out.
func removal(l *lint.Link, q *lint.Param) lint.Change {
	return lint.Change{Title: "Take " + q.Name.String() + " out of the link", Safe: true, Edits: []text.Edit{l.Remove(q)}}
}
