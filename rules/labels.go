package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// labelled reads a line that is the label of a setting with its value behind it, as
// people copy them from a console: "Client ID: …", "Redirect URL https://…". key is
// "" for any other line. A line of a message begins alike, so all of it has to be
// label and value, the label one of the console, and the value of its kind.
func labelled(headings []headingOf, line text.Text, p *lint.Platform) (key string, values []text.Text) {
	label, rest, found := cutLabel(line)
	if !found || rest.Len() == 0 || isParameter(p, label.String()) {
		return "", nil
	}
	if key = settingOf(headings, label.String()); key == "" || vague(key, label.String()) {
		return "", nil
	}
	values, ok := valuesOf(p.Setting(key), key, rest)
	if !ok {
		return "", nil
	}
	return key, values
}

// cutLabel cuts a line behind its label: at a colon, at the gap between two columns,
// or before the one address.
func cutLabel(line text.Text) (label, value text.Text, found bool) {
	label, value, found = cutColon(line)
	if found && !strings.HasPrefix(value.String(), "//") {
		return bareLabel(label), trimmed(value), true
	}
	for _, gap := range [...]string{"\t", "  "} {
		if label, value, found = line.Cut(gap); found {
			return bareLabel(label), trimmed(value), true
		}
	}
	i := strings.LastIndexByte(line.String(), ' ')
	if i < 0 || !strings.Contains(line.From(i).String(), "://") {
		return line, line.End(), false
	}
	return bareLabel(line.To(i)), trimmed(line.From(i)), true
}

// bareLabel leaves quotes: those are a member of JSON, as logs have it.
func bareLabel(t text.Text) text.Text { return t.Trim(text.Space + emphasis) }

func trimmed(t text.Text) text.Text { return t.Trim(text.Space + emphasis + "\"'") }

// vague reports whether a label says too little beside a link: "URL" may be any, and
// "Scopes" are rather those that were asked for than those that the app has.
func vague(key, label string) bool {
	label = strings.ToLower(label)
	if key == "redirectUris" {
		return bare(label) == "uri" && !strings.Contains(label, "redirect") && !strings.Contains(label, "callback")
	}
	return bare(label) == "scopes" || strings.HasSuffix(key, "copes") && !strings.Contains(label, "scope")
}

// valuesOf reads the values of a setting from one line; ok is false for what are none.
func valuesOf(s *lint.Setting, key string, t text.Text) (values []text.Text, ok bool) {
	v := t.String()
	switch s.Kind {
	case lint.KindChoice:
		for _, c := range s.Choices {
			name, _, _ := strings.Cut(c.Label, ":")
			if strings.EqualFold(v, c.Value) || strings.EqualFold(v, name) {
				return []text.Text{t.As(c.Value)}, true
			}
		}
		return nil, false
	case lint.KindList, lint.KindPlacement:
		if strings.EqualFold(v, "none") {
			return nil, true
		}
		values = listValues(t, false)
		for _, w := range values {
			if key == "redirectUris" && !strings.Contains(w.String(), "://") || lint.Placeholder(w.String()) {
				return nil, false
			}
		}
		return values, len(values) > 0
	case lint.KindText:
		ok = likeValue(v) && strings.ContainsAny(v, ".0123456789") && !strings.ContainsAny(v, text.Space) && !lint.Placeholder(v)
	case lint.KindNumber:
		ok = strings.Trim(v, "0123456789") == ""
	default:
		_, ok = lint.ParseTime(v)
	}
	return []text.Text{t}, ok
}
