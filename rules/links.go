package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// A candidate is a link in the paste and what it seems to be.
type candidate struct {
	url      *text.URL
	platform *lint.Platform
	endpoint *lint.Endpoint
	subject  string
}

// classify reads every link of the paste that stands outside a document.
func classify(paste, doc text.Text, platform string) []candidate {
	var cs []candidate
	docStart, docEnd := doc.Span()
	for _, t := range text.FindURLs(paste) {
		if start, _ := t.Span(); docStart < docEnd && docStart <= start && start < docEnd {
			continue
		}
		cs = append(cs, recognise(text.ParseURL(t), platform))
	}
	for _, c := range cs {
		if rank(c.subject) > 0 {
			return cs
		}
	}
	if t, ok := alone(paste); ok && docStart == docEnd {
		return []candidate{recognise(text.ParseURL(t), platform)}
	}
	return append(cs, encoded(paste, platform)...)
}

// alone reads a paste that is one parameter and nothing else.
func alone(paste text.Text) (text.Text, bool) {
	t := paste.Trim(text.Space + "\"'`?&,;")
	name, _, found := strings.Cut(t.String(), "=")
	if !found || strings.ContainsAny(t.String(), text.Space) {
		return t, false
	}
	switch name {
	case lint.RedirectURI, lint.ScopeParam, lint.ResponseType, lint.CodeChallenge, lint.ResponseMode:
		return t, true
	}
	return t, false
}

// encoded finds the links of a paste in which a whole link is percent-encoded,
// as logs and the parameters of other links have them.
func encoded(paste text.Text, platform string) []candidate {
	var cs []candidate
	s := lower(paste.String())
	if len(s) != paste.Len() {
		return nil
	}
	for at := 0; ; {
		i := strings.Index(s[at:], "%3a%2f%2f")
		if i < 0 {
			return cs
		}
		// The link reaches from its scheme to the end of the value that it is.
		start, end := at+i, len(s)
		for start > at && 'a' <= s[start-1] && s[start-1] <= 'z' {
			start--
		}
		if n := strings.IndexAny(s[at+i:], text.Space+"&#\"'`<>"); n >= 0 {
			end = at + i + n
		}
		at = end
		for _, t := range text.FindURLs(paste.Slice(start, end).Unescape(text.Percent)) {
			if c := recognise(text.ParseURL(t), platform); rank(c.subject) > 1 {
				cs = append(cs, c)
			}
		}
	}
}

// recognise finds who reads a link. A link without a host, as documents print
// it, and an answer that came back to the app are taken to be the platform's
// that the person chose.
func recognise(u *text.URL, platform string) candidate {
	for _, p := range Platforms {
		if e := p.Match(u); e != nil {
			return candidate{u, p, e, e.Subject}
		}
	}
	provider, known := oauth.Recognise(u)
	if known != nil && known.Usual == "" {
		return candidate{u, provider, known, known.Subject}
	}
	for _, p := range Platforms {
		if p.Guess != nil {
			if e := p.Guess(u); e != nil {
				return candidate{u, p, e, e.Subject}
			}
		}
	}
	if known != nil {
		return candidate{u, provider, known, known.Subject}
	}
	e, subject := oauth.General(u)
	if p := chosen(platform); p != nil && p.ID != "oauth" && (u.Host.Len() == 0 || subject == lint.Callback) {
		if e := p.First(subject); e != nil {
			return candidate{u, p, e, subject}
		}
	}
	return candidate{u, oauth.Platform, e, subject}
}

// chooseLink takes the link that the check is about: a request before a call for
// tokens and an answer, and the first of a kind.
func chooseLink(c *lint.Case, links []candidate) {
	best := -1
	for i, l := range links {
		if c.Answer.Kind != text.KindNone && rank(l.subject) == 0 {
			continue // a host that the answer names
		}
		if best < 0 || rank(l.subject) > rank(links[best].subject) {
			best = i
		}
	}
	if best < 0 {
		return
	}
	l := links[best]
	c.Link, c.Subject, c.Platform = lint.NewLink(l.url, l.endpoint), l.subject, l.platform
	for i, l := range links {
		if i != best && rank(l.subject) > 1 {
			c.Beside = append(c.Beside, lint.NewLink(l.url, l.endpoint))
		}
	}
}

// rank says how much a link of a kind has to say; 0 when nothing is known of it.
func rank(subject string) int {
	switch subject {
	case lint.AuthorizationRequest:
		return 4
	case lint.TokenRequest:
		return 3
	case lint.Callback:
		return 2
	case lint.Unknown:
		return 0
	}
	return 1
}
