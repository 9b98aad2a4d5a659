package rules

import (
	"grantlint/rules/lint"
)

// parts explains a link, a row for each parameter.
func parts(c *lint.Case) []lint.Part {
	if c.Link == nil || c.Link.Quoted {
		return []lint.Part{}
	}
	l := c.Link
	ps := make([]lint.Part, 0, 1+len(l.Params))
	start, _ := l.URL.Text.Span()
	_, end := l.URL.Path.Span()
	ps = append(ps, lint.Part{Kind: "endpoint", Name: l.URL.Host.String(), Value: l.URL.Text.Source().Content[start:end], Meaning: l.Endpoint.Name, Start: start, End: end})
	for _, p := range l.Params {
		part := lint.Part{Kind: "parameter", Name: p.Name.String(), Value: p.Value.String()}
		if p.Spec != nil {
			part.Meaning = p.Spec.Meaning
		}
		part.Start, part.End = p.Raw.Span()
		ps = append(ps, part)
	}
	if l.URL.HasFragment {
		s, e := l.URL.Fragment.Span()
		ps = append(ps, lint.Part{Kind: "fragment", Name: "#", Value: l.URL.Fragment.String(), Meaning: "Stays in the browser; no server reads it", Start: s, End: e})
	}
	return ps
}
