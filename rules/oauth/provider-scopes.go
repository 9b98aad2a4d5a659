package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules share that hold a link's scopes against a provider's lists.

// A group is scopes of one list that stand in one parameter.
type group struct {
	list  *lint.ScopeList
	at    text.Text // the first of them
	names []string
}

// inLists calls say for each list with the scopes of the link that are in it,
// less the lists of names with which nothing is amiss.
func inLists(p *lint.Pass, say func(*lint.ScopeList, group)) {
	if len(p.Platform.Scopes) == 0 {
		return
	}
	for _, q := range p.Link.Params {
		if q.Role != lint.ScopeParam && q.Role != userScope && q.Role != lint.OptionalScope || q.Placeholder {
			continue
		}
		for _, g := range grouped(p, q) {
			say(g.list, g)
		}
	}
}

func grouped(p *lint.Pass, q *lint.Param) []group {
	var groups []group
	for _, v := range q.Values() {
		l := p.Platform.FindScope(v.String())
		if l == nil || l.Status == lint.ScopeCurrent || misplaced(p.Link, l, q) {
			continue
		}
		i := 0
		for i < len(groups) && groups[i].list != l {
			i++
		}
		if i == len(groups) {
			groups = append(groups, group{list: l, at: v})
		}
		groups[i].names = append(groups[i].names, v.String())
	}
	return groups
}
