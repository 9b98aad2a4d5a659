package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The provider has no scope of this name, and has one that differs by a letter,
// by capitals, or by what comes before the name. Most providers answer
// invalid_scope; a few skip it, and the permission is missing later.
//
// Write the scope as the provider does.
//
// Sources: the lists of scopes that each provider's page names (2026-11);
// google-drive issue 609 (capitals), omniauth-google issue 18 (short names).
var ScopeMisspelt = lint.Rule{
	ID:       "scope-misspelt",
	Title:    "A scope is misspelt",
	About:    lint.Scope,
	Severity: lint.Warning,
	Quoted:   true,
	Check: func(p *lint.Pass) {
		if len(p.Platform.Scopes) == 0 {
			return
		}
		tries := 0
		for _, q := range p.Link.Params {
			if q.Role != lint.ScopeParam && q.Role != userScope && q.Role != lint.OptionalScope || q.Placeholder {
				continue
			}
			for _, v := range q.Values() {
				if tries < maxNear && p.Platform.FindScope(v.String()) == nil && !lint.Placeholder(v.String()) {
					tries++
					misspelt(p, v)
				}
			}
		}
	},
}

// maxNear bounds the searches among names in one link.
const maxNear = 20

// misnamedScope reports whether scope-case or scope-misspelt speaks of a scope.
func misnamedScope(p *lint.Pass, v text.Text) bool {
	if rightCase(v) != v.String() {
		return true
	}
	if len(p.Platform.Scopes) == 0 || p.Platform.FindScope(v.String()) != nil {
		return false
	}
	meant, _ := likelyScope(p, v)
	return meant != ""
}

// likelyScope is the scope of the provider that was meant by one that it doesn't
// have; "" when none was.
func likelyScope(p *lint.Pass, v text.Text) (meant string, sure bool) {
	if strings.ContainsAny(v.String(), ",;'\"") {
		return "", false // what is around the name is wrong, not the name
	}
	return known(p.Platform, v.String())
}

func misspelt(p *lint.Pass, v text.Text) {
	meant, sure := likelyScope(p, v)
	if meant == "" || rightCase(v) != v.String() {
		return // for the latter, scope-case speaks
	}
	d := p.Report(v, "%s knows no scope %q; %q is close", p.Platform.Name, v.String(), meant)
	d.Replace(v, meant, "Write "+meant, sure)
}

// known finds the scope of a provider that was likely meant. sure is set when it
// is the same name but for capitals or the part before it.
func known(p *lint.Platform, s string) (meant string, sure bool) {
	for i := range p.Scopes {
		l := &p.Scopes[i]
		if l.Status != lint.ScopeCurrent && l.Status != lint.ScopeReview {
			continue
		}
		if l.Prefix != "" && !l.Bare && l.Has(l.Prefix+s) {
			return l.Prefix + s, true
		}
		if name, ok := sameFold(l, s); ok {
			if p.AnyCase {
				return "", false
			}
			return name, true
		}
	}
	if len(s) < 5 {
		return "", false
	}
	for i := range p.Scopes {
		l := &p.Scopes[i]
		bare, _ := strings.CutPrefix(s, l.Prefix)
		if name := lint.Near(bare, strings.Fields(l.Names)); name != "" && strings.IndexByte(name, '*') < 0 {
			return prefixed(l, s, name), false
		}
	}
	return "", false
}

// sameFold finds a name that differs by capitals only.
func sameFold(l *lint.ScopeList, s string) (string, bool) {
	bare := s
	if len(s) > len(l.Prefix) && strings.EqualFold(s[:len(l.Prefix)], l.Prefix) {
		bare = s[len(l.Prefix):]
	} else if !l.Bare && l.Prefix != "" {
		return "", false
	}
	i := strings.Index(strings.ToLower(l.Names), " "+strings.ToLower(bare)+" ")
	if i < 0 {
		return "", false
	}
	return prefixed(l, s, l.Names[i+1:i+1+len(bare)]), true
}

func prefixed(l *lint.ScopeList, s, name string) string {
	if l.Bare && (len(s) <= len(l.Prefix) || !strings.EqualFold(s[:len(l.Prefix)], l.Prefix)) {
		return name
	}
	return l.Prefix + name
}
