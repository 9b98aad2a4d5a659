package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The addresses that the app's cards may fetch have to be https, with a full host
// name, and never localhost. For work on your machine, local.json maps such an
// address to a local one.
//
// Write the https address of the server.
//
// Sources: HubSpot project templates, AGENTS.md (2026-08); third-party digest of the
// App configuration page (2026-04).
var SettingsFetch = lint.Rule{
	ID:       "hubspot-settings-fetch",
	Title:    "An address in permittedUrls that can't be fetched",
	About:    lint.SettingsTopic,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		urls, ok := member(p.File, "permittedUrls")
		if !ok {
			return
		}
		fetch, _ := urls.member.Value.Get("fetch")
		for _, item := range fetch.Items {
			if item.Kind != text.KindString || lint.Placeholder(item.Value.String()) {
				continue
			}
			u := text.ParseURL(item.Value)
			switch host := strings.ToLower(u.Host.String()); {
			case host == "localhost" || loopback(host):
				upload(p, p.Report(u.Host, "cards can't fetch from %q; map it in local.json for work on your machine", host))
			case strings.EqualFold(u.Scheme.String(), "http"):
				upload(p, p.Report(u.Scheme, "cards fetch over https only").Replace(u.Scheme, "https", "Use https", false))
			case host == "" || u.Scheme.Len() == 0:
				upload(p, p.Report(item.Value, "%q is no full address with scheme and host", item.Value.String()))
			}
		}
	},
}
