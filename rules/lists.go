package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// listFormat is settings as a person copies them: one value a line, below the
// headings of the console or none.
var listFormat = lint.FileFormat{Name: "a list"}

// Files for programs are read by text.ParseLines: there a line says what it names,
// and is taken at its word. What people copy from a console says so a line or more
// above, and stands among prose.

// A list is the values below one heading.
type list struct {
	key    string
	values []text.Text
	prose  bool // there is more below it that is no value
}

// readLists reads settings that are copied as lists. A heading is the label of a
// setting or of a choice of the placement; the values below are its own. Without
// any heading, addresses are redirect addresses and the rest are scopes. Lines of
// prose between, as consoles have them, are passed over. It is nil for a text
// that is no list.
func readLists(t text.Text, p *lint.Platform) *lint.File {
	if strings.IndexByte("{[", t.Trim(text.Space).String()[0]) >= 0 {
		return nil
	}
	var lists []list
	headings := headingsOf(p)
	headed, unnamed := false, false
	for _, line := range t.Split("\n") {
		line = unbullet(line)
		key, rest := heading(headings, line)
		if key != "" {
			lists, headed = append(lists, list{key: key}), true
		}
		if rest.Len() == 0 {
			continue
		}
		values := listValues(rest, headed)
		if n := len(lists); n > 0 {
			if s := p.Setting(lists[n-1].key); s != nil && s.Kind == lint.KindChoice {
				if chosen, ok := valuesOf(s, s.Key, rest); ok {
					values = chosen
				}
			}
		}
		switch {
		case len(values) == 0 && (key != "" || !headed):
			return nil // no list, or one in a notation of its own
		case len(values) == 0:
			l := &lists[len(lists)-1]
			l.prose = l.prose || !saysNone(rest.String())
		case headed:
			l := &lists[len(lists)-1]
			l.values = append(l.values, values...)
		default:
			unnamed = true
			k := unheaded(p, values[0].String())
			if n := len(lists); n > 0 && lists[n-1].key == k {
				lists[n-1].values = append(lists[n-1].values, values...)
			} else {
				lists = append(lists, list{k, values, false})
			}
		}
	}
	f := fileOf(t, lists)
	if f != nil {
		f.Unheaded = unnamed
	}
	return f
}

// bullets are what lists have around their values.
const bullets = "*-•–,\"'"

// unbullet takes them off a line.
func unbullet(line text.Text) text.Text {
	line = line.Trim(text.Space + "*,\"'")
	for _, mark := range [...]string{"- ", "• ", "– "} {
		if strings.HasPrefix(line.String(), mark) {
			return line.From(len(mark)).Trim(text.Space + "\"'")
		}
	}
	return line
}

func fileOf(t text.Text, lists []list) *lint.File {
	f := &lint.File{Text: t, Format: &listFormat}
	for _, l := range lists {
		if l.key == "" {
			return nil
		}
		if len(l.values) == 0 && l.prose {
			continue // not read is not empty
		}
		have, _ := f.Settings.List(l.key)
		f.Settings.Set(l.key, append(have, l.values...)) // each list is this function's own
	}
	if f.Settings.Empty() {
		return nil
	}
	return f
}

// saysNone reports whether a line below a heading says that there is nothing.
func saysNone(line string) bool {
	line = strings.ToLower(line)
	return strings.HasPrefix(line, "no ") || strings.HasPrefix(line, "none")
}

// listValues are the values of a line; none for a line of prose. Below a heading
// one word is a value; several are when each looks like a scope or an address.
func listValues(line text.Text, headed bool) []text.Text {
	words := line.Fields(text.Space + ",;\"'")
	for _, w := range words {
		s := w.String()
		if !likeValue(s) || (len(words) > 1 || !headed) && !strings.ContainsAny(s, "._:/") && !oneWord(s) {
			return nil
		}
	}
	return words
}

// oneWord reports whether s is a scope of one word, in which prose is alike.
func oneWord(s string) bool {
	switch s {
	case "oauth", "openid", "profile", "email", "tickets", "forms", "files", "content", "automation", "timeline":
		return true
	}
	return false
}

func likeValue(s string) bool {
	address := strings.Contains(s, "://")
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] >= 0x7f || !address && strings.IndexByte("{}[]<>=()?!", s[i]) >= 0 {
			return false
		}
	}
	last := s[len(s)-1]
	return last != '.' && last != ':' && strings.Trim(s, "-*=_#") != "" // a line drawn between lists
}

// unheaded is the setting for a value that stands below no heading; "" where
// the platform has none.
func unheaded(p *lint.Platform, value string) string {
	key := "scopes"
	if strings.Contains(value, "://") {
		key = "redirectUris"
	}
	if p.Setting(key) != nil {
		return key
	}
	for i := range p.Settings {
		if s := &p.Settings[i]; s.Kind == lint.KindPlacement && key == "scopes" {
			return s.Choices[0].Value
		}
	}
	return ""
}
