package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The link does not lead to the authorization endpoint that the server's
// metadata names: another host, another tenant, the token endpoint, or a query
// that belongs to the endpoint is lost. Whoever answers there may not know the
// app.
//
// Begin the link with the endpoint as the metadata has it, and keep its query.
//
// Sources: [RFC 6749] section 3.1, by which a query of the endpoint is kept; RFC
// 8414 section 2 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var EndpointDiffers = lint.Rule{
	ID:       "endpoint-differs",
	Title:    "The link leads to another endpoint than the server names",
	About:    lint.Host,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		named, ok := p.Settings.Value(serverEndpoint)
		u := p.Link.URL
		if !ok || u.Host.Len() == 0 || templated(u) {
			return
		}
		e := text.ParseURL(named)
		if e.Host.Len() == 0 || templated(e) || aliased(p, u, e) {
			return
		}
		at, same := apart(u, e)
		if same {
			queryLost(p, e)
			return
		}
		if at.Len() == 0 && isHTTP(u.Scheme) {
			return // endpoint-http speaks
		}
		sent, want := baseOf(u), baseOf(e)
		d := p.Report(at, "the link leads to %q, and the server's metadata names %q, so this server may not be the one that answers", sent.String(), want.String()).
			Also(named, "named here")
		d.Replace(sent, want.String(), "Begin it with "+want.String(), false)
	},
}

// templated reports whether a part of an address is yet to be filled in.
func templated(u *text.URL) bool {
	_, host := hole(u.Host)
	_, path := hole(u.Path)
	return host || path || !lint.Plain(u.Host.String()+u.Path.String())
}

// aliased reports whether the provider is known to have several addresses on
// this host.
func aliased(p *lint.Pass, u, e *text.URL) bool {
	known := p.Link.Endpoint
	return len(known.Hosts) > 0 && strings.IndexByte(known.Path, '{') < 0 && strings.EqualFold(u.Host.String(), e.Host.String())
}

// apart finds where two endpoints differ; at is empty when it is the scheme.
func apart(u, e *text.URL) (at text.Text, same bool) {
	switch {
	case !strings.EqualFold(u.Host.String(), e.Host.String()):
		return u.Host, false
	case portOf(u) != portOf(e) && (u.HasPort || e.HasPort):
		return portPlace(u), false
	case strings.TrimSuffix(u.Path.String(), "/") != strings.TrimSuffix(e.Path.String(), "/"):
		if u.Path.Len() == 0 {
			return u.Host, false
		}
		return u.Path, false
	case !strings.EqualFold(u.Scheme.String(), e.Scheme.String()):
		return u.Scheme.Start(), false
	}
	return at, true
}

// baseOf is an endpoint without its query.
func baseOf(u *text.URL) text.Text {
	before, _, _ := u.Text.Cut("?")
	before, _, _ = before.Cut("#")
	return before
}

// queryLost reports what the endpoint has in its query and the link has not.
func queryLost(p *lint.Pass, e *text.URL) {
	for _, want := range e.Params {
		if want.Name.Len() == 0 || hasParam(p.Link.URL.Params, want.Name.String()) {
			continue
		}
		p.Report(p.Link.Missing, "the endpoint has %q in its query, which belongs to it, and the link has lost it", want.Raw.String()).
			Also(want.Raw, "named here").
			Fix(lint.Change{Title: "Add " + want.Raw.String(), Safe: true, Edits: edits(p.Link.Add(want.Name.String(), want.Value.String()))})
	}
}
