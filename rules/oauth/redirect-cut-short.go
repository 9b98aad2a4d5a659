package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address has a # that is not percent-encoded. A browser keeps
// everything behind a # to itself: the server gets a shorter redirect address,
// and none of the parameters that follow.
//
// Register and send an address without #; a route behind # can be kept in
// state. Where the server takes such addresses, write %23.
//
// Sources: [RFC 6749] section 3.1.2, by which redirect addresses have no
// fragment; satellizer issues 761, 794 and 797, at Reddit, GitHub and Google
// (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2
var RedirectCutShort = lint.Rule{
	ID:       "redirect-cut-short",
	Title:    "A # in the redirect address cuts the link off",
	About:    lint.Encoding,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		if !cutByHash(p.Link) {
			return
		}
		q, _, ok := p.Link.Redirect()
		if !ok {
			return
		}
		var lost []string
		serious := false
		for _, f := range p.Link.URL.FragmentParams {
			if spec := p.Link.Endpoint.Param(f.Name.String()); spec != nil && !p.Link.Has(spec.Role) {
				lost = append(lost, spec.Name)
				serious = serious || matters(p, spec) || spec.Role == lint.ScopeParam
			}
		}
		hash, route := p.Link.URL.Hash(), fragmentOfRedirect(p.Link)
		d := p.Report(hash, "this # is not percent-encoded, so the link ends here for the server: the redirect address is cut to %q", q.Value.String())
		if len(lost) > 0 {
			d.Format, d.Args = "this # is not percent-encoded, so the link ends here for the server: the redirect address is cut to %q, and the server gets no %l", []string{q.Value.String(), lint.List(lost)}
		}
		if !serious {
			d.As(lint.Warning)
		}
		encode := lint.Change{Title: "Write %23", Safe: true, Edits: []text.Edit{hash.ReplaceRaw("%23")}}
		drop := lint.Change{Title: "Leave #" + route.String() + " out", Edits: []text.Edit{hash.ReplaceRaw(""), route.ReplaceRaw("")}}
		if yes, _ := isRegistered(p, q.Value.String()); yes {
			drop.Safe = true
			d.Fix(drop)
			return
		}
		d.Fix(encode).Fix(drop)
	},
}
