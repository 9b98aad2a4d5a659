package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The three hosts that WeChat compares when a link for computers is opened: of
// the page on which it was clicked, which is the Referer header; of
// redirect_uri; and the one in the console. WeCom's install links work alike.

// A sight is what is known of the three.
type sight struct {
	key        string    // the setting that holds the configured host
	configured text.Text // empty when not known
	page       page
	leads      text.Text // the host of the link's redirect_uri; empty when not known
	callback   text.Text // the same, or what the message names for it
}

// A page is where the link was clicked, as WeChat sees it.
type page struct {
	host text.Text // empty when it is not known, or when WeChat sees none
	at   text.Text // what tells so
	none string    // why WeChat sees no page; "" when it sees one, or nothing is known
}

func (g page) known() bool { return g.host.Len() > 0 || g.none != "" }

// Why WeChat sees no page.
const (
	byHand     = "direct"
	byScan     = "scan"
	byChat     = "chat"
	byRedirect = "redirect"
	byFile     = "file"
	byPolicy   = "policy"
	asShown    = "message" // the message says so, and nothing tells why
	stripped   = "stripped"
)

// look gathers the hosts from the message, the link and the settings, once for
// all rules.
func look(p *lint.Pass) *sight {
	if s, ok := p.Memo.(*sight); ok {
		return s
	}
	s := &sight{key: entryDomain}
	p.Memo = s
	if p.Asks() && forWork(p.Link) {
		s.key = authDomain
	}
	if v, ok := p.Settings.Value(s.key); ok {
		s.configured = bareHost(v)
	}
	s.page = opened(p)
	if p.Asks() {
		s.leads = redirectHost(p.Link)
		s.callback = s.leads
	}
	for _, m := range p.Messages {
		if m.Message != &hostsDiffer {
			continue
		}
		if v, ok := after(m.Rest, "授权入口页所在域名"); ok {
			s.page = shown(s.page, v)
		}
		if v, ok := after(m.Rest, "授权后回调页所在域名"); ok && v.String() != "空" {
			s.callback = v
		}
	}
	return s
}

// shown is the page as the message names it. What the settings say of it stays
// where it explains the message.
func shown(g page, v text.Text) page {
	switch {
	case v.String() != "空":
		return page{host: bareHost(v), at: v}
	case g.none != "":
		return g
	case g.host.Len() > 0:
		return page{none: stripped, at: g.at}
	}
	return page{none: asShown, at: v}
}

// after reads the value behind a label and a colon, to the end of the sentence.
func after(t text.Text, label string) (v text.Text, ok bool) {
	for {
		_, rest, found := t.Cut(label)
		if !found {
			return t.End(), false
		}
		t = rest
		v := rest.Trim(text.Space)
		for _, colon := range [...]string{"：", ":"} {
			if strings.HasPrefix(v.String(), colon) {
				v = v.From(len(colon)).Trim(text.Space)
				v = v.To(endOfHost(v.String()))
				return v, v.Len() > 0
			}
		}
	}
}

// endOfHost is where a host, or the word 空, ends in a sentence.
func endOfHost(s string) int {
	if strings.HasPrefix(s, "空") {
		return len("空")
	}
	for i, r := range s {
		if r > 0x7f && strings.ContainsRune("，。；、”’）》】", r) || r <= ' ' || strings.ContainsRune(",;\"'<>()[]{}\\", r) {
			return i
		}
	}
	return len(s)
}

// opened reads the settings about the page on which the link is clicked. Only
// links for computers and install links depend on it.
func opened(p *lint.Pass) page {
	v, known := p.Settings.Value(openedFrom)
	policy, given := p.Settings.Value(referrerPolicy)
	hides := policy.String() == "no-referrer" || policy.String() == "same-origin" || policy.String() == "noreferrer"
	if !given && p.Asks() {
		policy, hides = inMarkup(p.Link)
	}
	switch s := v.String(); {
	case known && (s == byHand || s == byScan || s == byChat || s == byRedirect):
		return page{none: s, at: v}
	case hides:
		return page{none: byPolicy, at: policy}
	case !known:
		return page{}
	case strings.HasPrefix(s, "file:") || strings.HasPrefix(s, "data:") || strings.HasPrefix(s, "about:"):
		return page{none: byFile, at: v}
	case strings.ContainsAny(s, ".:"), s == "localhost":
		return page{host: bareHost(v), at: v}
	}
	return page{}
}

// inMarkup finds what hides the page in the HTML around a link, where that was
// pasted with it.
func inMarkup(l *lint.Link) (at text.Text, found bool) {
	src := l.URL.Text.Source()
	if len(src.Content) == l.URL.Text.Len() || strings.IndexByte(src.Content, '<') < 0 {
		return at, false
	}
	for _, s := range [...]string{"noreferrer", `"no-referrer"`, `"same-origin"`} {
		if s != "noreferrer" && strings.Contains(src.Content, `referrerpolicy="origin"`) {
			continue // the link's own word counts
		}
		if i := strings.Index(src.Content, s); i >= 0 {
			return text.New(src.Field, src.Content).Slice(i, i+len(s)).Trim(`"`), true
		}
	}
	return at, false
}

// bareHost is the host in what people enter for one: without scheme, port and
// path.
func bareHost(t text.Text) text.Text {
	if _, rest, found := t.Cut("://"); found {
		t = rest
	}
	if i := strings.IndexAny(t.String(), "/?#\\"); i >= 0 {
		t = t.To(i)
	}
	if i := strings.LastIndexByte(t.String(), '@'); i >= 0 {
		t = t.From(i + 1)
	}
	if i := strings.LastIndexByte(t.String(), ':'); i >= 0 && strings.IndexByte(t.String()[i:], ']') < 0 {
		t = t.To(i)
	}
	return t.Trim(text.Space)
}

// redirectHost is the host of the link's redirect_uri; empty where there is
// none that can be judged.
func redirectHost(l *lint.Link) text.Text {
	_, u, ok := l.Redirect()
	if !ok || masked(u.Host.String()) {
		return text.Text{}
	}
	return u.Host
}

// masked reports whether a host was made unreadable before it was shown.
func masked(host string) bool {
	label, _, _ := strings.Cut(host, ".")
	return strings.ContainsAny(host, "*<>{}$…") || lint.Placeholder(label) || lint.Placeholder(host)
}

// sameHost compares as WeChat does: the whole host, whatever the case.
func sameHost(a, b text.Text) bool {
	return strings.EqualFold(strings.TrimSuffix(a.String(), "."), strings.TrimSuffix(b.String(), "."))
}

// related reports whether two hosts belong to one domain, so that people take
// them for the same.
func related(a, b text.Text) bool {
	x, y := strings.ToLower(a.String()), strings.ToLower(b.String())
	if strings.HasSuffix(x, "."+y) || strings.HasSuffix(y, "."+x) {
		return true
	}
	_, x, _ = strings.Cut(x, ".")
	_, y, _ = strings.Cut(y, ".")
	return x == y && strings.IndexByte(x, '.') > 0
}

// compares reports whether a link is one whose page WeChat looks at.
func compares(l *lint.Link) bool {
	return l.Endpoint.Name == pcLink || l.Endpoint.Name == workInstall
}

// seen reports whether a message about the three hosts was given.
func seen(p *lint.Pass, m *lint.Message) bool {
	for i := range p.Messages {
		if p.Messages[i].Message == m {
			return true
		}
	}
	return false
}

// facts shows the hosts below each other.
func facts(p *lint.Pass, s *sight) {
	known := 0
	for _, k := range [...]bool{s.page.known(), s.callback.Len() > 0, s.configured.Len() > 0} {
		if k {
			known++
		}
	}
	if known < 2 && s.page.none == "" {
		return
	}
	against := s.configured
	if against.Len() == 0 {
		against = s.callback
	}
	state := func(h text.Text) string {
		switch {
		case h.Len() > 0 && against.Len() == 0:
			return ""
		case sameHost(h, against):
			return "same"
		}
		return "differs"
	}
	if s.page.none != "" {
		p.Fact("Page on which the link is clicked (授权入口页)", "空", s.page.at, "differs")
	} else if s.page.known() {
		p.Fact("Page on which the link is clicked (授权入口页)", s.page.host.String(), s.page.host, state(s.page.host))
	}
	if s.callback.Len() > 0 {
		p.Fact("redirect_uri (授权后回调页)", s.callback.String(), s.callback, state(s.callback))
	}
	if s.configured.Len() > 0 {
		label := "In the console (授权发起页域名)"
		if s.key == authDomain {
			label = "In the console (授权完成回调域名)"
		}
		p.Fact(label, s.configured.String(), s.configured, "same")
	}
}
