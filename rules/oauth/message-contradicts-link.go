package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The message quotes a value that the link beside it doesn't have, so another
// link was opened when it came: an older one, or one that a connector built. Of a
// list, such as scopes, a message quotes only what it is about.
//
// Copy the address that the browser really opened, from the address bar or from
// the network panel, and check that.
//
// Source: n8n-io/n8n issue 23581 and HubSpot/oauth-quickstart-python issue 3,
// where the refused redirect address was not the one people believed to send
// (2026-11).
var MessageContradictsLink = lint.Rule{
	ID:       "message-contradicts-link",
	Title:    "Message and link don't belong together",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.ErrorMessage,
	Check: func(p *lint.Pass) {
		if p.Link == nil || p.Link.Quoted {
			return
		}
		for _, m := range p.Messages {
			q, ok := p.Link.Param(m.Message.Holds)
			if ok && m.Quote.Len() > 0 && !has(q, m.Quote) {
				d := p.Report(m.Quote, "this link can't have brought this message: the message is about %q, and the link has %q", m.Quote.String(), q.Value.String())
				d.Rank = -1
				d.Also(q.Value, "what the link has")
			}
		}
	},
}

// has reports whether a parameter holds what a message quotes: the value, or of a
// list each name.
func has(q *lint.Param, quote text.Text) bool {
	if q.Spec.Separator == "" {
		return quote.String() == q.Value.String()
	}
	for _, v := range quote.Fields(text.Space + ",;'\"") {
		if strings.Trim(v.String(), ".…") != "" && lint.Index(q.Values(), v.String()) < 0 {
			return false
		}
	}
	return true
}
