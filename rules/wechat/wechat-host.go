package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// The link leads to a host that doesn't have this page. The authorization page
// for computers is on mp.weixin.qq.com, the H5 page, web authorization and
// website sign-in on open.weixin.qq.com; api.weixin.qq.com answers servers only.
//
// Write the host of the page.
//
// Sources: [Authorization process] (2026-11); foxinmy/weixin4j issue 89, where a
// library had api.weixin.qq.com (2016-08).
//
// [Authorization process]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Authorization_Process_Technical_Description.html
var Host = lint.Rule{
	ID:       "wechat-host",
	Title:    "The page is on another host",
	About:    lint.Host,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		e, host := p.Link.Endpoint, p.Link.URL.Host
		if len(e.Hosts) == 0 || host.Len() == 0 || strings.EqualFold(host.String(), e.Hosts[0]) || masked(host.String()) {
			return
		}
		d := p.Report(host, "this page is on %s; %q doesn't have it", e.Hosts[0], host.String())
		if !weixin(host.String()) {
			d.Format = "this page is on %s; on %q only a proxy of one's own could have it"
			d.As(lint.Warning)
		}
		d.Replace(host, e.Hosts[0], "Write WeChat's host", weixin(host.String()))
	},
}
