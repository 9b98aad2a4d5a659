package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A parameter stands in the link more than once. The standard forbids it and
// has servers refuse the request; those that don't take the first or the last,
// so nobody can tell which value counts. Only resource may be repeated.
//
// Keep one. Two that are equal are a slip; of two that differ, one was meant to
// be replaced by the code that builds the link.
//
// Sources: [RFC 6749] sections 3.1 and 4.1.2.1; RFC 8707 section 2 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var ParameterRepeated = lint.Rule{
	ID:       "parameter-repeated",
	Title:    "A parameter stands in the link twice",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		ps := p.Link.Params
		for i := 1; i < len(ps); i++ {
			name := ps[i].Name.String()
			if name == "" || ps[i].Role == lint.Resource || ps[i].Role == lint.Audience || name[len(name)-1] == ']' {
				continue
			}
			for j := 0; j < i; j++ {
				if ps[j].Name.String() == name {
					repeated(p, ps[j], ps[i])
					break
				}
			}
		}
	},
}

func repeated(p *lint.Pass, first, again *lint.Param) {
	name := first.Name.String()
	if first.Value.String() == again.Value.String() {
		p.Report(again.Raw, "%s stands in the link twice; a server may refuse that", name).
			Also(first.Raw, "the first one").
			Fix(lint.Change{Title: "Take the second " + name + " out", Safe: true, Edits: []text.Edit{p.Link.Remove(again)}})
		return
	}
	d := p.Report(again.Raw, "%s stands in the link twice, with %q and %q: a server may refuse that, or take either", name, first.Value.String(), again.Value.String())
	if lint.IsSecret(name) {
		d.Format, d.Args = "%s stands in the link twice, with different values: a server may refuse that, or take either", d.Args[:1]
	}
	d.Also(first.Raw, "the first one").
		Fix(lint.Change{Title: "Keep the second " + name, Edits: []text.Edit{p.Link.Remove(first)}}).
		Fix(lint.Change{Title: "Keep the first " + name, Edits: []text.Edit{p.Link.Remove(again)}})
}
