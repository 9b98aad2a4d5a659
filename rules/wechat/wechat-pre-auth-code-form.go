package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// pre_auth_code is preauthcode@@@ and 64 or more letters, digits, hyphens and
// underscores, as the call for it returns it. In its place people paste the code
// that comes back (queryauthcode@@@), the ticket, a token, or a code of which a
// part was cut off: PHP's ltrim eats letters, not a prefix.
//
// Put the code into the link as it came, percent-encoded or not. Without its
// prefix it was seen to work.
//
// Sources: measured on 14 codes, two lengths (2026-11); community thread
// 000848e99e81a8acd7f904f2359400, ltrim (2026-11); [Pre-authorization code]
// (2026-11).
//
// [Pre-authorization code]: https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getpreauthcode
var PreAuthCodeForm = lint.Rule{
	ID:       "wechat-pre-auth-code-form",
	Title:    "This is no pre-authorization code",
	About:    lint.Token,
	Severity: lint.Error,
	Param:    preAuthCode,
	Shown: []lint.Shown{
		{Message: &preAuthInvalid, Rank: 4, Because: "pre_auth_code is cut, or another kind of code.", Not: "pre_auth_code has the form of one.", Do: lint.Change{Title: "Put the code into the link as it came"}},
	},
	Check: func(p *lint.Pass) {
		if !forComponent(p.Link) {
			return
		}
		for _, q := range p.Link.All(preAuthCode) {
			v := q.Value.String()
			prefix, tail, found := strings.Cut(v, "@@@")
			switch {
			case v == "" || v[0] == '%':
			case found && prefix == "queryauthcode":
				p.Report(q.Value, "this is the code that comes back (queryauthcode); the link wants the pre-authorization code (preauthcode), fetched before")
			case found && (prefix == "ticket" || prefix == "refreshtoken"):
				p.Report(q.Value, "this is a %s, which must never stand in a link; it wants the pre-authorization code (preauthcode)", prefix)
			case found && prefix == "preauthcode":
				if len(tail) < 64 {
					p.Report(q.Value, "of the %s characters behind preauthcode@@@ some may be cut off: codes have 64 or more", lint.Itoa(len(tail))).As(lint.Warning)
				}
			case found:
				d := p.Report(q.Value.To(len(prefix)), "a pre-authorization code begins with preauthcode@@@; %q may be what was left of that", prefix).As(lint.Warning)
				d.Replace(q.Value.To(len(prefix)), "preauthcode", "Write preauthcode", false)
			default:
				p.Report(q.Value, "a pre-authorization code begins with preauthcode@@@, and this one doesn't; it may have been cut").As(lint.Warning)
			}
		}
	},
}
