package wechat

import "grantlint/rules/lint"

// The link is clicked on a page of another host than the 授权发起页域名
// (authorization entry page domain). WeChat compares the host in the Referer
// header with it, letter by letter: a host below it, beside it, or with www. is
// another host.
//
// Put the link on a page of that host, or enter the page's host in the console
// and publish again (全网发布); redirect_uri must then lead there as well, since
// there can be only one.
//
// Sources: [Third-party authorization FAQ] part 3 (2026-11); one host only, staff
// in community thread 0008a2a4178c103d69ace78c35bc00 (2026-11).
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
var EntryOtherHost = lint.Rule{
	ID:       "wechat-entry-other-host",
	Title:    "The link is clicked on another host",
	About:    lint.Domain,
	Severity: lint.Error,
	Subject:  lint.LinkOrMessage,
	Shown: []lint.Shown{
		{Message: &hostsDiffer, Rank: 2, Because: "The link was clicked on a page of another host than the entry page domain (授权发起页域名).", Not: "The link is clicked on the very host that is entered, or on no page at all.", Do: lint.Change{Title: titlePage, Where: wherePage}},
	},
	Check: func(p *lint.Pass) {
		if p.Asks() && !compares(p.Link) || !p.Asks() && !seen(p, &hostsDiffer) {
			return
		}
		s := look(p)
		switch {
		case s.page.none != "":
		case s.page.host.Len() == 0:
			p.Needs(openedFrom)
		case s.configured.Len() > 0:
			if !sameHost(s.page.host, s.configured) {
				otherHost(p, s)
			}
		case s.callback.Len() > 0:
			if !sameHost(s.page.host, s.callback) {
				apart(p, s)
			} else {
				p.Needs(s.key)
			}
		default:
			p.Needs(s.key)
			if seen(p, &hostsDiffer) {
				d := p.Report(s.page.host, "WeChat saw the link clicked on a page of %q; that host must be the entry page domain (授权发起页域名), and redirect_uri must lead to it too", s.page.host.String()).As(lint.Warning)
				d.Fix(pageFix(p, titlePage))
				entryFix(d, s.key, s.page.host)
			}
		}
	},
}

func otherHost(p *lint.Pass, s *sight) {
	format := "the link is clicked on %q, and the entry page domain is %q: WeChat wants the very same host"
	switch {
	case s.key == authDomain:
		format = "the link is clicked on %q, and the app's install callback domain is %q: WeCom wants the very same host"
	case related(s.page.host, s.configured):
		format = "the link is clicked on %q, and the entry page domain is %q: to WeChat hosts of one domain are different hosts, and www. counts"
	}
	d := p.Report(s.page.host, format, s.page.host.String(), s.configured.String())
	d.Rank = -1
	d.Also(s.configured, "what the console has")
	d.Fix(pageFix(p, titlePage))
	if s.callback.Len() == 0 || sameHost(s.callback, s.page.host) {
		entryFix(d, s.key, s.page.host)
	}
}

// apart reports a page and a redirect_uri that can't both be right, whatever the
// console has.
func apart(p *lint.Pass, s *sight) {
	d := p.Report(s.page.host, "the link is clicked on %q and redirect_uri leads to %q: both must be the entry page domain, and there is only one", s.page.host.String(), s.callback.String())
	d.Also(s.callback, "where redirect_uri leads")
	d.Fix(pageFix(p, "Click the link on a page of the host to which redirect_uri leads, and enter that host in the console"))
}
