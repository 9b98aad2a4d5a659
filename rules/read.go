package rules

import (
	"strings"

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

// A candidate is a link in the paste and what it seems to be.
type candidate struct {
	url      text.URL
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
	return cs
}

// recognise finds who reads a link. A link without a host, as documents print
// it, and an answer that came back to the app are taken to be the platform's
// that the person chose.
func recognise(u text.URL, platform string) candidate {
	for _, p := range Platforms {
		if e := p.Match(u); e != nil {
			return candidate{u, p, e, e.Subject}
		}
	}
	for _, p := range Platforms {
		if p.Guess == nil {
			continue
		}
		if e := p.Guess(u); e != nil {
			return candidate{u, p, e, e.Subject}
		}
	}
	if p, e := oauth.Recognise(u); e != nil {
		return candidate{u, p, e, e.Subject}
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

// choosePlatform asks, in this order: the link, the person, the settings file,
// the message, the keys of the form.
func choosePlatform(c *lint.Case, r lint.Request, doc, words, message text.Text) {
	if c.Platform != nil && c.Platform != oauth.Platform {
		return
	}
	if p := chosen(r.Platform); p != nil {
		c.Platform = p
		return
	}
	if c.Link != nil && c.Subject != lint.Unknown {
		return
	}
	for _, t := range [...]text.Text{text.New("settingsText", r.SettingsText), doc} {
		if f := readFile(t, Platforms); f != nil && f.Format != nil && f.Format != &listFormat {
			c.Platform = ownerOf(f.Format)
			return
		}
	}
	for _, p := range Platforms {
		if tells(p, message) || tells(p, words) {
			c.Platform = closer(p, []text.Text{message, words})
			return
		}
	}
	if told := []text.Text{message, words}; len(messages(oauth.Platform, told)) > 0 || showing(told) != oauth.Platform {
		c.Platform = oauth.Platform // the text tells, and keys of the form only guess
		return
	}
	for _, p := range Platforms {
		for k := range r.Settings {
			if p.Setting(k) != nil && oauth.Platform.Setting(k) == nil {
				c.Platform = p
				return
			}
		}
		if headsOwn(p, r.SettingsText) {
			c.Platform = p
			return
		}
	}
	c.Platform = oauth.Platform
}

// tells reports whether a text shows whose it is: by a message that nobody else
// shows, or by a word of the platform's own.
func tells(p *lint.Platform, t text.Text) bool {
	for _, m := range match(p, t) {
		if !m.Message.Common {
			return true
		}
	}
	if len(p.Marks) == 0 || t.Len() == 0 {
		return false
	}
	s := lower(t.String())
	for _, m := range p.Marks {
		if strings.Contains(s, m) {
			return true
		}
	}
	return false
}

func chosen(id string) *lint.Platform {
	for _, p := range Platforms {
		if p.ID == id {
			return p
		}
	}
	return nil
}

func ownerOf(f *lint.FileFormat) *lint.Platform {
	for _, p := range Platforms {
		for i := range p.Formats {
			if &p.Formats[i] == f {
				return p
			}
		}
	}
	return oauth.Platform
}

// document finds a JSON document in the paste; it is empty when there is none.
// A brace inside a link is a placeholder, not a document, so a document begins
// a line and holds a quote or a colon.
func document(t text.Text) text.Text {
	s := t.String()
	for i := 0; i < len(s); {
		line := i
		for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
			i++
		}
		if i < len(s) && s[i] == '{' && strings.ContainsAny(s[i:], `":`) {
			end := strings.LastIndexByte(s, '}') + 1
			if end <= i {
				end = len(s)
			}
			return t.Slice(i, end)
		}
		n := strings.IndexByte(s[line:], '\n')
		if n < 0 {
			break
		}
		i = line + n + 1
	}
	return t.End()
}

// answer reads a document that a server answered with: tokens, or what went
// wrong. Any other document gives the zero Node.
func answer(doc text.Text) text.Node {
	if doc.Len() == 0 {
		return text.Node{}
	}
	n, _ := text.ParseJSON(doc)
	if n.Has("access_token") || n.Has("error") || n.Has("message") && (n.Has("code") || n.Has("status")) {
		return n
	}
	return text.Node{}
}

// prose is what is left of the paste beside links and documents: a Text in
// which those are blanked out, so that places stay.
func prose(paste, doc text.Text, links []candidate) text.Text {
	if len(links) == 1 && links[0].url.Text.Len() == paste.Trim(text.Space).Len() {
		return paste.End()
	}
	var holes [][2]int
	if doc.Len() > 0 {
		i, j := doc.Span()
		holes = append(holes, [2]int{i, j})
	}
	for _, l := range links {
		if rank(l.subject) > 1 {
			i, j := l.url.Text.Span()
			holes = append(holes, [2]int{i, j})
		}
	}
	if len(holes) == 0 {
		return paste
	}
	return paste.Blank(holes)
}

// readSettings takes the settings from the file and the form; the form wins.
func readSettings(c *lint.Case, r lint.Request, doc text.Text) {
	c.File = readFile(text.New("settingsText", r.SettingsText), []*lint.Platform{c.Platform})
	if c.File == nil {
		if f := readFile(doc, []*lint.Platform{c.Platform}); f != nil && f.Format != nil {
			c.File = f
		}
	}
	if c.File != nil {
		for _, k := range c.File.Settings.Keys() {
			values, _ := c.File.Settings.List(k)
			c.Settings.Set(k, values)
		}
	}
	for i := range c.Platform.Settings {
		for _, k := range c.Platform.Settings[i].Keys() {
			if values, given := r.Settings[k]; given {
				c.Settings.Set(k, fromForm(k, values))
			}
		}
	}
}

// fromForm makes Texts of a form's values. Scopes may have been typed several
// to a line.
func fromForm(key string, values []string) []text.Text {
	texts := make([]text.Text, 0, len(values))
	for i, v := range values {
		t := text.New("settings."+key+"."+lint.Itoa(i), v)
		if strings.HasSuffix(key, "copes") && strings.ContainsAny(v, text.Space+",;") {
			texts = append(texts, t.Fields(text.Space+",;")...)
		} else if t = t.Trim(text.Space); t.Len() > 0 {
			texts = append(texts, t)
		}
	}
	return texts
}

// readFile reads a settings file in the formats of some platforms; nil when
// there is none.
func readFile(t text.Text, platforms []*lint.Platform) *lint.File {
	if t.Trim(text.Space).Len() == 0 {
		return nil
	}
	f := &lint.File{Text: t}
	for _, p := range platforms {
		if p.ReadLink == nil {
			continue
		}
		for _, u := range text.FindURLs(t) {
			url := text.ParseURL(u)
			if e := p.Match(url); e != nil && e.Subject == lint.AuthorizationRequest {
				f.Link = lint.NewLink(url, e)
				p.ReadLink(f.Link, &f.Settings)
				return f
			}
		}
	}
	if len(platforms) == 1 && t.Source().Field == "settingsText" { // it is known whose lists they would be
		if l := readLists(t, platforms[0]); l != nil {
			return l
		}
	}
	if l := text.FindLines(t); l.Len() > 0 && document(t).Len() == 0 {
		f.Root = text.ParseLines(l)
	} else {
		f.Root, f.Problems = text.ParseJSON(t)
	}
	for _, p := range platforms {
		for i := range p.Formats {
			if p.Formats[i].Reads(f.Root) {
				f.Format = &p.Formats[i]
				f.Format.Read(f.Root, &f.Settings)
				return f
			}
		}
	}
	return f
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
