package hubspot

import (
	"slices"
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the scope rules share: where a scope stands, how it is moved in the
// link, and what the app's lists would have to be.

func edits(e ...text.Edit) []text.Edit { return e }

// scopeParams are the parameters of the link that hold scopes.
func scopeParams(l *lint.Link) []*lint.Param {
	var ps []*lint.Param
	for _, p := range l.Params {
		if (p.Role == lint.ScopeParam || p.Role == lint.OptionalScope) && !p.Placeholder {
			ps = append(ps, p)
		}
	}
	return ps
}

// scopeEnd is where a scope would be added to the link.
func scopeEnd(l *lint.Link) text.Text {
	if p, ok := l.Param(lint.ScopeParam); ok {
		return p.Value.End()
	}
	return l.Missing
}

// other is the parameter where a scope belongs that stands in role.
func other(role string) string {
	if role == lint.ScopeParam {
		return lint.OptionalScope
	}
	return lint.ScopeParam
}

// misplaced reports each scope that the app has in the list key and the link
// has in role, where it is refused. One that stands in the other parameter as
// well needs only to go from this one.
func misplaced(p *lint.Pass, key, role, format, note string) {
	m := memoOf(p.Case)
	if m.garbled || p.Link.Quoted {
		return
	}
	_, known := p.Settings.List(key)
	right := m.inOptional
	if role == lint.OptionalScope {
		right = m.inScope
	}
	for _, q := range p.Link.All(role) {
		for _, v := range lint.Distinct(q.Values()) {
			name := v.String()
			where, at := m.where(name)
			if where != key {
				if !known && where == "" {
					p.Needs(key)
				}
				continue
			}
			d := p.Report(v, format, name).Also(at, note)
			out := p.Link.Drop(q, func(s string) bool { return s == name })
			if lint.Index(right, name) >= 0 {
				d.Fix(lint.Change{Title: "Take " + name + " out of " + role, Safe: true, Edits: out})
				continue
			}
			if in, ok := p.Link.Append(other(role), []string{name}); ok {
				d.Fix(lint.Change{Title: "Move " + name + " to " + other(role), Safe: true, Edits: append(out, in)})
			}
			matchApp(p, d)
			if key == required && p.File != nil && p.File.Unheaded && undivided(p) {
				maybe(d)
				p.Needs(optional)
			}
		}
	}
}

// maybe makes a finding one about a scope that the app lists without saying
// where: it may be optional there, and then the link is right.
func maybe(d *lint.Draft) {
	d.As(lint.Warning)
	d.Format = "the app lists %q; if it requires it, it belongs in scope, not in optional_scope"
	for i := range d.Fixes {
		d.Fixes[i].Safe = false
	}
	for i := range d.Related {
		d.Related[i].Text = "listed here"
	}
}

// matchApp adds the other way out: the app's lists as they would have to be for
// this link. It is the same for every scope that is wrong, and mends them all.
// There is no such way when the link has a scope that no app can list.
func matchApp(p *lint.Pass, d *lint.Draft) {
	m := memoOf(p.Case)
	if !m.matched {
		m.matched = true
		if m.hasRequired && m.canList() {
			want := m.matching(p.Link)
			m.match = &lint.Change{
				Title: "Change the app's scopes to match this link",
				Where: whereScopes,
				Copy:  want.copy(),
				Edits: want.edits(p),
			}
		}
	}
	if m.match != nil {
		d.Fix(*m.match)
	}
}

// wanted are lists of scopes as they would have to be.
type wanted struct{ required, conditional, optional []string }

// matching are the lists that make a link right. A scope that the link leaves
// out stays in the app, but not required; only oauth can't be moved.
func (l lists) matching(link *lint.Link) wanted {
	var w wanted
	inScope, inOptional := link.Values(lint.ScopeParam), link.Values(lint.OptionalScope)
	for _, s := range lint.Distinct(inScope) {
		if lint.Index(l.conditional, s.String()) >= 0 {
			continue
		}
		w.required = append(w.required, s.String())
	}
	for _, s := range l.required {
		switch name := s.String(); {
		case name == "oauth" && lint.Index(inScope, name) < 0:
			w.required = append(w.required, name)
		case lint.Index(inScope, name) < 0 && lint.Index(inOptional, name) < 0:
			w.optional = append(w.optional, name)
		}
	}
	for _, s := range l.conditional {
		if lint.Index(inOptional, s.String()) < 0 {
			w.conditional = append(w.conditional, s.String())
		}
	}
	for _, s := range lint.Distinct(append(append([]text.Text(nil), l.optional...), inOptional...)) {
		if lint.Index(inScope, s.String()) < 0 {
			w.optional = append(w.optional, s.String())
		}
	}
	return w
}

// copy writes the lists as the console shows them: one scope a line.
func (w wanted) copy() string {
	var b strings.Builder
	for _, l := range [...]struct {
		name   string
		scopes []string
	}{{"Required", w.required}, {"Conditionally required", w.conditional}, {"Optional", w.optional}} {
		if len(l.scopes) > 0 {
			b.WriteString(l.name + ":\n" + lint.JoinLines(l.scopes) + "\n\n")
		}
	}
	return strings.TrimSpace(b.String())
}

// edits rewrite the lists in the app's pasted file: what goes is taken out of
// them, and what comes stands behind, as the file writes its lists. There are
// none without a file, or when the form has the last word.
func (w wanted) edits(p *lint.Pass) []text.Edit {
	keys := keysOf(p.File)
	if keys == nil {
		return nil
	}
	found := locate(p.File.Root, keys)
	auth, hasAuth := member(p.File, "auth")
	var all []text.Edit
	for _, l := range [...]struct {
		key    string
		scopes []string
	}{{required, w.required}, {conditional, w.conditional}, {optional, w.optional}} {
		if have, _ := p.Settings.List(l.key); len(have) > 0 && have[0].Source() != p.File.Text.Source() {
			return nil
		}
		at, ok := located{}, false
		for i := range keys {
			if keys[i].setting == l.key {
				at, ok = find(found, &keys[i])
			}
		}
		switch {
		case ok && at.member.Value.Kind == text.KindArray:
			all = append(all, relist(at.member.Value, l.scopes)...)
		case ok || len(l.scopes) > 0 && !hasAuth:
			return nil
		case len(l.scopes) > 0:
			e, ok := auth.member.Value.AddList(l.key, l.scopes...)
			if !ok {
				return nil
			}
			all = append(all, e)
		}
	}
	return all
}

// relist makes a list of the file hold just these scopes. What comes takes the
// place of what goes, as far as that reaches.
func relist(list text.Node, scopes []string) []text.Edit {
	var have []string
	var out []int
	for i, item := range list.Items {
		have = append(have, item.Value.String())
		if !slices.Contains(scopes, have[i]) {
			out = append(out, i)
		}
	}
	added := without(scopes, have)
	var es []text.Edit
	for len(out) > 0 && len(added) > 0 {
		if e, ok := list.Items[out[0]].Value.Replace(added[0]); ok {
			es = append(es, e)
		}
		out, added = out[1:], added[1:]
	}
	es = append(es, list.Remove(out...)...)
	if len(added) > 0 {
		if e, ok := list.Add(added...); ok {
			es = append(es, e)
		}
	}
	return es
}

// unknown are the lists that are not known.
func (l lists) unknown() []string {
	var keys []string
	if !l.hasRequired {
		keys = append(keys, required)
	}
	if !l.hasConditional {
		keys = append(keys, conditional)
	}
	if !l.hasOpt {
		keys = append(keys, optional)
	}
	return keys
}

// names are all scopes that the app lists.
func (l lists) names() []string {
	return append(append(lint.Strings(l.required), lint.Strings(l.conditional)...), lint.Strings(l.optional)...)
}
