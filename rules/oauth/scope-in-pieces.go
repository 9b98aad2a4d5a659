package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// A scope has come apart. Either a text was joined as if it were a list, so that
// there is a blank after each letter, or a blank has got into a scope that is an
// address: https:// www.googleapis.com/….
//
// Hand over a list where a list is expected, and take the blank out.
//
// Sources: python-weixin issue 5 (s+n+s+a+p+i…); google-api-javascript-client
// issue 270 (2026-11).
var ScopeInPieces = lint.Rule{
	ID:       "scope-in-pieces",
	Title:    "A scope has come apart",
	About:    lint.Scope,
	Severity: lint.Error,
	Param:    lint.ScopeParam,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All(lint.ScopeParam) {
			if q.Spec.Separator == "" {
				continue
			}
			values := q.Values()
			single := 0
			for _, v := range values {
				if v.Len() == 1 {
					single++
				}
			}
			if single > 3 && single == len(values) {
				whole := strings.Join(lint.Strings(values), "")
				d := p.Report(q.Value, "each letter is a scope of its own here; %q was meant", whole)
				set(d, q.Value, whole, "Write "+whole, true)
				continue
			}
			for i, v := range values[:max(0, len(values)-1)] {
				if strings.HasSuffix(v.String(), "://") {
					whole := v.String() + values[i+1].String()
					d := p.Report(v, "a blank has got into this scope, so the server reads %q and %q; %q was meant", v.String(), values[i+1].String(), whole)
					set(d, q.Value, strings.Replace(q.Value.String(), v.String()+q.Spec.Separator[:1], v.String(), 1), "Take the blank out", true)
				}
			}
		}
	},
}
