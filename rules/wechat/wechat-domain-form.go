package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A domain in WeChat's consoles is a host and nothing more: no https://, no
// path. What is entered with one matches nothing. A port belongs in none but
// WeCom's trusted domain.
//
// Enter the host alone, like www.example.com. The entry page domain
// (授权发起页域名) is one host; development domains are at most three.
//
// Sources: [Third-party platform, preparation] (2026-11); community thread
// 0002c02715416096f25fd717256000 and iammapping/wedding issue 23, where a path in
// the callback domain broke it (2026-11); one host, staff in community thread
// 0008a2a4178c103d69ace78c35bc00 (2026-11).
//
// [Third-party platform, preparation]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/operation/thirdparty/prepare.html
var DomainForm = lint.Rule{
	ID:       "wechat-domain-form",
	Title:    "A domain is entered with more than its host",
	About:    lint.Domain,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &redirectRefused, Rank: 3, Because: "The domain is entered in the console with https://, a path or a port.", Not: "The domain is entered as a host alone.", Do: lint.Change{Title: "Enter the host alone", Where: whereAuth}},
	},
	Check: func(p *lint.Pass) {
		for _, key := range [...]string{entryDomain, authDomain, devDomains} {
			list, _ := p.Settings.List(key)
			for i, v := range list {
				judgeDomain(p, key, v)
				if key == entryDomain && i == 1 || key == devDomains && i == 3 {
					p.Report(v, "%q is one too many: the console takes one entry page domain, and three development domains", v.String()).As(lint.Warning)
				}
			}
		}
	},
}

func judgeDomain(p *lint.Pass, key string, v text.Text) {
	host := bareHost(v)
	if key == authDomain {
		host = withItsPort(v, host) // WeCom wants the port; elsewhere the link's own port tells
	}
	if host.Len() == v.Len() {
		return
	}
	from, _ := v.Span()
	start, end := host.Span()
	before, behind := v.To(start-from), v.From(end-from)
	if strings.IndexByte(v.String(), ';') >= 0 {
		return // several in one line
	}
	var d *lint.Draft
	switch {
	case before.Len() > 0:
		d = p.Report(before, "%q does not belong here: the console wants the host %q alone, and with more nothing matches it", before.String(), host.String())
	case strings.HasPrefix(behind.String(), ":") && digits(behind.String()[1:]):
		d = p.Report(behind, "the console wants the host %q alone: with the port %q it may match nothing", host.String(), behind.String()[1:]).As(lint.Warning)
	default:
		d = p.Report(behind, "%q does not belong here: the console wants the host %q alone, and with more nothing matches it", behind.String(), host.String())
	}
	where := whereEntry
	switch key {
	case authDomain:
		where = whereAuth
	case devDomains:
		where = whereDev
	}
	d.Rank = -1
	if e, ok := v.Replace(host.String()); ok {
		d.Fix(lint.Change{Title: "Enter the host alone", Where: where, Copy: host.String(), Edits: []text.Edit{e}})
	}
}

// withItsPort is a host of v with the port behind it, where there is one.
func withItsPort(v, host text.Text) text.Text {
	from, _ := v.Span()
	start, end := host.Span()
	port, _, _ := v.From(end - from).Cut("/")
	if n := port.Len(); n > 1 && port.String()[0] == ':' && digits(port.String()[1:]) {
		return v.Slice(start-from, end-from+n)
	}
	return host
}
