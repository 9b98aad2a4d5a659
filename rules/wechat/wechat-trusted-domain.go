package wechat

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// WeCom compares the host of redirect_uri with the app's trusted domain (可信域名;
// 授权回调域 for web sign-in), and the port as well: where WeChat allows no port,
// WeCom wants the very same. Scheme and path don't matter, and a host below the
// domain is another host. A port that browsers leave out, 443 or 80, belongs in
// neither: behind a proxy some frameworks write it out, and were refused.
//
// Enter host and port of redirect_uri as the app's trusted domain.
//
// Sources: [WeCom, web authorization] (2026-11); [WeCom, web sign-in] (2026-11);
// community thread 000e665bef8a10c46e59c325151c00, code 50001 (2021-06);
// jeecgboot/JeecgBoot issue 5968, port 443 written out (2024-03).
//
// [WeCom, web authorization]: https://developer.work.weixin.qq.com/document/15232
// [WeCom, web sign-in]: https://developer.work.weixin.qq.com/document/path/98173
var TrustedDomain = lint.Rule{
	ID:       "wechat-trusted-domain",
	Title:    "redirect_uri doesn't lead to WeCom's trusted domain",
	About:    lint.Domain,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Shown: []lint.Shown{
		{Message: &untrusted, Rank: 1, Because: "Host and port of redirect_uri are not the app's trusted domain (可信域名; 授权回调域 for web sign-in).", Not: "redirect_uri leads to the app's trusted domain.", Do: lint.Change{Title: "Enter host and port of redirect_uri as the app's trusted domain", Where: whereWork}},
		{Message: &redirectRefused, Rank: 4, Because: "At WeCom: host and port of redirect_uri are not the app's trusted domain (可信域名).", Not: "redirect_uri leads to the app's trusted domain.", Do: lint.Change{Title: "Enter host and port of redirect_uri as the app's trusted domain", Where: whereWork}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || p.Link.Endpoint.Name != workAuth && p.Link.Endpoint.Name != workLogin {
			return
		}
		u, ok := redirectURL(p.Link)
		if !ok || masked(u.Host.String()) {
			return
		}
		listed, known := p.Settings.List(authDomain)
		switch {
		case !known:
			p.Needs(authDomain)
		case !trusted(listed, u):
			want := hostPort(u)
			d := p.Report(u.Host, "redirect_uri leads to %q, which is not the app's trusted domain: WeCom compares the whole host, and the port", want)
			if len(listed) > 0 {
				d.Also(listed[0], "what the app has")
			}
			d.Fix(lint.Change{Title: "Enter host and port of redirect_uri as the app's trusted domain", Where: whereWork, Copy: want})
		case u.Port.Len() > 0 && usualPort(u.Port.String()) == "" && !withPort(listed, u):
			p.Report(u.Port, "redirect_uri writes out port %q, and the trusted domain has none: WeCom was seen to take them for two", u.Port.String()).As(lint.Warning).
				Fix(lint.Change{Title: "Leave the port out", Edits: withoutPort(u)})
		}
	},
}

func trusted(listed []text.Text, u *text.URL) bool {
	for _, v := range listed {
		t := v
		if _, rest, found := t.Cut("://"); found {
			t = rest
		}
		t, _, _ = t.Cut("/")
		host, port, _ := t.Cut(":")
		if sameHost(host, u.Host) && usualPort(port.String()) == usualPort(u.Port.String()) {
			return true
		}
	}
	return false
}

// usualPort is "" for the ports that browsers leave out.
func usualPort(port string) string {
	if port == "443" || port == "80" {
		return ""
	}
	return port
}
