package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The scopes are not separated as the server does it, so it reads several as
// one scope, which it doesn't know. The standard has blanks, written %20 or +.
// Commas are the usual slip, for some servers want them; a + that was encoded
// again (%2B), a JSON list and full-width commas are others.
//
// Write them as the server does.
//
// Sources: [RFC 6749] section 3.3; frappe issues 2743 and 4001, oauthlib issue
// 739 (%2B); SocialiteProviders/Documentation issue 52, dex, Microsoft and Google
// threads (commas); nango issues 2816 and 3430, where Zoom and Slack wanted
// commas (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.3
var ScopeSeparator = lint.Rule{
	ID:       "scope-separator",
	Title:    "Scopes are not separated as the server does it",
	About:    lint.Scope,
	Severity: lint.Error,
	Quoted:   true,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if (q.Role == lint.ScopeParam || q.Role == lint.OptionalScope) && !q.Placeholder {
				separated(p, q)
			}
		}
	},
}

func separated(p *lint.Pass, q *lint.Param) {
	v, right := q.Value.String(), q.Spec.Separator
	if right == "" {
		return
	}
	first := right[:1]
	at, n, broken := wrongSeparator(v, right)
	var d *lint.Draft
	switch {
	case otherNotation(v):
		broken = true
		d = p.Report(q.Value, "the scopes are written as a list of a programming language, which the server reads as one scope; here %s separates them", nameOf(first))
	case n > 0:
		sep := q.Value.Slice(at, at+n)
		whole := fused(v, at, right)
		d = p.Report(sep, "%s (%q) stands between scopes, so the server reads %q as one; here %s separates them", called(sep.String()), sep.Raw(), whole, nameOf(first))
		if strings.HasSuffix(whole, sep.String()) { // a blank follows
			d.Format = "%s (%q) stands behind a scope, so the server reads %q, which it doesn't know; here %s alone separates them"
		}
	default:
		return
	}
	certain := strictScopes(p, v)
	if broken {
		d.Of(lint.Encoding)
	}
	if !certain {
		d.As(lint.Warning)
		if n > 0 && !broken {
			d.Format = "%s (%q) stands between scopes; most servers read %q as one, for they want %s"
		}
	}
	set(d, q.Value, strings.Join(split(v), first), "Separate them with "+nameOf(first), certain || broken)
}
