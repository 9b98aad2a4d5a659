package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

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

// showing finds whose these texts are: the provider with the longest text in
// them that is not everybody's.
func showing(told []text.Text) *lint.Platform {
	p, _ := longest(told, oauth.Providers())
	if p == nil {
		return oauth.Platform
	}
	return p
}

// closer is the pack that texts were taken for, or the provider that shows more
// of them: some words are in the texts of several.
func closer(pack *lint.Platform, told []text.Text) *lint.Platform {
	_, n := longest(told, []*lint.Platform{pack})
	if p, m := longest(told, oauth.Providers()); n > 0 && m > n {
		return p
	}
	return pack
}

// longest finds the platform with the longest message in some texts, and how
// long that is.
func longest(told []text.Text, platforms []*lint.Platform) (best *lint.Platform, n int) {
	for _, t := range told {
		if t.Len() < 4 {
			continue
		}
		t = t.To(min(t.Len(), maxShown))
		s := fold(t.String())
		for _, p := range platforms {
			for _, m := range matchIn(s, p, t) {
				if m.At.Len() > n && !m.Message.Common {
					best, n = p, m.At.Len()
				}
			}
		}
	}
	return best, n
}

// maxShown is how much of a text is searched for whose it is: the texts of all
// providers are looked for.
const maxShown = 16 << 10
