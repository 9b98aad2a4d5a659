package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Ways out that several rules offer. Titles are whole sentences without values,
// so that another language can word them.

const (
	titlePage   = "Put the link on a page of the entry page domain, and click it there"
	titleH5     = "Use the H5 link, which may be sent and scanned"
	titleEntry  = "Enter this host as the entry page domain, and publish again (全网发布)"
	titlePolicy = "Let the page tell where it is: referrerpolicy=\"origin\" on the link"
)

// pageFix is a page to copy, with the link on it.
func pageFix(p *lint.Pass, title string) lint.Change {
	link := sampleLink
	if p.Asks() {
		link = p.Link.URL.Text.String()
	}
	return lint.Change{Title: title, Where: wherePage, Copy: htmlPage(link)}
}

// htmlPage is a whole page with a link that tells WeChat where it was clicked.
// A page that is served must put a fresh pre_auth_code into it.
func htmlPage(link string) string {
	if !strings.Contains(link, "&amp;") {
		link = strings.ReplaceAll(link, "&", "&amp;")
	}
	return pageHead + strings.ReplaceAll(link, `"`, "&quot;") + pageFoot
}

const (
	sampleLink = "https://mp.weixin.qq.com/cgi-bin/componentloginpage?…"
	pageHead   = "<!doctype html>\n<html lang=\"zh\">\n<meta charset=\"utf-8\">\n<title>授权 / Authorize</title>\n" +
		"<!-- pre_auth_code is good for one scan and half an hour: write a new one for each visitor. -->\n" +
		"<p><a referrerpolicy=\"origin\" href=\""
	pageFoot = "\">授权 / Authorize</a></p>\n</html>\n"
)

// h5Fix turns a link for computers into the one for phones. ok is false for
// other links.
func h5Fix(p *lint.Pass) (c lint.Change, ok bool) {
	if !p.Asks() || p.Link.Endpoint.Name != pcLink || !p.Link.URL.HasQuery {
		return c, false
	}
	u := p.Link.URL
	start, _ := u.Text.Span()
	from, _ := u.Query.Span()
	_, end := u.Query.Span()
	c = lint.Change{Title: titleH5, Edits: []text.Edit{
		{Source: u.Text.Source(), Start: start, End: from, Text: "https://" + openHost + "/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&"},
	}}
	if !u.HasFragment {
		c.Edits = append(c.Edits, text.Edit{Source: u.Text.Source(), Start: end, End: end, Text: "#wechat_redirect"})
	}
	return c, true
}

// entryFix is the way out in the console: the host that the link has.
func entryFix(d *lint.Draft, key string, host text.Text) {
	if key == authDomain {
		d.Fix(lint.Change{Title: "Enter this host as the install callback domain of the app", Where: whereInstall, Copy: host.String()})
		return
	}
	d.Fix(lint.Change{Title: titleEntry, Where: whereEntry, Copy: host.String()})
}
