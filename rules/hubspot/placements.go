package hubspot

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// placements tells where each scope stands in the app and in the link, the
// wrong ones first.
func placements(c *lint.Case) []lint.Place {
	m := memoOf(c)
	lists := [...][]text.Text{m.inScope, m.inOptional, m.required, m.conditional, m.optional}
	places := make([]lint.Place, 0, max(len(m.inScope)+len(m.inOptional), len(m.required)+len(m.conditional)+len(m.optional)))
	for _, list := range lists {
		for _, v := range list {
			if !holds(places, v.String()) {
				places = append(places, placed(c, m, v.String()))
			}
		}
	}
	return wrongFirst(places)
}

func holds(places []lint.Place, name string) bool {
	for i := range places {
		if places[i].Value == name {
			return true
		}
	}
	return false
}

func placed(c *lint.Case, m *memo, name string) lint.Place {
	p := lint.Place{Value: name}
	p.App, _ = m.where(name)
	if c.Link == nil || !ordinary(c.Link) {
		return p
	}
	if i := lint.Index(m.inOptional, name); i >= 0 {
		p.Link = lint.OptionalScope
		p.Start, p.End = m.inOptional[i].Span()
	}
	if i := lint.Index(m.inScope, name); i >= 0 {
		if p.Link != "" {
			p.Link = ", " + p.Link
		}
		p.Link = lint.ScopeParam + p.Link
		p.Start, p.End = m.inScope[i].Span()
	}
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
	wrong := false
	for i := range places {
		wrong = wrong || places[i].State != "ok"
	}
	if !wrong {
		return places
	}
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
