package lint

import (
	"strings"

	"grantlint/rules/text"
)

// Settings are what the app registered and what else the person knows. A key
// that is absent is not known; one with no values is known to be empty.
type Settings struct {
	entries []entry
}

type entry struct {
	key    string
	values []text.Text
}

// Empty reports whether nothing is known.
func (s *Settings) Empty() bool { return len(s.entries) == 0 }

// Set gives a key its values, in place of those it had.
func (s *Settings) Set(key string, values []text.Text) {
	for i := range s.entries {
		if s.entries[i].key == key {
			s.entries[i].values = values
			return
		}
	}
	s.entries = append(s.entries, entry{key, values})
}

// List returns the values of a key, and whether it is known.
func (s *Settings) List(key string) ([]text.Text, bool) {
	for i := range s.entries {
		if s.entries[i].key == key {
			return s.entries[i].values, true
		}
	}
	return nil, false
}

// Value returns the first value of a key; ok is false when there is none.
func (s *Settings) Value(key string) (v text.Text, ok bool) {
	if l, _ := s.List(key); len(l) > 0 {
		return l[0], true
	}
	return text.Text{}, false
}

// Is reports whether a key is known to have the value v.
func (s *Settings) Is(key, v string) bool {
	l, _ := s.List(key)
	return Index(l, v) >= 0
}

// Keys returns the keys that are known, in the order in which they came.
func (s *Settings) Keys() []string {
	keys := make([]string, len(s.entries))
	for i, e := range s.entries {
		keys[i] = e.key
	}
	return keys
}

// Index returns where v stands in a list; -1 when it does not.
func Index(list []text.Text, v string) int {
	for i := range list {
		if list[i].String() == v {
			return i
		}
	}
	return -1
}

// Distinct returns the values without those that stood before.
func Distinct(values []text.Text) []text.Text {
	for i := range values {
		if Index(values[:i], values[i].String()) >= 0 {
			out := values[:i:i]
			for _, v := range values[i:] {
				if Index(out, v.String()) < 0 {
					out = append(out, v)
				}
			}
			return out
		}
	}
	return values
}

// Strings returns the decoded values of a list.
func Strings(list []text.Text) []string {
	ss := make([]string, len(list))
	for i := range list {
		ss[i] = list[i].String()
	}
	return ss
}

// JoinLines writes a list as consoles take it, one value a line.
func JoinLines(list []string) string { return strings.Join(list, "\n") }

// A File is a settings file as it was pasted.
type File struct {
	Text     text.Text
	Runs     []text.Text // where its lists stand among other things in Text; none when it is all of Text
	Format   *FileFormat // nil when it is no known format
	Root     text.Node
	Problems []text.Problem
	Link     *Link    // the install link that was pasted as settings; nil for a file
	Unheaded bool     // it is a list without headings, so nobody said what its values are
	Settings Settings // what it says, before the form has its word
}
