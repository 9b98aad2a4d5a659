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

// meets says whether an account's subscriptions, as settings write them, give
// what a requirement asks for. sure is false where that can't be told: an add-on
// is no subscription, and a hub that we don't know may give it.
func meets(accounts []string, requirement string) (ok, sure bool) {
	sure = true
	for _, way := range strings.Split(requirement, "|") {
		got := true
		for _, part := range strings.Split(way, "+") {
			hub, level, _ := strings.Cut(part, ":")
			if hub == "addon" {
				sure = false
				continue
			}
			got = got && oneHas(accounts, hub, level)
		}
		if got && !strings.Contains(way, "addon:") {
			return true, true
		}
	}
	for _, a := range accounts {
		if a = plainTier(a); a != "free" && !subscription(a) {
			sure = false
		}
	}
	return false, sure
}

func oneHas(accounts []string, hub, level string) bool {
	for _, a := range accounts {
		h, l, _ := strings.Cut(plainTier(a), ":")
		if (hub == "*" || h == hub) && rankOf(l) >= rankOf(level) {
			return true
		}
	}
	return false
}

// plainTier is a subscription as settings write it, for one that a person wrote
// as "Marketing Hub Starter".
func plainTier(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	if s == "free" || strings.IndexByte(s, ':') >= 0 {
		return s
	}
	s = strings.Replace(s, " hub ", " ", 1)
	return strings.Replace(s, " ", ":", 1)
}

// subscription reports whether s is a hub and a tier that HubSpot sells.
func subscription(s string) bool {
	hub, level, _ := strings.Cut(s, ":")
	switch hub {
	case "marketing", "sales", "service", "content", "data", "commerce":
		return rankOf(level) > 0
	}
	return false
}

func rankOf(tier string) int {
	switch tier {
	case "starter":
		return 1
	case "professional":
		return 2
	case "enterprise":
		return 3
	}
	return 0
}
