package rules

import (
	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// readMessages finds what the platform showed: in the answer that came back, in
// the message and in the words of the paste.
func readMessages(c *lint.Case, words text.Text) {
	told := append(tellsWhy(c.Link), c.Message, words)
	if c.Platform == oauth.Platform {
		c.Platform = showing(told)
	}
	if c.Messages = messages(c.Platform, told); len(c.Messages) == 0 {
		c.Messages = messages(oauth.Platform, told) // the standards' own codes
	}
	if saysLittle(c.Messages) {
		if c.Subject == lint.Callback && len(c.Messages) == 0 {
			told = told[len(told)-2:] // an answer with a code of its own has a rule
		}
		if h := hinted(told); len(h) > 0 {
			c.Messages = h
		}
	}
	for _, t := range told {
		if list, _ := allowed(t); len(list) > 0 {
			c.Settings.Set("redirectUris", list) // a form or a file says more, and is read later
		}
	}
	if c.Link == nil || c.Subject == lint.Unknown {
		if q := quoted(c); q != nil {
			c.Link = q // an address in a message is a value, no link to read
		} else if l := readListed(words); l != nil {
			c.Link = l
			if len(c.Messages) == 0 {
				c.Subject = lint.AuthorizationRequest
			}
		}
	}
}

// messages finds what a platform showed in several texts. What says little
// counts only where nothing says more.
func messages(p *lint.Platform, told []text.Text) []lint.Match {
	var plain, vague []lint.Match
	for _, t := range told {
		for _, m := range match(p, t) {
			if m.Message.Vague {
				vague = append(vague, m)
			} else {
				plain = append(plain, m)
			}
		}
	}
	if len(plain) == 0 {
		plain = vague
	}
	plain = once(plain)
	for i := range plain {
		if m := &plain[i]; m.Quote.Len() == 0 && m.Message.Holds == lint.RedirectURI {
			m.Quote = address(told, m.Quote)
		}
	}
	return plain
}

// saysLittle reports whether what was recognised tells no cause.
func saysLittle(found []lint.Match) bool {
	for _, m := range found {
		if !m.Message.Vague {
			return false
		}
	}
	return true
}

// hinted is the first text that tells by its words what it is about.
func hinted(told []text.Text) []lint.Match {
	for _, t := range told {
		if m, ok := oauth.Hint(t); ok {
			return []lint.Match{m}
		}
	}
	return nil
}

// once leaves out a message that an answer repeats in another of its values.
func once(all []lint.Match) []lint.Match {
	kept := all[:0]
	for i, m := range all {
		again := false
		for _, o := range all[:i] {
			again = again || o.Message == m.Message && o.At.Source() == m.At.Source()
		}
		if !again {
			kept = append(kept, m)
		}
	}
	return kept
}

// match finds the platform's messages in a text, by their stems: wordings
// change, and people cut what they copy.
func match(p *lint.Platform, t text.Text) []lint.Match {
	if t.Len() < 4 || len(p.Messages) == 0 {
		return nil
	}
	return matchIn(fold(t.String()), p, t)
}

// matchIn does so in a text that was folded.
func matchIn(s folded, p *lint.Platform, t text.Text) []lint.Match {
	var found []lint.Match
	for _, m := range p.Messages {
		if i, n := s.locate(m); n > 0 && !said(found, m.Unless) && !within(t.Slice(i, i+n), found) {
			_, list := allowed(t)
			q := quote(m, t.Slice(i, max(i, list)))
			if q.Len() == 0 && m.Holds != "" {
				q = quote(m, t.To(i+n)) // some name the value first
			}
			found = append(found, lint.Match{Message: m, At: t.Slice(i, i+n), Quote: q, Rest: t.From(i), Whole: t})
		}
	}
	return found
}

// said reports whether one of some messages was found before.
func said(found []lint.Match, messages []*lint.Message) bool {
	for _, m := range messages {
		for i := range found {
			if found[i].Message == m {
				return true
			}
		}
	}
	return false
}

// within reports whether a match is only a part of one that was found before:
// invalid_client_secret is not invalid_client.
func within(t text.Text, found []lint.Match) bool {
	start, end := t.Span()
	for _, m := range found {
		if a, b := m.At.Span(); a <= start && end <= b {
			return true
		}
	}
	return false
}
