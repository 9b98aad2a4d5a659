package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// placements tells where each scope stands in the app and in the link, the
// wrong ones first.
func placements(c *lint.Case) []lint.Place {
	l := listsOf(&c.Settings)
	places := []lint.Place{}
	add := func(values []text.Text) {
		for _, v := range lint.Distinct(values) {
			if !holds(places, v.String()) {
				places = append(places, placed(c, l, v.String()))
			}
		}
	}
	if c.Link != nil {
		add(c.Link.Values(lint.ScopeParam))
		add(c.Link.Values(lint.OptionalScope))
	}
	add(l.required)
	add(l.conditional)
	add(l.optional)
	return wrongFirst(places)
}

func holds(places []lint.Place, name string) bool {
	for _, p := range places {
		if p.Value == name {
			return true
		}
	}
	return false
}

func placed(c *lint.Case, l lists, name string) lint.Place {
	p := lint.Place{Value: name}
	p.App, _ = l.where(name)
	if c.Link == nil {
		return p
	}
	var in []string
	for _, role := range [...]string{lint.ScopeParam, lint.OptionalScope} {
		values := c.Link.Values(role)
		if i := lint.Index(values, name); i >= 0 {
			if in == nil {
				p.Start, p.End = values[i].Span()
			}
			in = append(in, role)
		}
	}
	p.Link = strings.Join(in, ", ")
	p.State = state(p.App, p.Link)
	return p
}

// state is the placement table: what HubSpot makes of a scope that stands in
// the app here and in the link there. Sources: Resolve a "Request for
// Integration Permissions" error (2024-04); Changelog, Advanced auth and scope
// settings for public apps (2024).
func state(app, link string) string {
	ok := false
	switch app {
	case "":
		return ""
	case required:
		ok = link == lint.ScopeParam
	case conditional:
		ok = link == lint.ScopeParam || link == ""
	case optional:
		ok = link == lint.OptionalScope || link == ""
	default:
		ok = link == ""
	}
	if ok {
		return "ok"
	}
	return "wrong"
}

func wrongFirst(places []lint.Place) []lint.Place {
	sorted := make([]lint.Place, 0, len(places))
	for _, s := range [...]string{"wrong", "", "ok"} {
		for _, p := range places {
			if p.State == s {
				sorted = append(sorted, p)
			}
		}
	}
	return sorted
}
