package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The link asks for a scope that is not in the server's metadata, among
// scopes_supported. Servers need not list all that they have, so it may work;
// where it does not, the answer is invalid_scope, or a token without the scope.
//
// Compare the name with the server's documents. A scope like offline_access is
// best left out where it isn't listed.
//
// Sources: [RFC 8414] section 2; MCP specification 2026-07-28, Authorization, on
// offline_access (2026-11).
//
// [RFC 8414]: https://www.rfc-editor.org/rfc/rfc8414#section-2
var ScopeNotSupported = lint.Rule{
	ID:       "scope-not-supported",
	Title:    "The server's metadata has no such scope",
	About:    lint.Scope,
	Severity: lint.Warning,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		supported, ok := p.Settings.List(serverScopes)
		if !ok || len(supported) == 0 || len(p.Platform.Scopes) > 0 {
			return // of a known provider more is known than it lists
		}
		allowed, known := p.Settings.List("scopes")
		tries := 0
		for _, q := range p.Link.All(lint.ScopeParam) {
			for _, v := range lint.Distinct(q.Values()) {
				name := v.String()
				if lint.Index(supported, name) >= 0 || known && lint.Index(allowed, name) < 0 || strings.ContainsAny(name, `,;|+%'"[]`) || !lint.Plain(name) {
					continue // for what is damaged or not allowed, other rules speak
				}
				near := ""
				if tries++; tries <= maxNear {
					near = lint.Near(name, lint.Strings(supported))
				}
				notSupported(p, q, v, near)
			}
		}
	},
}

func notSupported(p *lint.Pass, q *lint.Param, v text.Text, near string) {
	name := v.String()
	d := p.Report(v, "%q is not among the scopes that the server's metadata lists: it may be refused, or left out of the token; such a list may be incomplete", name)
	if near != "" && lint.Index(q.Values(), near) < 0 {
		d.Format, d.Args = "%q is not among the scopes that the server's metadata lists, which has %q", []string{name, near}
		d.Replace(v, near, "Write "+near, false)
	}
	d.Fix(lint.Change{Title: "Take " + name + " out of the link", Edits: p.Link.Drop(q, func(s string) bool { return s == name })})
}
