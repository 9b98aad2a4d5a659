package zoho

import (
	"grantlint/rules/lint"
)

// The path is none that Zoho's accounts hosts are documented to have. The
// authorization page is /oauth/v2/auth, for an organisation /oauth/v2/org/auth,
// and tokens come from /oauth/v2/token. One of Zoho's own pages prints /v2/oauth.
//
// Write the documented path.
//
// Sources: the OIDC discovery document of accounts.zoho.com (2026-08); Bigin,
// [Authorization request], for the misprint (2026-11).
//
// [Authorization request]: https://www.bigin.com/developer/docs/apis/auth-request.html
var AccountsPath = lint.Rule{
	ID:       "zoho-accounts-path",
	Title:    "Path is not documented",
	About:    lint.Host,
	Severity: lint.Warning,
	Subject:  lint.AnyLink,
	Check: func(p *lint.Pass) {
		u, e := p.Link.URL, p.Link.Endpoint
		if u.Host.Len() == 0 || e != authEndpoint() && e != tokenEndpoint() || p.Platform.Match(u) != nil || documented(u.Path.String()) {
			return
		}
		p.Report(u.Path, "%q is no path that Zoho documents; %s is, so this may lead to nothing", u.Path.String(), e.Path).Replace(u.Path, e.Path, "Use "+e.Path, false)
	},
}

// documented reports whether a path is one of an endpoint's, be it on another
// host.
func documented(path string) bool {
	for i := range endpoints {
		if endpoints[i].Path == path {
			return true
		}
	}
	return false
}
