package wechat

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// redirect_uri leads to another host than the console has for web authorization
// (网页授权域名) or for the website's sign-in (授权回调域). Hosts are compared whole:
// www.qq.com lets neither pay.qq.com nor qq.com in. A port is never right with an
// Official Account, since the domain has none. localhost can't be entered at
// all; only a test account (测试号) takes it. Where a page of one's own passes the
// authorization on to others, it is that page's host that counts.
//
// Enter the host of redirect_uri, without https:// and path, or let redirect_uri
// lead to the host that is entered, at its usual port.
//
// Sources: [Sign-in FAQ]; [Web authorization] (2026-11); staff in community
// threads 0002421ca10040a7b6513ad2b61400 and 0000c6e4f4434832a1023d6736b800, a
// port (2024-04); wkl007/vue-wechat-login issue 5, localhost (2020-06); HADB/GetWeixinCode issues 7
// and 29, a page that passes on (2016-07, 2017-10).
//
// [Sign-in FAQ]: https://developers.weixin.qq.com/doc/oplatform/developers/troubleshooting/auth.html
// [Web authorization]: https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
var AuthDomain = lint.Rule{
	ID:       "wechat-auth-domain",
	Title:    "redirect_uri doesn't lead to the domain in the console",
	About:    lint.Domain,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Shown: []lint.Shown{
		{Message: &redirectRefused, Rank: 1, Because: "The host of redirect_uri is not the domain in the console (网页授权域名; 授权回调域 for websites), or redirect_uri has a port.", Not: "redirect_uri leads to the domain in the console.", Do: lint.Change{Title: "Enter the host of redirect_uri in the console, without https://, port and path", Where: whereAuth}},
		{Message: &linkRefused, Rank: 3, Because: "The host of redirect_uri is not the domain in the console.", Not: "redirect_uri leads to the domain in the console.", Do: lint.Change{Title: "Enter the host of redirect_uri in the console, without https://, port and path", Where: whereAuth}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || p.Link.Endpoint.Name != webAuth && p.Link.Endpoint.Name != qrLogin && p.Link.Endpoint != &relay {
			return
		}
		u, ok := redirectURL(p.Link)
		if !ok || masked(u.Host.String()) || p.Settings.Is(accountType, testAccount) {
			return
		}
		listed, known := p.Settings.List(authDomain)
		if p.Link.Endpoint == &relay {
			passedOn(p, u, listed, known)
			return
		}
		switch local := isLocal(u.Host.String()); {
		case known && !hasDomain(listed, u):
			notEntered(p, u, listed)
		case local:
			d := p.Report(u.Host, "%q can't be entered as a domain at WeChat; only a test account (测试号) may come back to it", u.Host.String()).As(lint.Warning)
			d.Rank = -1
			d.Fix(lint.Change{Title: "Let redirect_uri lead to the domain in the console", Where: whereDomain(p)})
		case oddPort(u) && known && !withPort(listed, u):
			portRefused(p, u)
		case oddPort(u):
			portRefused(p, u).As(lint.Warning)
		case !known:
			p.Needs(authDomain)
		}
	},
}

// passedOn judges a page that passes the authorization on: WeChat sees that page's
// host, or that of redirect_uri, by what the page does.
func passedOn(p *lint.Pass, u *text.URL, listed []text.Text, known bool) {
	if !known {
		p.Needs(authDomain)
		return
	}
	own := p.Link.URL
	if len(listed) == 0 || hasDomain(listed, own) {
		return
	}
	d := p.Report(own.Host, "the page that passes the authorization on is at %q, and the domain in the console is %q: most such pages have WeChat come back to themselves", own.Host.String(), bareHost(listed[0]).String()).As(lint.Warning)
	d.Also(listed[0], "what the console has")
	if hasDomain(listed, u) {
		d.Also(u.Host, "what comes after, which WeChat doesn't see")
	}
	d.Fix(lint.Change{Title: "Put the page on the domain in the console, or enter its host there", Where: whereAuth, Copy: own.Host.String()})
}

// whereDomain is the place in the console of the link's domain.
func whereDomain(p *lint.Pass) string {
	if p.Link.Endpoint.Name == qrLogin {
		return whereWebsite
	}
	return whereAuth
}

func portRefused(p *lint.Pass, u *text.URL) *lint.Draft {
	d := p.Report(u.Port, "redirect_uri has port %q, and the domain in the console has none: WeChat wants both to be the same", u.Port.String())
	d.Fix(lint.Change{Title: "Leave the port out, and pass the path on from the usual one", Edits: withoutPort(u)})
	return d
}

func notEntered(p *lint.Pass, u *text.URL, listed []text.Text) {
	if len(listed) == 0 {
		p.Report(u.Host, "redirect_uri leads to %q, and the console has no domain for that", u.Host.String()).
			Fix(lint.Change{Title: "Enter the host of redirect_uri in the console, without https://, port and path", Where: whereDomain(p), Copy: u.Host.String()})
		return
	}
	host := bareHost(listed[0])
	format := "redirect_uri leads to %q, and the domain in the console is %q: WeChat wants the very same host"
	if related(u.Host, host) {
		format = "redirect_uri leads to %q, and the domain in the console is %q: to WeChat hosts of one domain are different hosts, and www. counts"
	}
	d := p.Report(u.Host, format, u.Host.String(), host.String()).Also(listed[0], "what the console has")
	d.Fix(lint.Change{Title: "Enter the host of redirect_uri in the console, without https://, port and path", Where: whereDomain(p), Copy: u.Host.String()})
	d.Replace(u.Host, host.String(), "Let redirect_uri lead to the domain in the console", false)
}

// hasDomain reports whether the host is one of a list.
func hasDomain(listed []text.Text, u *text.URL) bool {
	for _, v := range listed {
		if sameHost(bareHost(v), u.Host) {
			return true
		}
	}
	return false
}

// withPort reports whether the list has the host with this very port, as the
// consoles of test accounts take it.
func withPort(listed []text.Text, u *text.URL) bool {
	for _, v := range listed {
		_, behind, _ := v.Cut(u.Host.String() + ":")
		port, _, _ := behind.Cut("/")
		if port.String() == u.Port.String() {
			return true
		}
	}
	return false
}

func isLocal(host string) bool {
	return host == "localhost" || host == "127.0.0.1" || host == "[::1]" || host == "0.0.0.0"
}
