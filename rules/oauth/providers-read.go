package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// A reader reads the facts of a provider: "key: value" a line, in blocks with an
// empty line between. A line that begins with two blanks goes on with the one
// before. What a line holds beside its first word is set apart by "; ".
//
// The first block is about the provider:
//
//	name, console     as a person says them
//	registers         the list of redirect addresses in the console
//	compares          below, host or star; byte by byte without
//	star              web; why: a registered * alone may cover http and https addresses only
//	any-port          hosts whose port is not compared, beside loopback addresses; or none
//	desktop           the one address that clients for desktops have; any port and path of the machine is taken for it
//	unneeded          roles of parameters that are not needed here; openid, where ID tokens come without that scope
//	scope-case        any, where capitals in scopes don't matter
//	client            a shape of client IDs, several allowed
//	refuses           general rules that are errors here
//	takes             general rules that say nothing here
//	ban               kind; severity; why
//	note, source      for the page; a source ends in its month
//
// A block that begins with "endpoint" is an address, or several alike:
//
//	at                host/path
//	needs             parameters that are required; the standard ones are known besides
//	scope             comma, or either for comma and blank
//	param             name; role …; separator …; values …; longest n; refused why; unused why; meaning
//	demand            role=value,value => role=value; severity; why. => !role: it must not be there;
//	                  => role|role: one of them has to be there
//	old               what to use instead; why
//	only              why nothing is checked
//	with              parameters of which a link has one, where the address alone doesn't tell
//	answers           the parameter without which nothing comes back to the app
//	subject           callback, for the provider's error page
//
// A line "scopes" lists names: status; param …; prefix … (with ? when it may be
// left out); write …; about … (scope without); why …; names.
//
// A block that begins with "message" is a text that the provider shows: about,
// text, stem (where it begins with a capital, capitals count), code, holds, who,
// at (token, for the token endpoint), rule (that proves it), vague, common,
// unless (a message above that says more), why, do, seen. What stands in braces
// in a text is a value: {uri}, {scope} and {client_id} are read and judged.
type reader struct {
	slug    string
	row     *lint.Platform
	demands []lint.Demand  // of every endpoint
	paths   []string       // of the endpoint that is being read
	message *lint.Message  // that is being read
	e       *lint.Endpoint // that is being read; nil in the first block
	unknown []string       // lines that say nothing; a test wants none
}

func (r *reader) read(slug, text string) {
	r.slug = slug
	*r.row = lint.Platform{
		ID: Platform.ID, Slug: slug, Profiles: Platform.Profiles, AnyPort: Platform.AnyPort,
		Formats: Platform.Formats, ReadLink: Platform.ReadLink,
	}
	for text != "" {
		line, rest := logical(text)
		text = rest
		if line != "" && !r.line(line) {
			r.unknown = append(r.unknown, line)
		}
	}
	r.endEndpoint()
	r.row.Settings = r.settings()
}

// logical takes the first line from a text, with those that go on with it.
func logical(text string) (line, rest string) {
	end := 0
	for {
		n := strings.IndexByte(text[end:], '\n')
		if n < 0 {
			end = len(text)
			break
		}
		if end += n; !strings.HasPrefix(text[end:], "\n  ") {
			break
		}
		end++
	}
	return strings.ReplaceAll(text[:end], "\n ", ""), strings.TrimPrefix(text[end:], "\n")
}

func (r *reader) line(line string) bool {
	key, value, ok := strings.Cut(line, ": ")
	if !ok {
		key = strings.TrimSuffix(line, ":")
	}
	switch key {
	case "endpoint":
		r.endEndpoint()
		r.e = &lint.Endpoint{Name: value, Subject: lint.AuthorizationRequest}
		return true
	case "message":
		r.message = &lint.Message{ID: r.slug + "-" + value, Ask: "text", Who: lint.Developer, Links: true}
		r.row.Messages = append(r.row.Messages, r.message)
		return true
	case "scopes":
		return r.scopes(value)
	}
	switch {
	case r.message != nil:
		return r.messageLine(key, value)
	case r.e != nil:
		return r.endpointLine(key, value)
	}
	return r.rowLine(key, value)
}

func (r *reader) rowLine(key, value string) bool {
	p := r.row
	switch key {
	case "name":
		p.Name = value
	case "console":
		p.Console = value
	case "registers":
		p.Registers = value
	case "compares":
		p.Compares = value
	case "star":
		web, why, ok := strings.Cut(value, "; ")
		p.WebStar = why
		return ok && web == "web"
	case "any-port":
		if p.AnyPort = nil; value != "none" {
			p.AnyPort = append(Platform.AnyPort[:len(Platform.AnyPort):len(Platform.AnyPort)], strings.Fields(value)...)
		}
	case "desktop":
		p.Desktop = value
	case "unneeded":
		p.Unneeded = strings.Fields(value)
	case "scope-case":
		p.AnyCase = value == "any"
	case "demand":
		d, ok := demand(value)
		r.demands = append(r.demands, d)
		return ok
	case "client":
		p.ClientIDs = append(p.ClientIDs, value)
	case "refuses":
		p.Refuses = strings.Fields(value)
	case "takes":
		p.Replaces = strings.Fields(value)
	case "note":
		p.Notes = append(p.Notes, value)
	case "source":
		p.Sources = append(p.Sources, value)
	case "ban":
		kind, rest, _ := strings.Cut(value, "; ")
		severity, why, ok := strings.Cut(rest, "; ")
		p.Bans = append(p.Bans, lint.Ban{Kind: kind, Severity: severity, Why: why})
		return ok
	default:
		return false
	}
	return true
}

func (r *reader) endpointLine(key, value string) bool {
	e := r.e
	switch key {
	case "at":
		r.paths = append(r.paths, value)
	case "needs":
		r.needs(strings.Fields(value))
	case "scope":
		r.spec("scope").Separator = separator(value)
	case "param":
		return r.param(value)
	case "demand":
		d, ok := demand(value)
		e.Demands = append(e.Demands, d)
		return ok
	case "old":
		e.Old = value
	case "only":
		e.Note = value
	case "with":
		e.Marks = strings.Fields(value)
	case "answers":
		e.Answers = value
	case "subject":
		e.Subject = value
		e.Params = callback.Params
	default:
		return false
	}
	return true
}

// endEndpoint files the endpoint that was read, once for each path: hosts that
// share one go together.
func (r *reader) endEndpoint() {
	if r.e == nil {
		return
	}
	r.e.Demands = append(r.e.Demands, r.demands...)
	first := len(r.row.Endpoints)
	for _, at := range r.paths {
		host, path, _ := strings.Cut(at, "/")
		path = "/" + path
		i := first
		for i < len(r.row.Endpoints) && r.row.Endpoints[i].Path != path {
			i++
		}
		if i == len(r.row.Endpoints) {
			e := *r.e
			e.Path = path
			r.row.Endpoints = append(r.row.Endpoints, e)
		}
		e := &r.row.Endpoints[i]
		e.Hosts = append(e.Hosts, host)
	}
	r.e, r.paths = nil, nil
}

// needs lists the parameters: the standard ones, of which the row says which
// are required.
func (r *reader) needs(names []string) {
	r.e.Params = append([]lint.ParamSpec(nil), Params...)
	for i := range r.e.Params {
		r.e.Params[i].Required = false
	}
	for _, n := range names {
		r.spec(n).Required = true
	}
}

// spec finds a parameter of the endpoint, or adds it.
func (r *reader) spec(name string) *lint.ParamSpec {
	if s := r.e.Param(name); s != nil {
		return s
	}
	r.e.Params = append(r.e.Params, lint.ParamSpec{Name: name, Role: name})
	return &r.e.Params[len(r.e.Params)-1]
}

func (r *reader) param(value string) bool {
	name, rest, _ := strings.Cut(value, "; ")
	s := r.spec(name)
	for rest != "" {
		var piece string
		piece, rest, _ = strings.Cut(rest, "; ")
		word, arg, _ := strings.Cut(piece, " ")
		switch word {
		case "role":
			r.play(s, arg)
			s = r.e.Param(name)
		case "separator":
			s.Separator = separator(arg)
		case "values":
			s.Values = strings.Fields(arg)
		case "longest":
			for _, c := range arg {
				s.Longest = s.Longest*10 + int(c-'0')
			}
		case "refused":
			s.Refused = arg
		case "unused":
			s.Unused = arg
		default:
			if rest != "" {
				piece += "; " + rest
			}
			s.Meaning = piece
			return true
		}
	}
	return false
}

// play gives a parameter a role, which the standard's own then doesn't have.
func (r *reader) play(s *lint.ParamSpec, role string) {
	s.Role = role
	kept := r.e.Params[:0]
	for _, o := range r.e.Params {
		if o.Role != role || o.Name == s.Name {
			kept = append(kept, o)
		}
	}
	r.e.Params = kept
}

func separator(name string) string {
	switch name {
	case "comma":
		return ","
	case "either":
		return " ,"
	}
	return " "
}

func demand(value string) (d lint.Demand, ok bool) {
	what, rest, _ := strings.Cut(value, "; ")
	severity, why, ok := strings.Cut(rest, "; ")
	left, then, arrow := strings.Cut(what, " => ")
	d = lint.Demand{Severity: severity, Why: why}
	d.If, d.Has = roleIs(left)
	if then, d.Absent = strings.CutPrefix(then, "!"); d.Absent {
		d.Then = []string{then}
	} else {
		name, must := roleIs(then)
		d.Then, d.Must = strings.Split(name, "|"), must
	}
	return d, ok && arrow
}

// roleIs reads "role=value,value".
func roleIs(s string) (role string, values []string) {
	role, list, found := strings.Cut(s, "=")
	if found {
		values = strings.Split(list, ",")
	}
	return role, values
}

func (r *reader) scopes(value string) bool {
	l := lint.ScopeList{}
	l.Status, value, _ = strings.Cut(value, "; ")
	for {
		piece, rest, more := strings.Cut(value, "; ")
		if !more {
			l.Names = " " + value + " "
			break
		}
		value = rest
		word, arg, _ := strings.Cut(piece, " ")
		switch word {
		case "param":
			l.Param = arg
		case "prefix":
			l.Prefix, l.Bare = strings.CutSuffix(arg, "?")
		case "write":
			l.Write = arg
		case "why":
			l.Why = arg
		case "about":
			l.About = arg
		default:
			return false
		}
	}
	r.row.Scopes = append(r.row.Scopes, l)
	return true
}

func (r *reader) messageLine(key, value string) bool {
	m := r.message
	switch key {
	case "about":
		m.About = value
		if value == lint.Redirect {
			m.Ask = registered
		}
	case "text":
		m.Texts = append(m.Texts, lint.Phrase{Lang: "en", Text: value})
	case "stem":
		m.Stems = append(m.Stems, value)
	case "code":
		m.Codes = append(m.Codes, value)
	case "holds":
		m.Holds = value
	case "who":
		m.Who = value
	case "at":
		m.Links = value != "token"
	case "rule":
		r.row.Shows = append(r.row.Shows, lint.Shows{Rule: value, Shown: lint.Shown{Message: m, Rank: len(r.row.Shows) + 1}})
	case "vague":
		m.Vague = true
	case "unless":
		for _, o := range r.row.Messages {
			if o.ID == r.slug+"-"+value {
				m.Unless = append(m.Unless, o)
			}
		}
		return len(m.Unless) > 0
	case "common":
		m.Common = true
	case "why":
		m.Why = value
	case "do":
		m.Do = value
	case "seen":
		m.Seen = value
		for i := range m.Texts {
			m.Texts[i].Seen = value
		}
	default:
		return false
	}
	return true
}

// settings are the general ones, with the way to them in this console.
func (r *reader) settings() []lint.Setting {
	list := append([]lint.Setting(nil), settings...)
	for i := range list {
		if list[i].Where = r.row.Console; list[i].Key == registered && r.row.Registers != "" {
			list[i].Where += " › " + r.row.Registers
		}
	}
	return list
}
