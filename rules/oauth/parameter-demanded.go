package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// At this provider one parameter asks for another: a value of the one makes the
// other necessary, or forbids it, or settles what it must be.
//
// Do as the provider demands, or leave out what asks for it.
//
// Sources: the documents that each provider's page names (2026-11);
// react-native-app-auth issue 569, where Apple wanted response_mode=form_post.
var ParameterDemanded = lint.Rule{
	ID:       "parameter-demanded",
	Title:    "One parameter asks for another here",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for i := range p.Link.Endpoint.Demands {
			if d := &p.Link.Endpoint.Demands[i]; wants(p.Link, d) {
				unmet(p, d)
			}
		}
	},
}

// demanded reports whether the provider has its own word on a missing
// parameter, so that the general rule about it is silent.
func demanded(l *lint.Link, role string) bool {
	for i := range l.Endpoint.Demands {
		if d := &l.Endpoint.Demands[i]; !d.Absent && d.Then[0] == role && wants(l, d) {
			return true
		}
	}
	return false
}

// wants reports whether a link has what a demand is about.
func wants(l *lint.Link, d *lint.Demand) bool {
	if len(d.Has) == 0 {
		return l.Has(d.If)
	}
	for _, v := range valuesOf(l, d.If) {
		if among(d.Has, v.String()) {
			return true
		}
	}
	return false
}

// valuesOf are the values in a role, of a list each.
func valuesOf(l *lint.Link, role string) []text.Text {
	var all []text.Text
	for _, q := range l.All(role) {
		all = append(all, single(q)...)
	}
	return all
}

// unmet reports a demand that the link doesn't meet.
func unmet(p *lint.Pass, d *lint.Demand) {
	then := d.Then[0]
	q, there := &lint.Param{}, false
	for _, role := range d.Then {
		for _, o := range p.Link.Params {
			if o.Role == role && (o.Value.Len() > 0 || o.Placeholder) {
				q, there = o, true
			}
		}
	}
	switch {
	case d.Absent:
		if there {
			p.Report(q.Raw, "%s must not be here: %s", q.Name.String(), d.Why).Of(topicOf(d, then)).As(d.Severity).
				Fix(lint.Change{Title: "Leave " + q.Name.String() + " out", Safe: d.Severity == lint.Error, Edits: edits(p.Link.Remove(q))})
		}
	case !there:
		if !astray(p.Link, then) {
			missingHere(p, d, then)
		}
	case p.Link.Open(q.Role) || len(d.Must) == 0:
	default:
		for _, v := range single(q) {
			if among(d.Must, v.String()) {
				return
			}
		}
		format := "%s must be %s here: %s"
		if q.Role == lint.ScopeParam {
			format = "%s has to have %s here: %s"
		}
		f := p.Report(q.Value, format, q.Name.String(), strings.Join(d.Must, " or "), d.Why).Of(topicOf(d, then)).As(d.Severity)
		must(p, f, d, q)
	}
}

func missingHere(p *lint.Pass, d *lint.Demand, role string) {
	if spec := p.Link.Endpoint.Role(role); spec != nil && spec.Required {
		return // parameter-missing speaks
	}
	f := p.Report(p.Link.Missing, "%s is missing: %s", strings.Join(d.Then, " or "), d.Why).Of(topicOf(d, role)).As(d.Severity)
	if spec := p.Link.Endpoint.Role(role); spec != nil && len(d.Must) == 1 {
		f.Fix(lint.Change{Title: "Add " + spec.Name + "=" + d.Must[0], Safe: d.Severity == lint.Error, Edits: edits(p.Link.Add(spec.Name, d.Must[0]))})
	}
}

// must offers the value that is demanded; a list is added to.
func must(p *lint.Pass, f *lint.Draft, d *lint.Demand, q *lint.Param) {
	if len(d.Must) != 1 {
		return
	}
	if q.Spec.Separator != "" && q.Role == lint.ScopeParam {
		if e, ok := p.Link.Append(q.Role, d.Must); ok {
			f.Fix(lint.Change{Title: "Add " + d.Must[0] + " to " + q.Name.String(), Safe: d.Severity == lint.Error, Edits: edits(e)})
		}
		return
	}
	set(f, q.Value, d.Must[0], "Write "+d.Must[0], d.Severity == lint.Error)
}

func edits(e ...text.Edit) []text.Edit { return e }

// topicOf is what a demand is about: what it asks, or else what it asks it for.
func topicOf(d *lint.Demand, role string) string {
	if t := topic(role); t != lint.RequestTopic {
		return t
	}
	return topic(d.If)
}
