package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The body of the token call is JSON. Zoho documents form data, or parameters
// behind the address; in a JSON body it may find none of them.
//
// Send application/x-www-form-urlencoded or form data.
//
// Sources: Zoho CRM, [Access and refresh tokens]; mistakes in public code (2026-11).
//
// [Access and refresh tokens]: https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html
var TokenJSON = lint.Rule{
	ID:       "zoho-token-json",
	Title:    "Token call with a JSON body",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.TokenRequest,
	Check: func(p *lint.Pass) {
		if p.Link.URL.Host.Len() == 0 {
			return // it may be a file that is kept, not a body that is sent
		}
		for _, q := range p.Link.Params {
			start, _ := q.RawName.Span()
			content := q.RawName.Source().Content
			if q.Body && start > 0 && content[start-1] == '"' && strings.HasPrefix(content[start+q.RawName.Len():], `"`) {
				p.Report(q.RawName, "Zoho documents form data for this call; in a JSON body it may find no %s", q.Name.String()).
					Fix(lint.Change{Title: "Send application/x-www-form-urlencoded"})
				return
			}
		}
	},
}
