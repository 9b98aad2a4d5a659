package rules

import (
	"strings"
	"unicode/utf8"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// heading finds the setting that a line is the heading of, and what stands
// behind the colon; of any other line that is all of it.
func heading(headings []headingOf, line text.Text) (key string, rest text.Text) {
	before, rest, colon := cutColon(line)
	if colon && strings.HasPrefix(rest.String(), "//") {
		return "", line
	}
	if key = settingOf(headings, before.String()); key == "" {
		return "", line
	}
	return key, rest.Trim(text.Space + emphasis)
}

// emphasis is what Markdown puts around a label.
const emphasis = "*`"

// cutColon cuts a line at its first colon, be it a wide one.
func cutColon(line text.Text) (before, rest text.Text, found bool) {
	for i, r := range line.String() {
		if r == ':' || r == '：' {
			return line.To(i), line.From(i + utf8.RuneLen(r)), true
		}
	}
	return line, line.End(), false
}

// settingOf finds the setting that has a label; "" where none has.
func settingOf(headings []headingOf, label string) string {
	if i := strings.IndexByte(label, '('); i > 0 {
		label = label[:i] // a count, or the label in another language
	}
	if len(label) > longestHeading {
		return ""
	}
	name := bare(strings.Trim(label, text.Space+emphasis))
	for _, h := range headings {
		if name == h.name {
			return h.key
		}
	}
	return ""
}

// longestHeading is more than any heading has, in bytes.
const longestHeading = 80

type headingOf struct{ name, key string }

// headingsOf are the headings that a platform's settings may stand below.
func headingsOf(p *lint.Platform) []headingOf {
	var hs []headingOf
	for i := range p.Settings {
		s := &p.Settings[i]
		if s.Kind != lint.KindPlacement {
			hs = append(hs, headingOf{bare(s.Key), s.Key})
			hs = addLabel(hs, s.Label, s.Key)
			continue
		}
		for _, c := range s.Choices {
			hs = append(hs, headingOf{bare(c.Value), c.Value}, headingOf{bare(c.Label), c.Value})
		}
	}
	list := p.Registers
	if i := strings.LastIndex(list, "› "); i >= 0 {
		list = list[i+len("› "):]
	}
	if name := bare(list); len(name) > 1 && p.Setting("redirectUris") != nil {
		hs = append(hs, headingOf{name, "redirectUris"})
	}
	return hs
}

// addLabel adds a label, and what stands in its brackets: the console's own words,
// where the label is in another language.
func addLabel(hs []headingOf, label, key string) []headingOf {
	label, inside, found := strings.Cut(label, " (")
	hs = append(hs, headingOf{bare(label), key})
	if !found || lint.Plain(inside) {
		return hs
	}
	for _, name := range strings.Split(strings.TrimSuffix(inside, ")"), ", ") {
		hs = append(hs, headingOf{bare(name), key})
	}
	return hs
}

// bare is a heading without what people write in one way or another.
func bare(s string) string {
	s = lint.Swap(strings.ToLower(s), " ", "", "_", "", "-", "", "callback", "redirect", "url", "uri", "uris", "uri")
	if s == "scope" || s == "scopes" {
		return "scopes"
	}
	return strings.TrimSuffix(strings.TrimSuffix(s, "scopes"), "scope")
}

// listHeading finds the setting that a line is the heading of, and nothing else.
// The name of a parameter is none: it tells what was sent, not what is registered.
func listHeading(headings []headingOf, line text.Text, p *lint.Platform) (key string) {
	key, rest := heading(headings, line)
	if key == "" || rest.Len() > 0 || isParameter(p, line.Trim(":").String()) {
		return ""
	}
	return key
}

// isParameter reports whether a label is a name of a parameter, as programs may
// write it: redirect_uri, redirectUri.
func isParameter(p *lint.Platform, label string) bool {
	if strings.IndexByte(label, ' ') >= 0 {
		return false
	}
	params := requestOf(p).Params
	for i := range params {
		if strings.EqualFold(plainName(params[i].Name), plainName(label)) {
			return true
		}
	}
	return false
}

func plainName(s string) string { return lint.Swap(s, "_", "", "-", "") }
