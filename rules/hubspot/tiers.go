package hubspot

import "strings"

// tiers says in words which subscriptions give a scope, as the table writes
// them: any, *:tier, hub:tier|hub:tier, addon:x, unknown. It is "" where every
// account has it or nothing is known.
func tiers(requirement string) string {
	if requirement == "any" || requirement == "unknown" || requirement == "" {
		return ""
	}
	ways := strings.Split(requirement, "|")
	for i, w := range ways {
		parts := strings.Split(w, "+")
		for j, p := range parts {
			parts[j] = tier(p)
		}
		ways[i] = strings.Join(parts, " with ")
	}
	return strings.Join(ways, ", or ")
}

func tier(s string) string {
	hub, level, _ := strings.Cut(s, ":")
	switch hub {
	case "*":
		return "any hub at " + title(level)
	case "addon":
		return "the add-on " + strings.ReplaceAll(level, "-", " ")
	}
	return title(hub) + " Hub " + title(level)
}

func title(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
