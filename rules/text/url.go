package text

import "strings"

// A URL is a link taken apart. Its pieces tile the Text it was read from; what
// is not there is empty. It is the reader's view: BrowserURL tells what a browser
// makes of it.
type URL struct {
	Text     Text
	Scheme   Text // without the colon
	Slashes  Text // what stands between the colon and the host: "//", or what was typed instead
	Userinfo Text // without the @
	Host     Text
	Port     Text // without the colon
	Path     Text
	Query    Text // without the question mark
	Fragment Text // without the #

	HasUserinfo, HasPort, HasQuery, HasFragment bool

	Params         []Param // of the query, in order
	FragmentParams []Param // of the fragment, when it reads like a query
}

// A Param is one name=value of a query.
type Param struct {
	Sep      Text // what separates it from the one before: "?", "&", "&amp;", "#"
	Raw      Text // name=value as typed
	RawName  Text
	RawValue Text
	Name     Text // decoded
	Value    Text // decoded
	HasValue bool // there is an "="
}

// ParseURL takes a link apart. It never fails: what does not look like a URL is
// all path.
func ParseURL(t Text) *URL {
	u := &URL{Text: t}
	rest := t
	if i := hash(rest.s); i >= 0 {
		rest, u.Fragment, u.HasFragment = rest.To(i), rest.From(i+1), true
	} else {
		u.Fragment = rest.End()
	}
	rest, u.Query, u.HasQuery = rest.Cut("?")
	if n := schemeLen(rest.s); n > 0 {
		u.Scheme, rest = rest.To(n), rest.From(n+1)
		rest = u.authority(rest)
	} else {
		if !u.HasQuery && paramName(rest.s) > 0 { // a query on its own
			rest, u.Query, u.HasQuery = rest.Start(), rest, true
		}
		u.Scheme, u.Slashes = rest.Start(), rest.Start()
		u.Userinfo, u.Host, u.Port = rest.Start(), rest.Start(), rest.Start()
	}
	u.Path = rest
	if u.HasQuery {
		u.Params = ParseQuery(u.Query)
	}
	if u.HasFragment && strings.IndexByte(u.Fragment.s, '=') >= 0 {
		u.FragmentParams = ParseQuery(u.Fragment)
	}
	return u
}

// hash is where the fragment of s begins; -1 when there is none. The # of "&#38;"
// is part of an "&" that was escaped for HTML. A browser doesn't know that, but
// whoever wrote the link meant no fragment. The same goes for #{id}, which Ruby
// fills in.
func hash(s string) int {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], '#')
		if i < 0 {
			return -1
		}
		i += from
		if strings.HasPrefix(s[i:], "#{") {
			// It lies within one name or one value.
			if end := strings.IndexAny(s[i+2:], "}&=#"); end >= 0 && s[i+2+end] == '}' {
				from = i + 1
				continue
			}
		}
		if i == 0 || s[i-1] != '&' {
			return i
		}
		c, n := nextHTML(s[i-1:])
		if c != "&" {
			return i
		}
		from = i - 1 + n
	}
}

// Hash returns the # before the fragment; it is empty where there is none.
func (u *URL) Hash() Text {
	if !u.HasFragment {
		return u.Text.End()
	}
	i := u.Text.Len() - u.Fragment.Len()
	return u.Text.Slice(i-1, i)
}

// schemeLen is the length of the scheme at the start of s, without the colon;
// 0 when there is none.
func schemeLen(s string) int {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		switch {
		case 'a' <= c && c <= 'z':
		case i > 0 && ('0' <= s[i] && s[i] <= '9' || s[i] == '+' || s[i] == '-' || s[i] == '.'):
		case i > 0 && s[i] == ':':
			return i
		default:
			return 0
		}
	}
	return 0
}

// authority reads slashes, userinfo, host and port, and returns the rest. A
// backslash ends the host as a slash does: browsers read it so.
func (u *URL) authority(rest Text) Text {
	n := 0
	for n < len(rest.s) && n < 2 && (rest.s[n] == '/' || rest.s[n] == '\\') {
		n++
	}
	u.Slashes, rest = rest.To(n), rest.From(n)
	if n < 2 && !isWeb(u.Scheme.s) {
		u.Userinfo, u.Host, u.Port = rest.Start(), rest.Start(), rest.Start()
		return rest
	}
	end := strings.IndexAny(rest.s, "/\\")
	if end < 0 {
		end = len(rest.s)
	}
	host, rest := rest.To(end), rest.From(end)
	u.Userinfo = host.Start()
	if i := strings.LastIndexByte(host.s, '@'); i >= 0 {
		u.Userinfo, host, u.HasUserinfo = host.To(i), host.From(i+1), true
	}
	u.Host, u.Port = host, host.End()
	if i := strings.LastIndexByte(host.s, ':'); i >= 0 && strings.IndexByte(host.s[i:], ']') < 0 {
		u.Host, u.Port, u.HasPort = host.To(i), host.From(i+1), true
	}
	return rest
}

func isWeb(scheme string) bool {
	return strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "http")
}

// ParseQuery takes a query apart at each "&", however it is spelt. A ";" does
// not separate: servers differ on it, and browsers don't.
func ParseQuery(q Text) []Param {
	params := make([]Param, 0, 1+strings.Count(q.s, "&"))
	sep := q.Start()
	if start, _ := q.Span(); q.o != nil && q.o.at == nil && start > 0 {
		sep = Text{s: q.o.src.Content[start-1 : start], o: &origin{src: q.o.src, start: start - 1}}
	}
	for {
		i, n := nextSeparator(q.s)
		params = append(params, parseParam(sep, q.To(i)))
		if n == 0 {
			return params
		}
		sep, q = q.Slice(i, i+n), q.From(i+n)
	}
}

// nextSeparator finds the first "&" and how many bytes it is written with; at
// the end of s, n is 0.
func nextSeparator(s string) (i, n int) {
	i = strings.IndexByte(s, '&')
	if i < 0 {
		return len(s), 0
	}
	if c, n := nextHTML(s[i:]); c == "&" {
		return i, n
	}
	return i, 1
}

func parseParam(sep, raw Text) Param {
	name, value, found := raw.Cut("=")
	return Param{
		Sep: sep, Raw: raw, RawName: name, RawValue: value, HasValue: found,
		Name: name.Unescape(Form), Value: value.Unescape(Form),
	}
}

// Pieces returns runs that tile the URL: together they are its bytes, each
// once and in order.
func (u *URL) Pieces() []Piece {
	var ps []Piece
	end := 0
	base := u.Text
	upTo := func(kind string, t Text, has bool) {
		if !has && t.Len() == 0 {
			return
		}
		i, j := t.within(base)
		if i > end {
			ps = append(ps, Piece{"separator", base.Slice(end, i)})
		}
		if j > i {
			ps = append(ps, Piece{kind, base.Slice(i, j)})
		}
		end = j
	}
	upTo("scheme", u.Scheme, false)
	upTo("userinfo", u.Userinfo, u.HasUserinfo)
	upTo("host", u.Host, false)
	upTo("port", u.Port, u.HasPort)
	upTo("path", u.Path, false)
	for _, p := range u.Params {
		upTo("name", p.RawName, false)
		upTo("value", p.RawValue, p.HasValue)
	}
	upTo("fragment", u.Fragment, u.HasFragment)
	if end < base.Len() {
		ps = append(ps, Piece{"separator", base.From(end)})
	}
	return ps
}

// HasParam reports whether one of some parameters has a name.
func HasParam(params []Param, name string) bool {
	for i := range params {
		if params[i].Name.s == name {
			return true
		}
	}
	return false
}

// A Piece is a run of a URL: a separator, scheme, userinfo, host, port, path,
// name, value or fragment.
type Piece struct {
	Kind string
	Text Text
}

// within returns where t lies in base, of which it is a slice.
func (t Text) within(base Text) (i, j int) {
	return t.i - base.i, t.i - base.i + len(t.s)
}
