package lint

import (
	"strings"

	"grantlint/rules/text"
)

// A Variable is a setting behind the ending of names in a program's environment.
// What an app sends is not what is registered for it, so a redirect address there is
// none.
type Variable struct{ Ending, Key string }

// IsEnvironment reports whether lines NAME=value have a name that begins with one of
// some prefixes.
func IsEnvironment(n text.Node, prefixes ...string) bool {
	for _, m := range n.Members {
		if beginsWith(m.Key.Value.String(), prefixes) {
			return true
		}
	}
	return false
}

// ReadEnvironment takes settings out of lines NAME=value: for each the first ending
// that fits.
func ReadEnvironment(n text.Node, s *Settings, vars []Variable, prefixes ...string) {
	for _, v := range vars {
		for _, m := range n.Members {
			name, value := m.Key.Value.String(), m.Value.Value
			if _, known := s.List(v.Key); known || value.Len() == 0 || !beginsWith(name, prefixes) || !strings.HasSuffix(name, v.Ending) {
				continue
			}
			values := []text.Text{value}
			if v.Key == "scopes" {
				values = value.Fields(text.Space + ",;")
			}
			s.Set(v.Key, values)
		}
	}
}

func beginsWith(name string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}
