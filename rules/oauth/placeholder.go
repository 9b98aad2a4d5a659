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
	Quoted:   true,
	Check: func(p *lint.Pass) {
		if p.Link.Quoted {
			quotedPlaceholder(p)
			return
		}
		u := p.Link.URL
		if at, ok := hole(u.Host); ok {
			p.Report(at, "%q is yet to be filled in", at.String()).Of(lint.Host)
		} else if at, ok := hole(u.Path); ok {
			p.Report(at, "%q is yet to be filled in", at.String()).Of(lint.Host)
		}
		if q, u, ok := p.Link.Redirect(); ok {
			if at, found := valueLost(u); found {
				p.Report(at, "%q stands in the redirect address %q: the program that builds it had no value there", at.String(), q.Value.String()).Of(lint.Redirect)
			}
		}
		for _, q := range p.Link.Params {
			if q.Placeholder {
				at := q.Value
				if strings.IndexByte("'\"", at.String()[0]) >= 0 {
					at = at.Trim("'\"+." + text.Space) // a program's variable between two strings
				}
				d := p.Report(at, "%q is yet to be filled in: the server gets it as the %s", at.String(), q.Name.String()).Of(topic(q.Role))
				d.Behind = lint.Hidden(q.Value.String()) || lint.StandIn(q.Role, q.Value.String())
			}
			for _, v := range q.Holes() {
				p.Report(v, "%q is yet to be filled in: the server gets it as one of the values of %s", v.String(), q.Name.String()).Of(topic(q.Role))
			}
		}
	},
}

// valueLost finds what programs write for a value that they don't have, in an
// address that they put together: /loginnull, /undefined/callback.
func valueLost(u *text.URL) (text.Text, bool) {
	s := strings.ToLower(u.Path.String())
	for _, w := range [...]string{"undefined", "null", "[object object]", "nan"} {
		i := strings.Index(s, w)
		if i <= 0 || len(s) != u.Path.Len() {
			continue
		}
		end := i + len(w)
		if last := end == len(s) || s[end] == '/'; last && (s[i-1] == '/' || w != "nan") {
			return u.Path.Slice(i, end), true
		}
	}
	return u.Path, false
}

// quotedPlaceholder reports a client ID that the server got as it stood in a
// sample. Other values in a message may have been masked when it was shown.
func quotedPlaceholder(p *lint.Pass) {
	for _, q := range p.Link.Params {
		if q.Role == lint.ClientID && q.Placeholder && !lint.Hidden(q.Value.String()) {
			p.Report(q.Value, "%q is yet to be filled in: the server got it as the %s", q.Value.String(), q.Spec.Name).Of(lint.Client)
		}
	}
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
