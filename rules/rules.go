// Package rules is the door: it lists the packs, and answers a request with a
// report. It reads no file, no network and no clock.
package rules

import (
	"sync"

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

// A ruleset is what runs for a platform: its own rules and the general ones that
// it doesn't replace. It is put together when it is first asked for.
type ruleset struct {
	once  sync.Once
	rules []*lint.Rule
}

var rulesets [3]ruleset // of Platforms but the last, which has the general rules

// rulesFor are the rules that run for a platform or a provider.
func rulesFor(p *lint.Platform) []*lint.Rule {
	for i := range rulesets {
		if s := &rulesets[i]; Platforms[i] == p {
			s.once.Do(func() { s.fill(p) })
			return s.rules
		}
	}
	if len(p.Replaces) > 0 {
		s := &ruleset{}
		s.fill(&lint.Platform{Replaces: p.Replaces})
		return s.rules
	}
	return oauth.Rules
}

func (s *ruleset) fill(p *lint.Platform) {
	s.rules = append(s.rules, p.Rules...)
	for _, r := range oauth.Rules {
		if !replaces(p, r.ID) {
			s.rules = append(s.rules, r)
		}
	}
}

func replaces(p *lint.Platform, id string) bool {
	for _, r := range p.Replaces {
		if r == id {
			return true
		}
	}
	return false
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
