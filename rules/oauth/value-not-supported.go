package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// response_type or response_mode has a value that the server's metadata does not
// list, or that the app was not registered with. The server may answer with
// unsupported_response_type or unauthorized_client.
//
// Use a listed one, or register the app for it.
//
// Sources: [RFC 8414] section 2; RFC 7591 section 2; OpenID Connect Discovery 1.0
// section 3 (2026-11).
//
// [RFC 8414]: https://www.rfc-editor.org/rfc/rfc8414#section-2
var ValueNotSupported = lint.Rule{
	ID:       "value-not-supported",
	Title:    "The server's metadata has no such value",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		if q, ok := p.Link.Param(lint.ResponseType); ok && q.Value.Len() > 0 && len(responseTypes(q.Value.String())) > 0 {
			if list, not := notListed(p, q); not {
				p.Report(q.Value, "%q is not among the response types that the server's metadata lists, %l, so it may be refused", q.Value.String(), lint.List(lint.Strings(list)))
			} else if list, ok := p.Settings.List(appTypes); ok && !listsWords(list, q.Value.String()) {
				p.Report(q.Value, "the app is registered for the response types %l, not for %q, so it may be refused", lint.List(lint.Strings(list)), q.Value.String())
			}
		}
		if q, ok := p.Link.Param(lint.ResponseMode); ok && isResponseMode(q.Value.String()) {
			if list, not := notListed(p, q); not {
				p.Report(q.Value, "%q is not among the response modes that the server's metadata lists, %l, so it may be refused", q.Value.String(), lint.List(lint.Strings(list)))
			}
		}
	},
}

// listedIn is where the server lists the values of a role.
func listedIn(role string) string {
	switch role {
	case lint.ResponseType:
		return serverTypes
	case lint.ResponseMode:
		return serverModes
	}
	return serverChallenges
}

// notListed reports whether the server lists the values of a parameter, and not
// this one. For what a provider is known to take, value-not-taken speaks.
func notListed(p *lint.Pass, q *lint.Param) (list []text.Text, not bool) {
	list, known := p.Settings.List(listedIn(q.Role))
	return list, known && len(list) > 0 && len(q.Spec.Values) == 0 && !listsWords(list, q.Value.String())
}

func unlisted(p *lint.Pass, q *lint.Param) bool {
	_, not := notListed(p, q)
	return not
}

// listsWords reports whether a value is in a list; the order of words in it does
// not matter.
func listsWords(list []text.Text, v string) bool {
	words := strings.Fields(v)
	for _, l := range list {
		have := strings.Fields(l.String())
		n := 0
		for _, w := range words {
			if among(have, w) {
				n++
			}
		}
		if n == len(words) && n == len(have) {
			return true
		}
	}
	return false
}
