package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// choosePlatform says who reads what was given. It asks, in this order: the
// link, the person, the settings file, the words, the keys of the settings.
// owner is whose settings file was pasted beside the link; nil where none was.
func choosePlatform(c *lint.Case, r lint.Request, owner *lint.Platform, words text.Text) *lint.Platform {
	if c.Platform != nil && c.Platform != oauth.Platform {
		return c.Platform
	}
	if p := chosen(r.Platform); p != nil {
		return p
	}
	if c.Link != nil && c.Subject != lint.Unknown {
		return oauth.Platform
	}
	if p := ownerOf(text.New("settingsText", r.SettingsText)); p != nil {
		return p
	}
	if owner != nil {
		return owner
	}
	if p := byWords([]text.Text{c.Message, words}); p != nil {
		return p
	}
	return byKeys(r, words)
}

// chosen is the platform that the person named; nil for none.
func chosen(id string) *lint.Platform {
	for _, p := range Platforms {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// byWords finds who shows some texts; nil where they don't tell.
func byWords(told []text.Text) *lint.Platform {
	for _, p := range Platforms {
		for _, t := range told {
			if tells(p, t) {
				return closer(p, told)
			}
		}
	}
	if len(messages(oauth.Platform, told)) > 0 || showing(told) != oauth.Platform {
		return oauth.Platform // the text tells, and keys of the settings only guess
	}
	return nil
}

// byKeys finds the platform that alone has a setting which was given.
func byKeys(r lint.Request, words text.Text) *lint.Platform {
	file := text.New("settingsText", r.SettingsText)
	for _, p := range Platforms {
		for k := range r.Settings {
			if ownSetting(p, k) {
				return p
			}
		}
		if file.Trim(text.Space).Len() > 0 && headsOwn(p, readLists(file, p)) || headsOwn(p, readListsBeside(words, p, false)) {
			return p
		}
	}
	return oauth.Platform
}

// ownSetting reports whether a platform declares a setting that not all have.
func ownSetting(p *lint.Platform, key string) bool {
	return p.Setting(key) != nil && oauth.Platform.Setting(key) == nil
}

// headsOwn reports whether one of the headings of lists is for a setting that not
// all platforms have.
func headsOwn(p *lint.Platform, f *lint.File) bool {
	if f == nil || f.Unheaded {
		return false
	}
	for _, k := range f.Settings.Keys() {
		if ownSetting(p, k) {
			return true
		}
	}
	return false
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

// showing finds whose these texts are: the provider with the longest text in
// them that is not everybody's.
func showing(told []text.Text) *lint.Platform {
	if p, _ := longest(told, oauth.Providers()); p != nil {
		return p
	}
	return oauth.Platform
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

// maxShown is how much of a text is searched for whose it is: the texts of all
// providers are looked for.
const maxShown = 16 << 10

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
