package main

import (
	"encoding/json"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// platformsJSON is what the program's catalogue says of platforms and their
// settings, as a script has it: the form is drawn while the program is on its
// way, and nobody waits for the whole catalogue to cross over.
func platformsJSON() (string, error) {
	type object = map[string]any
	platforms := []object{}
	for _, p := range rules.Catalog().Platforms {
		settings := []object{}
		for _, s := range p.Settings {
			settings = append(settings, object{
				"key": s.Key, "label": s.Label, "kind": s.Kind, "choices": choices(s), "help": s.Help, "where": s.Where, "group": s.Group,
			})
		}
		platforms = append(platforms, object{"id": p.ID, "name": p.Name, "settings": settings})
	}
	encoded, err := json.Marshal(platforms)
	return string(encoded), err
}

func choices(s lint.Setting) []map[string]any {
	list := []map[string]any{}
	for _, c := range s.Choices {
		list = append(list, map[string]any{"value": c.Value, "label": c.Label})
	}
	return list
}
