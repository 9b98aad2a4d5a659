package wechat

import "grantlint/rules/lint"

// The page, redirect_uri and the entered domain agree, and WeChat refuses all
// the same. A third-party platform has two copies of its settings: what is
// entered counts for the accounts of the test list, and for all others only
// after 全网发布 (publish to all accounts). So WeChat may still compare with the
// 授权发起页域名 of before.
//
// Publish again, or authorize with an account of the test list.
//
// Sources: [Third-party platform, preparation] (2026-11); staff in community
// thread 000266e6884e40c1fcde951765c800, who say to look at the live copy
// (2026-11).
//
// [Third-party platform, preparation]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/prepare.html
var EntryUnpublished = lint.Rule{
	ID:       "wechat-entry-unpublished",
	Title:    "The entry page domain may not be published yet",
	About:    lint.Domain,
	Severity: lint.Warning,
	Subject:  lint.LinkOrMessage,
	Shown: []lint.Shown{
		{Message: &hostsDiffer, Rank: 4, Because: "The entry page domain (授权发起页域名) was changed, and the platform not published since: the old one still counts.", Not: "What WeChat saw is not the domain that is entered.", Do: lint.Change{Title: "Publish the platform again (全网发布)", Where: wherePublish}},
		{Message: &redirectNotEntry, Rank: 3, Because: "The entry page domain (授权发起页域名) was changed, and the platform not published since: the old one still counts.", Not: "redirect_uri differs from the settings already.", Do: lint.Change{Title: "Publish the platform again (全网发布)", Where: wherePublish}},
	},
	Check: func(p *lint.Pass) {
		if !seen(p, &hostsDiffer) && !seen(p, &redirectNotEntry) {
			return
		}
		s := look(p)
		switch {
		case s.page.none != "":
			return
		case s.configured.Len() == 0:
			p.Needs(entryDomain)
			return
		case s.page.host.Len() == 0 && s.callback.Len() == 0:
			p.Needs(openedFrom)
			return
		case s.page.host.Len() > 0 && !sameHost(s.page.host, s.configured), s.callback.Len() > 0 && !sameHost(s.callback, s.configured):
			return
		}
		p.Report(s.configured, "WeChat refuses though %q is what the console has: it may still compare with the domain that was published before", s.configured.String()).
			Fix(lint.Change{Title: "Publish the platform again (全网发布)", Where: wherePublish})
	},
}
