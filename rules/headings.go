package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// heading finds the setting that a line is the heading of, and what stands
// behind the colon; of any other line that is all of it.
func heading(headings []headingOf, line text.Text) (key string, rest text.Text) {
	before, rest, colon := line.Cut(":")
	if colon && strings.HasPrefix(rest.String(), "//") {
		return "", line
	}
	name := strings.ToLower(before.String())
	if i := strings.IndexByte(name, '('); i > 0 {
		name = name[:i] // a count
	}
	if len(name) > longestHeading {
		return "", line
	}
	name = bare(name)
	for _, h := range headings {
		if name == h.name {
			return h.key, rest.Trim(text.Space)
		}
	}
	return "", line
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
			hs = append(hs, headingOf{bare(s.Key), s.Key}, headingOf{bare(s.Label), s.Key})
			continue
		}
		for _, c := range s.Choices {
			hs = append(hs, headingOf{bare(c.Value), c.Value}, headingOf{bare(c.Label), c.Value})
		}
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

// listHeading finds the list that a line is the heading of, and nothing else. The
// name of a parameter is none: it tells what was sent, not what is registered.
func listHeading(headings []headingOf, line text.Text, p *lint.Platform) (key string) {
	key, rest := heading(headings, line)
	if key == "" || rest.Len() > 0 || requestOf(p).Param(strings.ToLower(line.Trim(":").String())) != nil {
		return ""
	}
	if kind := p.Setting(key).Kind; kind != lint.KindList && kind != lint.KindPlacement {
		return ""
	}
	return key
}
