package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The request is given as a request object, or by its address in request_uri.
// There may be one of the two, not both. request_uri is https, or the urn that
// the server gave out for a pushed request: such a one is good for one use and
// for a short time, so the link can't be kept or sent on.
//
// Send one of them. With a pushed request, send client_id and request_uri only.
//
// Sources: [RFC 9101] sections 5 and 5.2; RFC 9126 sections 2.2 and 4 (2026-11).
//
// [RFC 9101]: https://www.rfc-editor.org/rfc/rfc9101#section-5
var RequestObject = lint.Rule{
	ID:       "request-object",
	Title:    "The request object can't be used so",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		if p.Link.Has("request") && p.Link.Has("request_uri") {
			q, _ := p.Link.Param("request_uri")
			p.Report(q.Raw, "%s and %s can't stand in one link", "request", "request_uri")
			return
		}
		q, ok := p.Link.Param("request_uri")
		v := q.Value.String()
		switch {
		case !ok || v == "":
		case strings.HasPrefix(v, "urn:ietf:params:oauth:request_uri:"):
			p.Report(q.Value, "this request was pushed: its address is good for one use and for a short time, so the link can't be kept or sent on").As(lint.Info)
		case !hasPrefixFold(v, "https://") && !hasPrefixFold(v, "urn:"):
			p.Report(q.Value, "%s has to be an https address, or the urn that the server gave out", "request_uri").As(lint.Warning)
		case len(v) > 512:
			p.Report(q.Value, "%s is to be 512 characters long at most; this has %s", "request_uri", lint.Itoa(len(v))).As(lint.Warning)
		}
	},
}
