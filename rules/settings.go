package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

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
