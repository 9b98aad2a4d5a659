package wechat

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// redirect_uri leads to another host than the 授权发起页域名 (authorization entry
// page domain). WeChat refuses the link, on computers and on phones. Hosts are
// compared whole: api.example.com is not www.example.com, and neither is
// example.com.
//
// Let redirect_uri lead to that host; where the callback is served elsewhere,
// pass its path on from there. Or enter the host of redirect_uri in the console
// and publish again (全网发布): then the page with the link must move there too.
//
// Sources: [Third-party platform, preparation] (2026-11); staff in community
// threads 0004ae4aa34fe8b2dedc5d2a751000 and 0002e492418fc82fddd3d6ac766400
// (2026-11).
//
// [Third-party platform, preparation]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/prepare.html
var RedirectOtherHost = lint.Rule{
	ID:       "wechat-redirect-other-host",
	Title:    "redirect_uri leads to another host than the entry page domain",
	About:    lint.Domain,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Shown: []lint.Shown{
		{Message: &redirectNotEntry, Rank: 1, Because: "The host of redirect_uri is not the entry page domain (授权发起页域名, which this message calls 授权登录页域名).", Not: "redirect_uri leads to the entry page domain.", Do: lint.Change{Title: "Let redirect_uri lead to the entry page domain, or enter its host there and publish again", Where: whereEntry}},
		{Message: &hostsDiffer, Rank: 3, Because: "redirect_uri leads to another host than the entry page domain (授权发起页域名).", Not: "redirect_uri leads to the entry page domain.", Do: lint.Change{Title: "Let redirect_uri lead to the entry page domain, or enter its host there and publish again", Where: whereEntry}},
		{Message: &workInstallDiffers, Rank: 1, Because: "The host of redirect_uri is not the callback domain that the app has in its settings.", Not: "redirect_uri leads to the app's callback domain.", Do: lint.Change{Title: "Enter the host of redirect_uri as the app's callback domain, or let redirect_uri lead there", Where: whereInstall}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || !forComponent(p.Link) && p.Link.Endpoint.Name != workInstall {
			return
		}
		s := look(p)
		host := s.leads
		switch {
		case s.configured.Len() == 0 || host.Len() == 0: // which may be masked
			p.Needs(s.key)
			if seen(p, &redirectNotEntry) {
				asWeChatSays(p)
			}
		case !sameHost(host, s.configured):
			leadsElsewhere(p, s, host)
		}
	},
}

// asWeChatSays reports what the message alone proves.
func asWeChatSays(p *lint.Pass) {
	u, ok := redirectURL(p.Link)
	if !ok {
		return
	}
	d := p.Report(u.Host, "WeChat has compared %q with the entry page domain (授权发起页域名), and they are not the same", u.Host.String()).As(lint.Warning)
	d.Rank = -1
	if !masked(u.Host.String()) {
		entryFix(d, entryDomain, u.Host)
	}
}

func leadsElsewhere(p *lint.Pass, s *sight, host text.Text) {
	format := "redirect_uri leads to %q, and the entry page domain is %q: WeChat wants the very same host"
	switch {
	case s.key == authDomain:
		format = "redirect_uri leads to %q, and the app's install callback domain is %q: WeCom wants the very same host"
	case related(host, s.configured):
		format = "redirect_uri leads to %q, and the entry page domain is %q: to WeChat hosts of one domain are different hosts, and www. counts"
	}
	d := p.Report(host, format, host.String(), s.configured.String()).Also(s.configured, "what the console has")
	d.Replace(host, s.configured.String(), "Let redirect_uri lead to the entry page domain, and answer there", false)
	if s.page.host.Len() == 0 || sameHost(s.page.host, host) {
		entryFix(d, s.key, host)
	}
}
