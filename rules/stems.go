package rules

import (
	"strings"

	"grantlint/rules/lint"
)

// A folded is a text as messages are looked for in it: ASCII letters are small,
// apostrophes are straight, and a line break with the blanks around it, as
// terminals and chats put them in, is one blank.
type folded struct {
	s      string
	places []int // of each byte and of the end, in the text as it is; nil while nothing moved
}

func fold(s string) folded {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "’") && !strings.Contains(s, "  ") && !strings.Contains(s, "\u00a0") {
		return folded{s: lower(s)}
	}
	f := folded{places: make([]int, 0, len(s)+1)}
	b := make([]byte, 0, len(s))
	add := func(c byte, at int) {
		if c == ' ' && len(b) > 0 && b[len(b)-1] == ' ' {
			return
		}
		b, f.places = append(b, c), append(f.places, at)
	}
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\n' || s[i] == '\r' || s[i] == '\t':
			add(' ', i)
		case strings.HasPrefix(s[i:], "’"):
			add('\'', i)
			i += len("’") - 1
		case strings.HasPrefix(s[i:], "\u00a0"):
			add(' ', i)
			i += len("\u00a0") - 1
		default:
			add(s[i], i)
		}
	}
	f.s, f.places = lower(string(b)), append(f.places, len(s))
	return f
}

// locate finds a message, in places of the text as it is; n is 0 when it isn't
// there.
func (f folded) locate(m *lint.Message) (i, n int) {
	i, n = locate(m, f.s)
	if n == 0 || f.places == nil {
		return i, n
	}
	return f.places[i], f.places[i+n] - f.places[i]
}
