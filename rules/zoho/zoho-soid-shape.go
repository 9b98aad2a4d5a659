package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// soid is not of the form service.number. It names the organisation whose data
// is asked for, as zohopay.60064121975, or ZohoCRM.600123456 in the client
// credentials flow; a number alone leaves the service open.
//
// Write the service before the number, with a dot between.
//
// Sources: Zoho Accounts, [Client credentials flow]; links of Zoho Payments in
// public code (2026-11).
//
// [Client credentials flow]: https://zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html
var SoidShape = lint.Rule{
	ID:       "zoho-soid-shape",
	Title:    "soid is not service.number",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.AnyLink,
	Param:    soid,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(soid)
		service, number, found := strings.Cut(q.Value.String(), ".")
		if found && service != "" && number != "" && strings.Trim(number, "0123456789") == "" {
			return
		}
		d := p.Report(q.Value, "%q is not of the form service.number, as zohopay.60064121975 is, so Zoho may find no organisation", q.Value.String())
		if v := q.Value.String(); v != "" && strings.Trim(v, "0123456789") == "" && p.Link.Endpoint.Subject == lint.AuthorizationRequest {
			d.Replace(q.Value, "zohopay."+v, "Write zohopay."+v, false)
		}
	},
}
