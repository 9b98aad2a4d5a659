package wechat

import "grantlint/rules/lint"

// redirect_uri has a port. The 授权发起页域名 (authorization entry page domain) is
// a host without one, and reports differ on whether WeChat minds: an account
// came back to port 9101 of a link for computers, and an H5 link to port 8900
// was refused, with its host masked.
//
// Let redirect_uri lead to the usual port, and pass the path on from there.
//
// Sources: community threads 00066ef60ac8088e345e5b74451c00, where it went well
// (2022-08), and 0002e492418fc82fddd3d6ac766400, where it didn't (2026-11).
var RedirectPort = lint.Rule{
	ID:       "wechat-redirect-port",
	Title:    "redirect_uri has a port",
	About:    lint.Domain,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Shown: []lint.Shown{
		{Message: &redirectNotEntry, Rank: 2, Because: "redirect_uri has a port, which may keep it from being the entry page domain (授权发起页域名).", Not: "redirect_uri has no port.", Do: lint.Change{Title: "Let redirect_uri lead to port 443"}},
	},
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || !forComponent(p.Link) {
			return
		}
		u, ok := redirectURL(p.Link)
		if !ok || !oddPort(u) {
			return
		}
		p.Report(u.Port, "redirect_uri has port %q: the entry page domain (授权发起页域名) has none, and WeChat may refuse that; reports differ", u.Port.String()).
			Fix(lint.Change{Title: "Leave the port out, and pass the path on from the usual one", Edits: withoutPort(u)})
	},
}
