package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A value begins or ends with white space, or a redirect address has a blank
// inside. It was copied along, and makes it another value for servers that
// compare byte by byte.
//
// Take it out, here and in the app's settings.
//
// Source: H2CK/oidc pull request 507, where a blank at the end of a registered
// address made every request fail (2026-11).
var WhiteSpace = lint.Rule{
	ID:       "white-space",
	Title:    "White space around a value",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			v := q.Value
			if q.Placeholder || q.Role == "" || !strings.ContainsAny(v.String(), " ") {
				continue
			}
			inner := v.Trim(" ")
			if yes, _ := isRegistered(p, v.String()); yes {
				continue
			}
			if inner.Len() < v.Len() && inner.Len() > 0 {
				around(p, q, inner)
			}
			if q.Role == lint.RedirectURI && strings.Contains(inner.String(), " ") {
				before, _, _ := inner.Cut(" ")
				blank := inner.Slice(before.Len(), before.Len()+1)
				p.Report(blank, "the redirect address has a blank in it, which no address has").As(lint.Warning).
					Replace(blank, "", "Take it out", false)
			}
		}
	},
}

func around(p *lint.Pass, q *lint.Param, inner text.Text) {
	v := q.Value
	lead := strings.Index(v.String(), inner.String())
	before, behind := v.To(lead), v.From(lead+inner.Len())
	at := behind
	if at.Len() == 0 {
		at = before
	}
	d := p.Report(at, "white space around the value makes it another %s", q.Name.String())
	if !exact(q.Role) || q.Spec.Separator != "" {
		d.As(lint.Warning)
	}
	var edits []text.Edit
	for _, t := range [...]text.Text{before, behind} {
		if e, ok := t.Replace(""); ok && t.Len() > 0 {
			edits = append(edits, e)
		}
	}
	d.Fix(lint.Change{Title: "Take it out", Safe: true, Edits: edits})
}
