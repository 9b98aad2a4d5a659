package oauth

import "grantlint/rules/lint"

// The link asks for a scope that is not among those the app may ask for. The
// server refuses the request with invalid_scope, or leaves the scope out of the
// token without a word.
//
// Take it out of the link, or add it in the app's settings.
//
// Source: [RFC 6749] sections 3.3 and 4.1.2.1 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.3
var ScopeNotAllowed = lint.Rule{
	ID:       "scope-not-allowed",
	Title:    "The app may not ask for this scope",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		setting := p.Platform.Setting("scopes")
		if setting == nil {
			return
		}
		allowed, known := p.Settings.List("scopes")
		if !known {
			p.Needs("scopes")
			return
		}
		for _, q := range p.Link.All(lint.ScopeParam) {
			for _, v := range lint.Distinct(q.Values()) {
				if lint.Index(allowed, v.String()) >= 0 || misnamedScope(p, v) {
					continue
				}
				name := v.String()
				d := p.Report(v, "%q is not among the scopes that the app may ask for: it may be refused, or left out of the token", name)
				if near := lint.Near(name, lint.Strings(allowed)); near != "" && lint.Index(q.Values(), near) < 0 {
					d.Format, d.Args = "%q is not among the scopes that the app may ask for, which have %q", []string{name, near}
					d.Replace(v, near, "Write "+near, true)
				}
				d.Fix(lint.Change{Title: "Take " + name + " out of the link", Edits: p.Link.Drop(q, func(s string) bool { return s == name })})
				d.Fix(lint.Change{Title: "Let the app ask for it", Where: setting.Where, Copy: name})
			}
		}
	},
}
