package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A value stands in the link that was to be filled in: YOUR_CLIENT_ID,
// {tenant}, ${redirectUri}, xxx. The server gets it as it is. Nothing else is
// said about such a value, so the rest of the link is checked as a template.
//
// Fill it in. When the code that builds the link should have done it, look
// whether the text is in a kind of quotes that fills nothing in.
//
// Sources: samples of Stripe, Atlassian and Google, which carry such values
// (2026-11).
var Placeholder = lint.Rule{
	ID:       "placeholder",
	Title:    "A value is yet to be filled in",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Last:     true, // what is wrong with the rest comes first
	Check: func(p *lint.Pass) {
		u := p.Link.URL
		if at, ok := hole(u.Host); ok {
			p.Report(at, "%q is yet to be filled in", at.String()).Of(lint.Host)
		} else if at, ok := hole(u.Path); ok {
			p.Report(at, "%q is yet to be filled in", at.String()).Of(lint.Host)
		}
		for _, q := range p.Link.Params {
			if q.Placeholder {
				p.Report(q.Value, "%q is yet to be filled in: the server gets it as the %s", q.Value.String(), q.Name.String()).Of(topic(q.Role))
			}
			for _, v := range q.Holes() {
				p.Report(v, "%q is yet to be filled in: the server gets it as one of the values of %s", v.String(), q.Name.String()).Of(topic(q.Role))
			}
		}
	},
}

// hole finds a segment of a host or path that is a placeholder.
func hole(t text.Text) (text.Text, bool) {
	if !strings.ContainsAny(t.String(), "{<$%[YX") && !strings.Contains(t.String(), "/:") {
		return t, false
	}
	for _, part := range t.Fields("./") {
		if lint.Placeholder(part.String()) {
			return part, true
		}
	}
	return t, false
}
