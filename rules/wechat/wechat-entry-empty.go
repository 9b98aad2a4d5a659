package wechat

import "grantlint/rules/lint"

// A link for computers (componentloginpage) must be clicked on a page of the
// 授权发起页域名 (authorization entry page domain). WeChat reads the page from the
// Referer header. A link that is typed, pasted, bookmarked, scanned, opened in a
// chat, or reached by a server's redirect comes from no page, and so does one
// on a page that hides itself (no-referrer). WeChat then names 空, empty, as the
// domain of the entry page, and refuses. WeCom's install links are held to the
// same.
//
// Put the link into an <a href> on a page of that domain, with
// referrerpolicy="origin", and click it there. To send the link to a customer,
// or to print it as a QR code, use the H5 link, which needs no page.
//
// Sources: [Third-party authorization FAQ] parts 1 and 2 (2026-11); staff advice
// on referrerpolicy, community thread 00020ad64c82a8bd4881cd29066c00 (2024); QR
// codes, community thread 0006441d4a8020eb753c91e0451000 (2026-11). That a
// redirect passes on the page before it is how browsers work; threads differ on
// whether one helps.
//
// [Third-party authorization FAQ]: https://developers.weixin.qq.com/doc/oplatform/en/Third-party_Platforms/2.0/troubleshooting/authorization_troubleshooting.html
var EntryEmpty = lint.Rule{
	ID:       "wechat-entry-empty",
	Title:    "The link comes from no page (空)",
	About:    lint.Domain,
	Severity: lint.Error,
	Subject:  lint.LinkOrMessage,
	Shown: []lint.Shown{
		{Message: &hostsDiffer, Rank: 1, Because: "The link was opened directly, from a chat or a QR code, or its page tells no referrer; it must be clicked on a page of the entry page domain (授权发起页域名).", Not: "WeChat saw the page on which the link was clicked.", Do: lint.Change{Title: titlePage, Where: wherePage, Copy: pageHead + sampleLink + pageFoot}},
		{Message: &workInstallDiffers, Rank: 2, Because: "The install link was not clicked on a page of the app's callback domain: WeCom looks at the referrer too.", Not: "WeCom sees the page on which the link is clicked.", Do: lint.Change{Title: "Click the link on a page of the install callback domain", Where: "a page on the 授权完成回调域名"}},
	},
	Check: func(p *lint.Pass) {
		if p.Asks() && forPhones(p.Link) {
			anotherLink(p)
		}
		if p.Asks() && !compares(p.Link) || !p.Asks() && !seen(p, &hostsDiffer) {
			return
		}
		s := look(p)
		facts(p, s)
		if !s.page.known() {
			p.Needs(openedFrom)
			return
		}
		if s.page.none != "" {
			fromNowhere(p, s)
		}
	},
}

// anotherLink says of a message about the page beside a link that needs none
// that the two don't belong together.
func anotherLink(p *lint.Pass) {
	for _, m := range p.Messages {
		if m.Message == &hostsDiffer {
			p.Report(m.At, "an H5 link needs no page, so another link brought this message: the one for computers (componentloginpage)").As(lint.Warning)
		}
	}
}

// emptyFormats say why WeChat sees no page.
var emptyFormats = [...]struct{ why, format string }{
	{byHand, "a link that is typed, pasted or bookmarked comes from no page: where the entry page domain should stand, WeChat sees 空 (empty) and refuses"},
	{byScan, "a link that is scanned comes from no page: WeChat sees 空 (empty) and refuses; only the H5 link may stand in a QR code"},
	{byChat, "a link that is opened in a chat or a mail comes from no page: WeChat sees 空 (empty) and refuses; only the H5 link may be sent"},
	{byRedirect, "a server's redirect only passes on the page before it, and there is none: WeChat sees 空 (empty) and refuses"},
	{byFile, "a page opened as a file tells no referrer: WeChat sees 空 (empty) and refuses"},
	{byPolicy, "with %q the page does not tell where it is: WeChat sees 空 (empty) in place of its referrer and refuses"},
	{stripped, "the link is clicked on %q, and WeChat saw 空 (empty) all the same: the page, or a redirect behind it, hides the referrer"},
	{asShown, "WeChat saw no page behind the click (空 is empty): the link was opened directly, scanned or sent, or its page hides the referrer"},
}

func fromNowhere(p *lint.Pass, s *sight) {
	if p.Asks() && forWork(p.Link) {
		d := p.Report(s.page.at, "WeCom looks at the page on which an install link is clicked, and this one comes from none: it must be on the app's install callback domain")
		d.Rank = -1
		offerPage(p, d, s)
		return
	}
	for _, f := range emptyFormats {
		if f.why != s.page.none {
			continue
		}
		d := p.Report(s.page.at, f.format)
		if s.page.none == byPolicy || s.page.none == stripped {
			d.Args = []string{s.page.at.String()}
		}
		d.Rank = -1
		if s.configured.Len() > 0 {
			d.Also(s.configured, "the host that WeChat wants to see")
		}
		offerPage(p, d, s)
	}
}

// offerPage adds the page and the H5 link, the one that answers what the person
// was about to do first.
func offerPage(p *lint.Pass, d *lint.Draft, s *sight) {
	if p.Asks() && forWork(p.Link) {
		c := pageFix(p, "Click the link on a page of the install callback domain")
		c.Where = "a page on the 授权完成回调域名"
		d.Fix(c)
		return
	}
	title := titlePage
	if s.page.none == byPolicy || s.page.none == stripped {
		title = titlePolicy
	}
	h5, ok := h5Fix(p)
	if ok && (s.page.none == byScan || s.page.none == byChat) {
		d.Fix(h5).Fix(pageFix(p, title))
		return
	}
	d.Fix(pageFix(p, title))
	if ok {
		d.Fix(h5)
	}
}
