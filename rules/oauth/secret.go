package oauth

import (
	"strings"

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

// A secretName says what a parameter of lint.IsSecret holds.
type secretName struct {
	name, what, harm string
	once             bool // the token request that has it spends it
}

// secretNames are those that a link may carry by mistake.
var secretNames = [...]secretName{
	{"client_secret", "client secret", "it is the app's password", false},
	{"app_secret", "client secret", "it is the app's password", false},
	{"appsecret", "client secret", "it is the app's password", false},
	{"consumer_secret", "client secret", "it is the app's password", false},
	{"secret", "secret", "it is a password", false},
	{"password", "password", "it is someone's password", false},
	{"code_verifier", "verifier", "it is the secret half of code_challenge and goes into the token request", true},
	{"code", "code", "it can be exchanged for tokens", true},
	{"access_token", "token", "it opens what the app was granted", false},
	{"refresh_token", "token", "it fetches new tokens", false},
	{"id_token", "token", "it tells who someone is", false},
	{"assertion", "assertion", "it stands for the app or for a person", false},
	{"client_assertion", "assertion", "it stands for the app", false},
	{"hapikey", "API key", "it opens the account", false},
}

// secretNamed finds what a parameter holds that is secret by its name; nil for
// any other, and for one that is yet to be filled in or plainly holds no secret.
func secretNamed(q *lint.Param) *secretName {
	name := q.Name.String()
	for i := range secretNames {
		s := &secretNames[i]
		if len(name) == len(s.name) && strings.EqualFold(name, s.name) && !lint.Placeholder(q.Value.String()) {
			if s.what != "password" && switches(q.Value.String()) {
				return nil
			}
			return s
		}
	}
	return nil
}

// switches reports whether a value only turns something on or off, or picks one
// of a few: no server makes a code, a token or a secret of three characters.
func switches(v string) bool { return len(v) <= 3 || v == "true" || v == "false" }

// removal is the fix that takes a parameter out.
func removal(l *lint.Link, q *lint.Param) lint.Change {
	return lint.Change{Title: "Take " + q.Name.String() + " out of the link", Safe: true, Edits: []text.Edit{l.Remove(q)}}
}
