package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// readSettings takes the settings from what was pasted and from the form: a file
// says more than the lists beside the link, and the form wins.
func readSettings(c *lint.Case, r lint.Request, doc text.Text, lists *lint.File) {
	if c.File = readFile(text.New("settingsText", r.SettingsText), c.Platform); c.File == nil {
		c.File = readBeside(doc, c.Platform)
	}
	takeSettings(c, lists)
	takeSettings(c, c.File)
	if c.File == nil {
		c.File = lists
	}
	for i := range c.Platform.Settings {
		s := &c.Platform.Settings[i]
		for _, k := range s.Keys() {
			if values, given := r.Settings[k]; given {
				c.Settings.Set(k, asChosen(s, fromForm(k, values)))
			}
		}
	}
}

// takeSettings takes what a file says, in place of what was known before.
func takeSettings(c *lint.Case, f *lint.File) {
	if f == nil {
		return
	}
	for _, k := range f.Settings.Keys() {
		values, _ := f.Settings.List(k)
		c.Settings.Set(k, values)
	}
}

// takeLists reads the lists that stand beside the link, and leaves the other
// words. A link of which nothing is known but that it stands in a list is an
// address of the settings.
func takeLists(c *lint.Case, words text.Text) (lists *lint.File, rest text.Text) {
	if lists = readListsBeside(words, c.Platform, true); lists == nil {
		return nil, words
	}
	var holes [][2]int
	for _, run := range lists.Runs {
		from, to := run.Span()
		holes = append(holes, [2]int{from, to})
		if c.Link != nil && c.Subject == lint.Unknown {
			if at, _ := c.Link.URL.Text.Span(); from <= at && at < to {
				c.Link = nil
			}
		}
	}
	return lists, words.Blank(holes)
}

// asChosen reads the values of a choice in whatever case they are written. Others
// stay as they are.
func asChosen(s *lint.Setting, values []text.Text) []text.Text {
	if s.Kind != lint.KindChoice {
		return values
	}
	for i, v := range values {
		for _, c := range s.Choices {
			if strings.EqualFold(c.Value, v.String()) {
				values[i] = v.As(c.Value)
			}
		}
	}
	return values
}

// fromForm makes Texts of a form's values. Scopes may have been typed several
// to a line.
func fromForm(key string, values []string) []text.Text {
	texts := make([]text.Text, 0, len(values))
	for _, t := range text.List("settings."+key, values) {
		if strings.HasSuffix(key, "copes") {
			texts = t.AppendFields(texts, text.Space+",;")
		} else if t = t.Trim(text.Space); t.Len() > 0 {
			texts = append(texts, t)
		}
	}
	return texts
}

// readFile reads what was pasted as settings: an install link, lists, or a
// document; nil where nothing was.
func readFile(t text.Text, p *lint.Platform) *lint.File {
	if t.Trim(text.Space).Len() == 0 {
		return nil
	}
	if l := installLink(t, p); l != nil {
		f := &lint.File{Text: t, Link: l}
		p.ReadLink(l, &f.Settings)
		return f
	}
	if f := readLists(t, p); f != nil {
		return f
	}
	return readFormat(t, p)
}

// readBeside reads the settings file that was pasted beside the link; nil where
// it is none of this platform's.
func readBeside(doc text.Text, p *lint.Platform) *lint.File {
	if doc.Len() == 0 {
		return nil
	}
	if f := readFormat(doc, p); f.Format != nil {
		return f
	}
	return nil
}

// readFormat reads a document in the formats of a platform.
func readFormat(t text.Text, p *lint.Platform) *lint.File {
	f := &lint.File{Text: t}
	f.Root, f.Problems = parseSettings(t)
	if f.Format = formatOf(f.Root, p); f.Format != nil {
		f.Format.Read(f.Root, &f.Settings)
	}
	return f
}

// parseSettings takes lines NAME=value apart, or else JSON.
func parseSettings(t text.Text) (text.Node, []text.Problem) {
	if l := text.FindLines(t); l.Len() > 0 && document(t).Len() == 0 {
		return text.ParseLines(l), nil
	}
	return text.ParseJSON(t)
}

// formatOf finds the format that a document has; nil for none of the platform's.
func formatOf(root text.Node, p *lint.Platform) *lint.FileFormat {
	for i := range p.Formats {
		if p.Formats[i].Reads(root) {
			return &p.Formats[i]
		}
	}
	return nil
}

// installLink finds the install link that a platform's console hands out; nil
// where there is none.
func installLink(t text.Text, p *lint.Platform) *lint.Link {
	if p.ReadLink == nil {
		return nil
	}
	for _, u := range text.FindURLs(t) {
		url := text.ParseURL(u)
		if e := p.Match(url); e != nil && e.Subject == lint.AuthorizationRequest {
			return lint.NewLink(url, e)
		}
	}
	return nil
}

// settingsIn finds the settings file in a paste, and whose it is. Any other
// document is an answer or a log line, to be read like any text.
func settingsIn(paste, json text.Text) (doc text.Text, owner *lint.Platform) {
	doc = json
	if doc.Len() == 0 {
		doc = text.FindLines(paste)
	}
	if owner = ownerOf(doc); owner == nil {
		return paste.End(), nil
	}
	return doc, owner
}

// ownerOf tells by its format whose settings file a text is; nil where it is
// none, or holds an install link, which counts for more.
func ownerOf(t text.Text) *lint.Platform {
	if t.Trim(text.Space).Len() == 0 {
		return nil
	}
	for _, p := range Platforms {
		if installLink(t, p) != nil {
			return nil
		}
	}
	root, _ := parseSettings(t)
	for _, p := range Platforms {
		if formatOf(root, p) != nil {
			return p
		}
	}
	return nil
}
