package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// With component_appid a platform asks on behalf of an account. Then the host of
// redirect_uri must be one of the platform's development domains (公众号开发域名, now
// 网页开发域名), or the account's appid, a dot, and such a domain ($APPID$.example.com).
// The account's own domain for web authorization doesn't count, and a port is
// refused.
//
// Enter the host among the development domains, without scheme, port and path,
// and publish the platform again (全网发布).
//
// Sources: [Web authorization on behalf of Official Accounts] (2026-11); staff in
// community thread 0000c6e4f4434832a1023d6736b800 (2026-11).
//
// [Web authorization on behalf of Official Accounts]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
var DevDomain = lint.Rule{
	ID:       "wechat-dev-domain",
	Title:    "redirect_uri doesn't lead to a development domain of the platform",
	About:    lint.Domain,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Shown: []lint.Shown{
		{Message: &redirectRefused, Rank: 2, Because: "The link has component_appid, and the host of redirect_uri is not among the platform's development domains (公众号开发域名); the account's own domain doesn't count then.", Not: "The link asks for no platform, or leads to one of its development domains.", Do: lint.Change{Title: "Enter the host of redirect_uri among the development domains, and publish again", Where: whereDev}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || p.Link.Endpoint.Name != onBehalf {
			return
		}
		u, ok := redirectURL(p.Link)
		if !ok || masked(u.Host.String()) {
			return
		}
		listed, known := p.Settings.List(devDomains)
		host := u.Host.String()
		switch {
		case known && !amongDev(listed, host, p.Link):
			d := p.Report(u.Host, "redirect_uri leads to %q, which is not among the platform's development domains (公众号开发域名): with component_appid only those count", host)
			d.Fix(lint.Change{Title: "Enter the host of redirect_uri among the development domains, and publish again", Where: whereDev, Copy: host})
			if len(listed) == 1 {
				d.Also(listed[0], "what the console has")
				d.Replace(u.Host, bareHost(listed[0]).String(), "Let redirect_uri lead to the development domain", false)
			}
		case oddPort(u):
			d := p.Report(u.Port, "redirect_uri has port %q, and development domains have none: WeChat refuses that", u.Port.String())
			d.Fix(lint.Change{Title: "Leave the port out, and pass the path on from the usual one", Edits: withoutPort(u)})
		case !known:
			p.Needs(devDomains)
		}
	},
}

// amongDev reports whether a host is a development domain or the account's own
// below one.
func amongDev(listed []text.Text, host string, l *lint.Link) bool {
	host = strings.ToLower(host)
	own := ""
	if q, ok := l.Param(lint.ClientID); ok {
		own = strings.ToLower(q.Value.String()) + "."
	}
	for _, v := range listed {
		for _, d := range v.Fields("; ") {
			name := strings.ToLower(strings.TrimPrefix(bareHost(d).String(), "$APPID$."))
			if host == name || own != "" && host == own+name {
				return true
			}
		}
	}
	return false
}
