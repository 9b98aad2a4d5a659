package rules

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// read finds out what was given: each thing in the paste, who reads it, and the
// settings.
func read(r lint.Request) (*lint.Case, []lint.Found) {
	c := &lint.Case{Subject: lint.Unknown, Settings: lint.Settings{}}
	c.Now, _ = lint.ParseTime(r.Now)
	c.Message = text.New("message", r.Message)

	paste := text.New("text", r.Text)
	json := document(paste)
	c.Answer = answer(json)
	doc, owner := settingsIn(paste, json)
	links := classify(paste, doc, r.Platform)
	chooseLink(c, links)
	if c.Answer.Kind == text.KindNone {
		c.Answer = answer(document(c.Message))
	}
	words := prose(paste, doc, links)
	c.Platform = choosePlatform(c, r, owner, words)
	readBody(c, paste)
	readDocument(c, json)
	lists, words := takeLists(c, words)
	readMessages(c, words)
	readSettings(c, r, doc, lists)
	if c.Subject == lint.Unknown {
		c.Subject = otherSubject(c)
	}
	return c, found(c, links, lists)
}

// otherSubject says what a paste without a link is.
func otherSubject(c *lint.Case) string {
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
func found(c *lint.Case, links []candidate, lists *lint.File) []lint.Found {
	fs := []lint.Found{}
	add := func(kind, platform string, t text.Text) {
		start, end := t.Span()
		fs = append(fs, lint.Found{Kind: kind, Platform: platform, Field: t.Source().Field, Start: start, End: end})
	}
	for _, l := range links {
		if rank(l.subject) > 0 || len(links) == 1 && c.Link != nil {
			add(l.subject, l.platform.ID, l.url.Text)
		}
	}
	if c.Answer.Has("access_token") {
		add(lint.TokenResponse, c.Platform.ID, c.Answer.Text)
	}
	for _, m := range c.Messages {
		add(lint.ErrorMessage, c.Platform.ID, m.At)
	}
	if lists != nil {
		for _, run := range lists.Runs {
			add(lint.SettingsSubject, c.Platform.ID, run)
		}
	}
	if c.File != nil && c.File != lists {
		add(lint.SettingsSubject, c.Platform.ID, c.File.Text)
	}
	return fs
}
