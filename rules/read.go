package rules

import (
	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// read finds out what was given: each thing in the paste, who reads it, and the
// settings.
func read(r lint.Request) (*lint.Case, []lint.Found) {
	c := &lint.Case{Subject: lint.Unknown, Settings: lint.Settings{}}
	c.Now, _ = lint.ParseTime(r.Now)

	paste := text.New("text", r.Text)
	json := document(paste)
	c.Answer = answer(json)
	doc := json
	if doc.Len() == 0 {
		doc = text.FindLines(paste)
	}
	if f := readFile(doc, Platforms); f == nil || f.Format == nil {
		doc = paste.End() // an answer or a log line, to be read like any text
	}
	links := classify(paste, doc, r.Platform)
	chooseLink(c, links)

	words := prose(paste, doc, links)
	message := text.New("message", r.Message)
	if c.Answer.Kind == text.KindNone {
		c.Answer = answer(document(message))
	}
	choosePlatform(c, r, doc, words, message)
	readBody(c, paste)
	readDocument(c, json)

	c.Message = message
	told := append(tellsWhy(c.Link), message, words)
	if c.Platform == oauth.Platform {
		c.Platform = showing(told)
	}
	if c.Messages = messages(c.Platform, told); len(c.Messages) == 0 {
		c.Messages = messages(oauth.Platform, told) // the standards' own codes
	}
	if saysLittle(c.Messages) && !c.Asks() && (c.Subject != lint.Callback || len(c.Messages) > 0) {
		c.Messages = append(hinted(told), c.Messages...) // an answer with a code of its own has a rule
	}
	if c.Link == nil || c.Subject == lint.Unknown {
		if q := quoted(c); q != nil {
			c.Link = q // an address in a message is a value, no link to read
		}
	}
	readSettings(c, r, doc)
	if c.Subject == lint.Unknown {
		c.Subject = otherSubject(c, doc)
	}
	return c, found(c, links, doc)
}

// otherSubject says what a paste without a link is.
func otherSubject(c *lint.Case, doc text.Text) string {
	switch {
	case c.Answer.Has("access_token") || c.Answer.Has("error"):
		return lint.TokenResponse
	case len(c.Messages) > 0 || c.Answer.Kind != text.KindNone:
		return lint.ErrorMessage
	case c.Link != nil && !c.Link.Quoted:
		return lint.Unknown
	case c.File != nil || !c.Settings.Empty():
		return lint.SettingsSubject
	}
	return lint.Unknown
}

// found lists the things in the request, in the order of their fields.
func found(c *lint.Case, links []candidate, doc text.Text) []lint.Found {
	fs := []lint.Found{}
	add := func(kind, platform string, t text.Text) {
		start, end := t.Span()
		fs = append(fs, lint.Found{Kind: kind, Platform: platform, Field: t.Source().Field, Start: start, End: end})
	}
	for _, l := range links {
		if rank(l.subject) > 0 || len(links) == 1 {
			add(l.subject, l.platform.ID, l.url.Text)
		}
	}
	if c.Answer.Has("access_token") {
		add(lint.TokenResponse, c.Platform.ID, c.Answer.Text)
	}
	for _, m := range c.Messages {
		add(lint.ErrorMessage, c.Platform.ID, m.At)
	}
	if c.File != nil {
		add(lint.SettingsSubject, c.Platform.ID, c.File.Text)
	}
	return fs
}
