package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules share that hold a link's scopes against a provider's lists.

// A group is scopes of one list that stand in one parameter.
type group struct {
	at    text.Text // the first of them
	names []string
}

// inLists calls say for each list with the scopes of the link that are in it.
func inLists(p *lint.Pass, say func(*lint.ScopeList, group)) {
	if len(p.Platform.Scopes) == 0 {
		return
	}
	for _, q := range p.Link.Params {
		if q.Role != lint.ScopeParam && q.Role != userScope && q.Role != lint.OptionalScope || q.Placeholder {
			continue
		}
		values := q.Values()
		for i := range p.Platform.Scopes {
			l := &p.Platform.Scopes[i]
			if l.Status == lint.ScopeCurrent {
				continue
			}
			var g group
			for _, v := range values {
				if p.Platform.FindScope(v.String()) == l && !misplaced(p.Link, l, q) {
					if g.names == nil {
						g.at = v
					}
					g.names = append(g.names, v.String())
				}
			}
			if g.names != nil {
				say(l, g)
			}
		}
	}
}

// inOrder sorts edits by place, what is put in before what is taken out; there
// are few.
func inOrder(edits []text.Edit) []text.Edit {
	for i := 1; i < len(edits); i++ {
		for j := i; j > 0 && stands(edits[j], edits[j-1]); j-- {
			edits[j], edits[j-1] = edits[j-1], edits[j]
		}
	}
	return edits
}

func stands(a, b text.Edit) bool {
	return a.Start < b.Start || a.Start == b.Start && a.End < b.End
}
