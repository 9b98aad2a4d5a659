package oauth

import "grantlint/rules/lint"

// The provider has lists of scopes for different tokens, and this scope stands
// in a list where it means nothing: at Slack, scope is what the app's bot may do
// and user_scope what the app may do as the person.
//
// Move the scope to the other parameter.
//
// Source: slack-ruby/slack-api-ref, the scopes of each method by kind of token
// (2026-08).
var ScopeMisplaced = lint.Rule{
	ID:       "scope-misplaced",
	Title:    "A scope stands in the wrong parameter",
	About:    lint.Scope,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			for _, v := range q.Values() {
				l := p.Platform.FindScope(v.String())
				if l == nil || !misplaced(p.Link, l, q) {
					continue
				}
				d := p.Report(v, "%q belongs in %s; in %s it may be refused", v.String(), l.Param, q.Name.String())
				name := v.String()
				edits := p.Link.Drop(q, func(s string) bool { return s == name })
				if e, ok := p.Link.Append(l.Param, []string{name}); ok {
					d.Fix(lint.Change{Title: "Move it to " + l.Param, Edits: append(edits, e)})
				}
			}
		}
	},
}

// misplaced reports whether the scopes of a list belong in another parameter of
// the endpoint than the one they stand in.
func misplaced(l *lint.Link, list *lint.ScopeList, q *lint.Param) bool {
	return list.Param != "" && list.Param != q.Role && (q.Role == lint.ScopeParam || q.Role == userScope) && l.Endpoint.Role(list.Param) != nil
}

// userScope is the role of scopes that an app gets as the person.
const userScope = "user_scope"
