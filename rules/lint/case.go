package lint

import (
	"strings"

	"grantlint/rules/text"
)

// A Case is what a check is about: the link, the messages and the settings that
// were given, and who reads them.
type Case struct {
	Subject  string
	Platform *Platform
	Link     *Link     // nil when there is none
	Beside   []*Link   // links that were pasted beside Link
	Answer   text.Node // the JSON document that a server answered with
	Message  text.Text // the text that the platform showed; empty when there is none
	Messages []Match   // what was recognised in it
	Settings Settings
	File     *File   // nil when none was pasted
	Now      Time    // zero when not known
	Facts    []Fact  // what rules found worth showing
	Causes   []Cause // of Messages; known only to rules for error messages
	Memo     any     // what a pack works out once for several of its rules
}

// Asks reports whether the link is an authorization request that rules judge.
func (c *Case) Asks() bool {
	return c.Link != nil && !c.Link.Quoted && c.Subject == AuthorizationRequest && c.Link.Endpoint.Note == ""
}

// HasSettings reports whether anything is known of the app.
func (c *Case) HasSettings() bool { return !c.Settings.Empty() || c.File != nil }

// Other returns the first link beside the one that is checked that is of a kind;
// nil when there is none.
func (c *Case) Other(subject string) *Link {
	for _, l := range c.Beside {
		if l.Endpoint.Subject == subject {
			return l
		}
	}
	return nil
}

// A Match is a message of the platform that was found in a paste.
type Match struct {
	Message *Message
	At      text.Text // the matched words
	Quote   text.Text // the value that the message quotes; empty when it has none
	Rest    text.Text // from the matched words to the end of what was given, for packs that read more out of it
	Whole   text.Text // what was given
}

// A Link is a URL as its reader sees it.
type Link struct {
	URL      *text.URL // never nil
	Endpoint *Endpoint // never nil; the general one when the address is not known
	Params   []*Param
	Missing  text.Text // where a missing parameter would go
	redirect *text.URL // read when first asked for
	route    bool      // the parameters stand in the fragment, behind the route of a page
	Quoted   bool      // it is only the values that a message quotes; rules without a Param don't run
}

// A Param is a parameter in its role.
type Param struct {
	text.Param
	Spec        *ParamSpec  // nil when the endpoint doesn't know the name
	Role        string      // "" when the endpoint doesn't know the name
	Placeholder bool        // the value is yet to be filled in; of a list, all of it
	Plain       bool        // name and value are printable ASCII
	Body        bool        // it stands beside the link, where the body of a POST was pasted
	values      []text.Text // of a list
	known       []text.Text // of them, those that are no placeholders
}

// NewLink reads a URL as the endpoint does.
func NewLink(u *text.URL, e *Endpoint) *Link {
	l := &Link{URL: u, Endpoint: e, Params: make([]*Param, 0, len(u.Params))}
	params := u.Params
	if e.Subject == Callback && len(params) == 0 {
		params = u.FragmentParams // tokens come back there
	}
	if len(params) == 0 && strings.HasPrefix(u.Fragment.String(), "/") {
		var query text.Text
		if _, query, l.route = u.Fragment.Cut("?"); l.route {
			params = text.ParseQuery(query) // the page at the route reads them
		}
	}
	for _, q := range params {
		if q.Raw.Len() == 0 {
			continue
		}
		l.Params = append(l.Params, NewParam(q, e.Param(q.Name.String())))
	}
	l.Missing = u.Path.End()
	switch {
	case u.HasQuery:
		l.Missing = u.Query.End()
	case l.route:
		l.Missing = u.Fragment.End()
	}
	return l
}

// NewParam reads a parameter as its endpoint does; spec is nil when the endpoint
// doesn't know it.
func NewParam(q text.Param, spec *ParamSpec) *Param {
	p := &Param{Param: q, Spec: spec, Plain: Plain(q.Name.String()) && Plain(q.Value.String())}
	if spec == nil {
		return p
	}
	p.Role, p.Placeholder = spec.Role, Placeholder(q.Value.String()) || StandIn(spec.Role, q.Value.String()) || spliced(q.RawValue.String())
	if spec.Separator != "" {
		p.values = q.Value.Fields(spec.Separator)
		p.known = p.values
		if p.Placeholder {
			p.fill()
		}
	}
	return p
}

// fill tells the values of a list that are yet to be filled in from those that
// stand beside them. A placeholder with a blank inside is all of the list.
func (p *Param) fill() {
	var known []text.Text
	for _, v := range p.values {
		if Placeholder(v.String()) {
			continue
		}
		if strings.ContainsAny(v.String(), "{}<>[]$") {
			return
		}
		known = append(known, v)
	}
	if len(known) > 0 && len(known) < len(p.values) {
		p.known, p.Placeholder = known, false
	}
}

// Holes are the values of a list that are yet to be filled in beside others that
// are known.
func (p *Param) Holes() []text.Text {
	if p.Placeholder || len(p.known) == len(p.values) {
		return nil
	}
	var holes []text.Text
	for _, v := range p.values {
		if Placeholder(v.String()) {
			holes = append(holes, v)
		}
	}
	return holes
}

// Plain reports whether s is printable ASCII, as nearly all is.
func Plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// noParam and noURL stand for what is not there, so that a rule may read their
// empty fields.
var (
	noParam Param
	noURL   text.URL
)

// Param returns the first parameter in a role whose value is known: it is not a
// placeholder. Where ok is false, it is an empty one.
func (l *Link) Param(role string) (p *Param, ok bool) {
	for _, p := range l.Params {
		if p.Role == role && !p.Placeholder {
			return p, true
		}
	}
	return &noParam, false
}

// All returns the parameters in a role whose values are known.
func (l *Link) All(role string) []*Param {
	var all []*Param
	for _, p := range l.Params {
		if p.Role == role && !p.Placeholder {
			all = append(all, p)
		}
	}
	return all
}

// Has reports whether there is a parameter in a role, be it a placeholder.
func (l *Link) Has(role string) bool {
	for _, p := range l.Params {
		if p.Role == role {
			return true
		}
	}
	return false
}

// Partial reports whether a link may be only a part of one, as threads and logs
// tell them: nothing in it says which app asks. Rules of a pack leave it to the
// general rule to say which other parameters it lacks.
func (l *Link) Partial() bool { return !l.Has(ClientID) }

// Redirect returns the redirect address and takes it apart. ok is false when
// there is none, or one that is not known or empty; both are empty then.
func (l *Link) Redirect() (p *Param, u *text.URL, ok bool) {
	p, ok = l.Param(RedirectURI)
	if !ok || p.Value.Len() == 0 {
		return &noParam, &noURL, false
	}
	if l.redirect == nil {
		l.redirect = text.ParseURL(p.Value)
	}
	return p, l.redirect, true
}

// Values returns the values of the list that stands in a role, as the endpoint
// separates them, from every parameter of that role.
func (l *Link) Values(role string) []text.Text {
	var all []text.Text
	for _, p := range l.Params {
		if p.Role != role || p.Placeholder {
			continue
		}
		if all == nil {
			all = p.known[:len(p.known):len(p.known)]
		} else {
			all = append(all, p.known...)
		}
	}
	return all
}

// Open reports whether the list in a role has a value that is yet to be filled
// in, so that no rule can say what it lacks.
func (l *Link) Open(role string) bool {
	for _, p := range l.Params {
		if p.Role == role && (p.Placeholder || len(p.known) < len(p.values)) {
			return true
		}
	}
	return false
}

// Values returns the values of a parameter that holds a list, as far as they
// are known; none of another.
func (p *Param) Values() []text.Text { return p.known }

// Add returns the edit that puts name=value behind the last parameter. For a
// value that can't be written it is none, and so is a fix that has it.
func (l *Link) Add(name, value string) text.Edit {
	e, ok := l.Missing.Unescape(text.Form).Replace(value)
	if !ok {
		return text.Edit{}
	}
	switch q := l.URL.Query.String(); {
	case l.route:
		e.Text = "&" + name + "=" + e.Text
	case !l.URL.HasQuery:
		e.Text = "?" + name + "=" + e.Text
	case q == "" || strings.HasSuffix(q, "&"):
		e.Text = name + "=" + e.Text
	default:
		e.Text = "&" + name + "=" + e.Text
	}
	return e
}

// Append returns the edit that puts values behind those of a list; a parameter
// that is not there is added. ok is false for values that no list can have.
func (l *Link) Append(role string, values []string) (e text.Edit, ok bool) {
	spec := l.Endpoint.Role(role)
	if spec == nil {
		return text.Edit{}, false
	}
	for _, v := range values {
		if !Plain(v) || strings.ContainsAny(v, " ,;+%") {
			return text.Edit{}, false // it is damaged, and would be taken for several
		}
	}
	added := strings.Join(values, spec.Separator[:1])
	for _, p := range l.Params {
		if p.Role != role || p.Placeholder {
			continue
		}
		end := p.Value.End()
		if len(p.values) > 0 {
			added = spec.Separator[:1] + added
		}
		e, ok := end.Replace(added)
		if !p.HasValue {
			e.Text = "=" + e.Text
		}
		return e, ok
	}
	e = l.Add(spec.Name, added)
	return e, e.Source != nil
}

// Remove returns the edit that takes a parameter out with its separator.
func (l *Link) Remove(p *Param) text.Edit {
	start, end := p.Raw.Span()
	sepStart, _ := p.Sep.Span()
	if p.Sep.String() != "?" && p.Sep.Len() > 0 {
		return text.Edit{Source: p.Raw.Source(), Start: sepStart, End: end}
	}
	// The first parameter leaves the "?" and takes the "&" behind it along.
	for _, next := range l.Params {
		if s, _ := next.Sep.Span(); s == end {
			_, end = next.Sep.Span()
		}
	}
	return text.Edit{Source: p.Raw.Source(), Start: start, End: end}
}

// Drop returns the edits that take the values for which out reports true from a
// list, each with the separator that goes with it. Of a list that would be
// empty, the whole parameter goes. What is yet to be filled in stays.
func (l *Link) Drop(p *Param, drop func(value string) bool) []text.Edit {
	values := p.values
	out := func(v string) bool { return drop(v) && (len(p.known) == len(values) || !Placeholder(v)) }
	kept := 0
	for _, v := range values {
		if !out(v.String()) {
			kept++
		}
	}
	if kept == 0 {
		return []text.Edit{l.Remove(p)}
	}
	var edits []text.Edit
	start, end := p.RawValue.Span()
	seen := false // a value that stays has been passed
	for i, v := range values {
		if !out(v.String()) {
			seen = true
			continue
		}
		from, to := v.Span()
		switch {
		case seen:
			_, from = values[i-1].Span()
		case i+1 < len(values):
			to, _ = values[i+1].Span()
		default:
			to = end
		}
		from = max(from, start)
		if n := len(edits); n > 0 && edits[n-1].End >= from {
			edits[n-1].End = max(edits[n-1].End, to)
			continue
		}
		edits = append(edits, text.Edit{Source: p.Raw.Source(), Start: from, End: to})
	}
	return edits
}
