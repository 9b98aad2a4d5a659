package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The provider takes one of a few values for this parameter, and this is none
// of them. It refuses the request, or reads it as if nothing stood there.
//
// Write one of the values that it takes; upper and lower case count.
//
// Sources: the documents that each provider's page names (2026-11); Reddit's
// source, r2/controllers/oauth2.py, for duration (2017-10).
var ValueNotTaken = lint.Rule{
	ID:       "value-not-taken",
	Title:    "The provider takes no such value",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Spec == nil || len(q.Spec.Values) == 0 || q.Placeholder || q.Value.Len() == 0 {
				continue
			}
			for _, v := range single(q) {
				if !among(q.Spec.Values, v.String()) {
					notAmong(p, q, v)
				}
			}
		}
	},
}

// single are the values of a list, or the one value.
func single(q *lint.Param) []text.Text {
	if q.Spec.Separator != "" {
		return q.Values()
	}
	return []text.Text{q.Value}
}

func among(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

func notAmong(p *lint.Pass, q *lint.Param, v text.Text) {
	if q.Role == lint.ScopeParam && p.Platform.FindScope(v.String()) != nil || q.Role == lint.CodeChallengeMethod && v.String() != "plain" {
		return // for the latter, pkce-method speaks
	}
	d := p.Report(v, "%s takes %l for %s, not %q", p.Platform.Name, lint.List(q.Spec.Values), q.Name.String(), v.String()).Of(topic(q.Role))
	for _, s := range q.Spec.Values {
		if strings.EqualFold(s, v.String()) {
			d.Replace(v, s, "Write "+s, true)
			return
		}
	}
	if len(q.Spec.Values) == 1 {
		d.Replace(v, q.Spec.Values[0], "Write "+q.Spec.Values[0], false)
	}
}
