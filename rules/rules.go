// Package rules is the door: it lists the packs, and answers a request with a
// report. It reads no file, no network and no clock.
package rules

import (
	"grantlint/rules/hubspot"
	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/wechat"
	"grantlint/rules/zoho"
)

// Version is the version of the rules and their facts.
const Version = "2026.11"

// Platforms are the packs, in the order in which forms offer them and in which
// they are asked whose a link is.
var Platforms = []*lint.Platform{hubspot.Platform, wechat.Platform, zoho.Platform, oauth.Platform}

// rulesets hold what runs for each platform: its own rules and the general ones
// that it doesn't replace.
var rulesets = func() map[*lint.Platform][]*lint.Rule {
	sets := map[*lint.Platform][]*lint.Rule{}
	for _, p := range Platforms {
		set := append([]*lint.Rule(nil), p.Rules...)
		for _, r := range oauth.Rules {
			if p != oauth.Platform && !replaces(p, r.ID) {
				set = append(set, r)
			}
		}
		sets[p] = set
	}
	return sets
}()

func replaces(p *lint.Platform, id string) bool {
	for _, r := range p.Replaces {
		if r == id {
			return true
		}
	}
	return false
}

// ruleset is what runs for a platform; a provider has the general rules.
func ruleset(p *lint.Platform) []*lint.Rule {
	if set, ok := rulesets[p]; ok {
		return set
	}
	return rulesets[oauth.Platform]
}

// Rules lists every rule once, the general ones first.
func Rules() []*lint.Rule {
	all := append([]*lint.Rule(nil), oauth.Rules...)
	for _, p := range Platforms {
		if p != oauth.Platform {
			all = append(all, p.Rules...)
		}
	}
	return all
}

// Catalog lists the platforms and the rules for pages and forms.
func Catalog() lint.Catalog {
	c := lint.Catalog{Version: Version}
	for _, p := range Platforms {
		c.Platforms = append(c.Platforms, lint.CatalogPlatform{ID: p.ID, Name: p.Name, Settings: p.Settings})
		for _, r := range p.Rules {
			c.Rules = append(c.Rules, lint.CatalogRule{ID: r.ID, Title: r.Title, About: r.About, Severity: r.Severity, Platform: p.ID, Shown: r.Texts(), Doc: r.Doc()})
		}
	}
	return c
}
