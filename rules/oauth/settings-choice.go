package oauth

import (
	"slices"
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A setting has a value that is none of its choices, so no rule knows what it says,
// and all that depends on it goes unchecked.
//
// Give one of the choices. In the form they are a list; in a list that is pasted and
// in a program they are words.
//
// Source: the choices are listed with each platform's settings (2026-11).
var SettingsChoice = lint.Rule{
	ID:       "settings-choice",
	Title:    "A setting is none of its choices",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		for i := range p.Platform.Settings {
			s := &p.Platform.Settings[i]
			if s.Kind != lint.KindChoice || slices.Contains(p.Platform.OwnChoices, s.Key) {
				continue
			}
			v, given := p.Settings.Value(s.Key)
			if given && !offers(s, v.String()) && !lint.Placeholder(v.String()) {
				noChoice(p, s, v)
			}
		}
	},
}

// offers reports whether a value is a choice of a setting, by its word or by the
// address that its label tells: a data centre may be told by either.
func offers(s *lint.Setting, v string) bool {
	for _, c := range s.Choices {
		if strings.EqualFold(c.Value, v) {
			return true
		}
		if _, address, found := strings.Cut(c.Label, ": "); found && strings.IndexByte(address, '.') > 0 && withinHost(v, address) {
			return true
		}
	}
	return false
}

// withinHost reports whether v is the end of a host, or an address on it.
func withinHost(v, host string) bool {
	return strings.Contains(v, host) || strings.HasSuffix("."+host, "."+strings.TrimPrefix(v, "."))
}

func noChoice(p *lint.Pass, s *lint.Setting, v text.Text) {
	words := make([]string, len(s.Choices))
	for i, c := range s.Choices {
		words[i] = c.Value
	}
	d := p.Report(v, "%q is none of the choices for %q, so it is left out; they are %s", v.String(), s.Label, strings.Join(words, ", "))
	switch longer := beginning(words, v.String()); len(longer) {
	case 0:
		if meant := lint.Near(v.String(), words); meant != "" {
			d.Replace(v, meant, "Write "+meant, true)
		}
	case 1:
		d.Replace(v, longer[0], "Write "+longer[0], false)
	}
}

// beginning are the words that begin with v.
func beginning(words []string, v string) (found []string) {
	for _, w := range words {
		if hasPrefixFold(w, v) {
			found = append(found, w)
		}
	}
	return found
}
