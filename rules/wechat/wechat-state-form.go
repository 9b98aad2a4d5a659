package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// state may have letters and digits, 128 bytes at most, in web authorization and
// at WeCom. Signs such as { and } are what JSON or base64 bring in; a longer
// value may be cut or refused.
//
// Send a short random value, and keep what belongs to it on the server.
//
// Sources: Web authorization, table of parameters; [WeCom, web authorization]
// (2026-11). Sign-in links of large sites have hyphens in it, and work.
//
// [WeCom, web authorization]: https://developer.work.weixin.qq.com/document/path/96441
var StateForm = lint.Rule{
	ID:       "wechat-state-form",
	Title:    "state has signs or a length that WeChat doesn't document",
	About:    lint.State,
	Severity: lint.Warning,
	Param:    lint.StateParam,
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || !forWeb(p.Link) && !forWork(p.Link) || p.Link.Endpoint.Name == workLogin { // WeCom's own sample there has an @
			return
		}
		for _, q := range p.Link.All(lint.StateParam) {
			v := q.Value.String()
			if len(v) > 128 {
				p.Report(q.Value, "state has %s bytes: WeChat allows 128, and may refuse or cut a longer one", lint.Itoa(len(v)))
				continue
			}
			if i := strings.IndexFunc(v, func(r rune) bool {
				return !('a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9' || r == '-' || r == '_' || r == '.')
			}); i >= 0 {
				p.Report(q.Value.Slice(i, i+runeLen(v[i:])), "state may have letters and digits only, and %q may be refused or come back changed", v[i:i+runeLen(v[i:])])
			}
		}
	},
}

// runeLen is the length of the first character.
func runeLen(s string) int {
	for i := range s {
		if i > 0 {
			return i
		}
	}
	return len(s)
}
