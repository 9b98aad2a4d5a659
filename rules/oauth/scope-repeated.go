package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A scope stands twice in one list. Servers read it once, so it does no harm, but
// the second may have been meant to be another.
//
// Take one out, or write what was meant.
//
// Source: [RFC 6749] section 3.3, where a scope is a set (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.3
var ScopeRepeated = lint.Rule{
	ID:       "scope-repeated",
	Title:    "A scope stands twice in one list",
	About:    lint.Scope,
	Severity: lint.Info,
	Subject:  lint.LinkOrSettings,
	Check: func(p *lint.Pass) {
		if p.Asks() {
			for _, q := range p.Link.Params {
				if (q.Role == lint.ScopeParam || q.Role == lint.OptionalScope) && !q.Placeholder {
					twice(p, q.Values(), q)
				}
			}
		}
		for i := range p.Platform.Settings {
			s := &p.Platform.Settings[i]
			if s.Kind != lint.KindPlacement && s.Key != "scopes" {
				continue
			}
			for _, k := range s.Keys() {
				values, _ := p.Settings.List(k)
				twice(p, values, nil)
			}
		}
	},
}

// twice reports each value that stood in the list before. q is the parameter
// that holds the list; nil in the settings.
func twice(p *lint.Pass, values []text.Text, q *lint.Param) {
	for i, v := range values {
		first := lint.Index(values, v.String())
		if first == i || lint.Placeholder(v.String()) {
			continue
		}
		d := p.Report(v, "%q stands in this list twice", v.String()).Also(values[first], "here it stands first")
		if q != nil {
			_, end := values[i-1].Span()
			_, to := v.Span()
			d.Fix(lint.Change{Title: "Take the second one out", Edits: []text.Edit{{Source: v.Source(), Start: end, End: to}}})
		}
	}
}
