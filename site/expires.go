package main

import (
	"grantlint/rules"
	"grantlint/rules/lint"
)

// An expiring is what a platform lets end, and the dates by which the rules
// tell when.
type expiring struct {
	ID        string
	Name      string
	Lifetimes []lint.Expiry
	Dates     []lint.Setting // with the settings of their group
}

func readExpiring() []expiring {
	var list []expiring
	for _, p := range rules.Platforms {
		if ends := rules.Lifetimes(p); len(ends) > 0 {
			list = append(list, expiring{p.ID, p.Name, ends, dates(p.Settings)})
		}
	}
	return list
}

// dates are the settings that take a day or a time, and those that stand in one
// row with them.
func dates(settings []lint.Setting) []lint.Setting {
	groups := map[string]bool{}
	for _, s := range settings {
		if isDate(s) && s.Group != "" {
			groups[s.Group] = true
		}
	}
	var list []lint.Setting
	for _, s := range settings {
		if isDate(s) || groups[s.Group] {
			list = append(list, s)
		}
	}
	return list
}

func isDate(s lint.Setting) bool { return s.Kind == lint.KindDate || s.Kind == lint.KindTime }

// InputType is the field that a kind of setting is entered in.
func (v view) InputType(kind string) string {
	switch kind {
	case lint.KindDate, lint.KindNumber:
		return kind
	case lint.KindTime:
		return "datetime-local"
	}
	return "text"
}
