package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// api_domain in the answer says where API calls go, in the person's data centre.
// Most libraries have www.zohoapis.com built in, where a token of another data
// centre is not known. Some products are not at api_domain at all: Zoho Projects
// answers at projectsapi.zoho.com, .eu and so on; at www.zohoapis.com/projects it
// is 404.
//
// Keep api_domain with the token. For Zoho Projects, use projectsapi with the
// ending of the data centre.
//
// Sources: Zoho CRM, [Multi DC]; Zoho Projects API documents; trycompai/comp issue
// 3229, 2026-06 (2026-11).
//
// [Multi DC]: https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html
var APIDomain = lint.Rule{
	ID:       "zoho-api-domain",
	Title:    "Where calls with this token go",
	About:    lint.Datacenter,
	Severity: lint.Warning,
	Subject:  lint.TokenResponse,
	Check: func(p *lint.Pass) {
		v, ok := p.Answer.Get("api_domain")
		if !ok {
			return
		}
		host := hostIn(v.Value)
		c := centerOf(host.String())
		if c == nil {
			p.Report(host, "%q is no API host of Zoho's that is known here", host.String())
			return
		}
		p.Fact("API host", host.String(), host, "")
		projects := "projectsapi." + c.domain
		if s, ok := p.Answer.Get("scope"); ok && strings.Contains(s.Value.String(), "ZohoProjects.") {
			p.Report(host, "for Zoho Projects, calls go to %s, not to %s, where they are not found", projects, host.String()).As(lint.Info)
		}
		if e := settingClue(p, "entryDomain"); e.center != nil && e.center != c {
			p.Report(host, "this token is for %s: calls to %s don't know it", host.String(), e.host).Also(e.at, e.place).
				Fix(lint.Change{Title: "Call " + sibling(e.host, c), Copy: sibling(e.host, c)})
		}
	},
}
