package wechat

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// An authorization link of a third-party platform has no state. What is sent
// under that name, or under another of one's own, does not come back.
//
// Write it into the path of redirect_uri, or remember it under the
// pre-authorization code: that is unique, and the event of the authorization
// names it.
//
// Sources: [Authorization process], which lists the parameters (2026-11); staff
// in community thread 000c24e9e3caa0bcee1e900d456400 (2022-06).
//
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var StateUnread = lint.Rule{
	ID:       "wechat-state-unread",
	Title:    "state does not come back",
	About:    lint.State,
	Severity: lint.Warning,
	Check: func(p *lint.Pass) {
		if !forComponent(p.Link) {
			return
		}
		for _, q := range p.Link.Params {
			if q.Name.String() != "state" {
				continue
			}
			d := p.Report(q.Raw, "this link has no state: %q does not come back", q.Value.String())
			if v, ok := p.Link.Param(lint.RedirectURI); ok && q.Value.Len() > 0 {
				u := text.ParseURL(v.Value)
				if !u.HasQuery && !u.HasFragment && u.Host.Len() > 0 {
					if e, ok := v.Value.End().Replace("?state=" + q.Value.String()); ok {
						d.Fix(lint.Change{Title: "Send it in redirect_uri, as its only parameter", Edits: []text.Edit{p.Link.Remove(q), e}})
					}
				}
			}
			d.Fix(lint.Change{Title: "Leave state out, and remember it under the pre-authorization code", Edits: edits(p.Link.Remove(q))})
		}
	},
}
