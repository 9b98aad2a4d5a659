package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Parameters stand behind a #. A browser keeps that part to itself, so the
// server never sees them. Behind #/ they are for the page, which reads its route
// there.
//
// Write & instead of #. A # that belongs to a value is written %23.
//
// Source: [RFC 6749] section 3.1, by which the authorization endpoint has no
// fragment (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var FragmentParameters = lint.Rule{
	ID:       "fragment-parameters",
	Title:    "Parameters behind # never reach the server",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		if cutByHash(p.Link) {
			return // redirect-cut-short speaks
		}
		if ps := p.Link.URL.FragmentParams; len(ps) > 0 && !ps[0].HasValue {
			return // a mark or a route, with something behind it
		}
		if strings.HasPrefix(p.Link.URL.Fragment.String(), "/") {
			return // the route of a page that reads it itself
		}
		lost := false
		var first *lint.ParamSpec
		for _, q := range p.Link.URL.FragmentParams {
			spec := p.Link.Endpoint.Param(q.Name.String())
			if spec == nil || p.Link.Has(spec.Role) {
				continue
			}
			if first == nil {
				first = spec
			}
			lost = lost || matters(p, spec)
		}
		if first == nil {
			return
		}
		hash := p.Link.URL.Hash()
		d := p.Report(hash, "%s stands behind #, so it stays in the browser and the server never sees it", first.Name)
		if !lost {
			d.As(lint.Warning)
		}
		sep := "&"
		if !p.Link.URL.HasQuery {
			sep = "?"
		}
		d.Fix(lint.Change{Title: "Write " + sep + " instead of #", Safe: true, Edits: []text.Edit{hash.ReplaceRaw(sep)}})
	},
}
