package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A list is written in brackets, scope[]=a&scope[]=b or scope[0]=a, as PHP and
// some form encoders do. OAuth knows no such parameter: scope is one value with
// separators in it.
//
// Write the values into one parameter.
//
// Source: [RFC 6749] sections 3.1 and 3.3 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.3
var ParameterArray = lint.Rule{
	ID:       "parameter-array",
	Title:    "A list is written in brackets",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for i, q := range p.Link.Params {
			spec := bracketed(p.Link, q)
			if spec == nil || i > 0 && bracketed(p.Link, p.Link.Params[i-1]) == spec {
				continue
			}
			d := p.Report(q.RawName, "%q is not a parameter here; %s is, with all values in it", q.Name.String(), spec.Name).Of(topic(spec.Role))
			if !matters(p, spec) {
				d.As(lint.Warning)
			}
			d.Fix(lint.Change{Title: "Write one " + spec.Name, Safe: true, Edits: joined(p.Link, i, spec)})
		}
	},
}

// bracketed is the parameter of which q is one value in brackets; nil when q is
// something else.
func bracketed(l *lint.Link, q *lint.Param) *lint.ParamSpec {
	if q.Spec != nil || !strings.HasSuffix(q.Name.String(), "]") {
		return nil
	}
	return meant(l, q.Name.String())
}

// joined are the edits that make one parameter of those in brackets from i on.
func joined(l *lint.Link, i int, spec *lint.ParamSpec) []text.Edit {
	edits := []text.Edit{l.Params[i].RawName.ReplaceRaw(spec.Name)}
	sep := "%20"
	if spec.Separator != "" && spec.Separator[0] != ' ' {
		sep = spec.Separator[:1]
	}
	for _, q := range l.Params[i+1:] {
		if bracketed(l, q) != spec {
			break
		}
		from, _ := q.Sep.Span()
		to, _ := q.RawValue.Span()
		edits = append(edits, text.Edit{Source: q.Raw.Source(), Start: from, End: to, Text: sep})
	}
	return edits
}
