package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// response_type has a value that the standards don't know. Servers answer with
// unsupported_response_type. Values are compared exactly: in lower case, several
// with a blank between them.
//
// Write code, unless tokens are wanted at once.
//
// Sources: [RFC 6749] sections 3.1.1 and 8.4; OAuth 2.0 Multiple Response Type
// Encoding Practices sections 3 to 5 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1.1
var ResponseTypeUnknown = lint.Rule{
	ID:       "response-type-unknown",
	Title:    "No such response_type",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Param:    lint.ResponseType,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ResponseType)
		v := strings.Trim(q.Value.String(), " ")
		if v == "" || clean(v) != v || len(q.Spec.Values) > 0 || strings.IndexByte(v, '=') >= 0 { // other rules say what got in, or what is taken here
			return
		}
		unknown := ""
		for _, w := range strings.Fields(v) {
			if !isResponseType(w) {
				unknown = w
				break
			}
		}
		if unknown == "" {
			return
		}
		d := p.Report(q.Value, "%q is no response_type; servers know code, token and id_token", v)
		meant := strings.Join(responseTypes(v), " ")
		if meant == "" {
			d.As(lint.Warning) // it may be the server's own
			return
		}
		set(d, q.Value, meant, "Write "+meant, true)
	},
}

func isResponseType(w string) bool {
	return w == "code" || w == "token" || w == "id_token" || w == "none" || w == "vp_token"
}

// responseTypes are the values that were meant; none when one can't be told.
func responseTypes(v string) []string {
	var all []string
	for _, w := range strings.FieldsFunc(strings.ToLower(v), func(r rune) bool { return strings.ContainsRune(" ,+;|", r) }) {
		switch squeeze(w) {
		case "code", "codes", "authorizationcode", "authcode":
			all = append(all, "code")
		case "token", "accesstoken", "tokens":
			all = append(all, "token")
		case "idtoken":
			all = append(all, "id_token")
		default:
			return nil
		}
	}
	return all
}
