package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A parameter of OpenID Connect has a value that can't be read: max_age is a
// number of seconds, display is page, popup, touch or wap, languages are
// separated by blanks, and claims is a JSON object. Servers refuse it or skip
// it.
//
// Write the value as the standard has it.
//
// Source: [OpenID Connect Core] sections 3.1.2.1, 5.2 and 5.5 (2026-11).
//
// [OpenID Connect Core]: https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
var OIDCValue = lint.Rule{
	ID:       "oidc-value",
	Title:    "A value of OpenID Connect can't be read",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Placeholder || q.Value.Len() == 0 {
				continue
			}
			switch q.Role {
			case "max_age":
				if !isDigits(q.Value.String()) {
					p.Report(q.Value, "%q is no number of seconds", q.Value.String())
				}
			case "display":
				if !strings.Contains(" page popup touch wap ", " "+q.Value.String()+" ") && len(q.Spec.Values) == 0 {
					p.Report(q.Value, "%q is no value of display in the standard: a server may refuse it or skip it", q.Value.String())
				}
			case "ui_locales":
				if strings.IndexByte(q.Value.String(), ',') >= 0 {
					d := p.Report(q.Value, "languages are separated by blanks, so this is read as one")
					set(d, q.Value, strings.Join(split(q.Value.String()), " "), "Separate them with a blank", true)
				}
			case "claims":
				claims(p, q)
			}
		}
	},
}

func claims(p *lint.Pass, q *lint.Param) {
	node, problems := text.ParseJSON(q.Value)
	switch {
	case len(problems) > 0:
		p.Report(problems[0].At, "claims is no JSON here, so a server may refuse the link")
	case node.Kind != text.KindObject:
		p.Report(q.Value, "claims is to be a JSON object with userinfo and id_token in it")
	case !node.Has("userinfo") && !node.Has("id_token") && !node.Has("access_token"): // the last is Microsoft's
		p.Report(q.Value, "servers look for %q and %q in claims, and skip all else", "userinfo", "id_token")
	}
}
