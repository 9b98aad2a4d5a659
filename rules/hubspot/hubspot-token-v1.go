package hubspot

import (
	"strings"

	"grantlint/rules/lint"
)

// The token addresses below /oauth/v1/ are deprecated and end on 2027-02-16. Apps that
// still call them then get no tokens, and can't refresh those they have.
//
// Call /oauth/2026-03/token or /oauth/v3/token instead: the same parameters, in the form
// body, and clearer errors. Whether /oauth/v3/ ends with the other numbered paths in
// September 2027 is not said.
//
// Sources: Changelog, [v1 OAuth API Deprecation] (2026-11); [Manage OAuth access tokens]
// (2026-03).
//
// [v1 OAuth API Deprecation]: https://developers.hubspot.com/changelog/v1-oauth-api-deprecation
// [Manage OAuth access tokens]: https://developers.hubspot.com/docs/api-reference/2026-03/authentication/manage-oauth-tokens
var TokenV1 = lint.Rule{
	ID:       "hubspot-token-v1",
	Title:    "The token address is one of those that end",
	About:    lint.Lifetime,
	Severity: lint.Error,
	Subject:  lint.TokenRequest,
	Check: func(p *lint.Pass) {
		path := p.Link.URL.Path
		i := strings.Index(path.String(), "/v1/")
		if i < 0 || strings.HasPrefix(p.Link.URL.Host.String(), "mcp.") {
			return // of the MCP server no such date is known
		}
		at := path.Slice(i+1, i+3)
		end, _ := lint.ParseTime(v1Ends)
		d := p.Report(at, "HubSpot's v1 token addresses ended on %s", v1Ends)
		if !p.Now.Known() || p.Now.Day < end.Day {
			d.As(lint.Info)
			d.Format, d.Args = "HubSpot's v1 token addresses end on %s%s", []string{v1Ends, away(p.Now, end)}
		}
		d.Replace(at, "2026-03", "Call /oauth/2026-03/token", false)
	},
}
