package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// quote reads the value that a message quotes, from its stem on: an address, or
// what stands in brackets.
func quote(m *lint.Message, t text.Text) text.Text {
	switch m.Holds {
	case "":
		return t.Start()
	case lint.RedirectURI:
		if v := named(t, m.Holds); v.Len() > 0 {
			return v
		}
		if urls := text.FindURLs(t); len(urls) > 0 {
			return urls[0]
		}
		return t.Start()
	}
	for _, p := range m.Texts {
		if v := filled(p.Text, m.Holds, t); v.Len() > 0 {
			return v
		}
	}
	_, rest, found := t.Cut("[")
	inside, _, closed := rest.Cut("]")
	if !found || !closed {
		return t.Start()
	}
	return inside.Trim(text.Space)
}

// named reads an address of any scheme that stands behind its parameter's name,
// as logs and lists of details have it: redirect_uri=com.example.app:/cb.
func named(t text.Text, name string) text.Text {
	_, rest, found := t.Cut(name)
	s := rest.String()
	if !found || s == "" || s[0] != '=' && s[0] != ':' {
		return t.Start()
	}
	i := len(s) - len(strings.TrimLeft(s[1:], text.Space+"'\""))
	v := rest.Slice(i, len(s)-len(strings.TrimLeftFunc(s[i:], inAddress)))
	if strings.Contains(v.String(), "%3A") {
		v = v.Unescape(text.Percent)
	}
	v = v.UnescapeJSON()
	if scheme, _, found := strings.Cut(v.String(), ":"); !found || strings.ContainsAny(scheme, "/?#") {
		return t.Start()
	}
	return v.Trim(".,;")
}

func inAddress(r rune) bool { return r > ' ' && !strings.ContainsRune("\"'`<>,;)]}&", r) }

// listing are words before which a server tells which addresses it would take.
var listing = [...]string{"allowed callback urls", "allowedredirecturis", "allowed redirect uris", "registered redirect uris", "registered redirect_uris", "registered values"}

// allowed finds the registered addresses that a message lists: its reader is
// the developer, so some servers tell. at is where the list begins.
func allowed(t text.Text) (list []text.Text, at int) {
	s := lower(t.String())
	for _, w := range listing {
		i := strings.Index(s, w)
		if i < 0 || len(s) != t.Len() {
			continue
		}
		rest := t.From(i + len(w))
		behind := rest.String()
		for _, u := range text.FindURLs(rest) {
			between, after, found := strings.Cut(behind, u.String())
			if !found || strings.Trim(between, text.Space+":,;[]\"'\\") != "" {
				break
			}
			list, behind = append(list, u), after
		}
		if len(list) > 0 {
			return list, i
		}
	}
	return nil, t.Len()
}

// filled reads the value that stands in t where the wording has {scope} or
// {client_id}: behind the words before it, up to what comes after it there.
func filled(wording, role string, t text.Text) text.Text {
	open := strings.Index(wording, "{"+role+"}")
	if open < 0 {
		return t.Start()
	}
	before, after := wording[:open], wording[open+len(role)+2:]
	if i := strings.LastIndexAny(before, "}"); i >= 0 {
		before = before[i+1:]
	}
	before = before[max(0, len(before)-12):]
	i := strings.Index(lower(t.String()), lower(before))
	if i < 0 {
		return t.Start()
	}
	v, found := t.From(i+len(before)), false
	if end := after[:min(len(after), 4)]; end != "" && end != "." {
		if v, _, found = v.Cut(end); !found {
			return t.Start() // another wording
		}
	} else {
		v, _, _ = v.Cut("\n")
		v = v.Trim(".")
	}
	return v.Trim(text.Space + "'\"")
}

// address finds a text that is an address and nothing else, as an answer may
// hold one beside the message.
func address(told []text.Text, none text.Text) text.Text {
	for _, t := range told {
		if u := text.FindURLs(t); len(u) == 1 && u[0].Len() == t.Len() {
			return t
		}
	}
	return none
}

// quoted makes a link of the values that messages quote, so that the rules for
// those parameters judge them too; nil when nothing is quoted.
func quoted(c *lint.Case) *lint.Link {
	var l *lint.Link
	for _, m := range c.Messages {
		e := requestOf(c.Platform)
		spec := e.Role(m.Message.Holds)
		if m.Quote.Len() == 0 || spec == nil || strings.Trim(m.Quote.String(), ". …") == "" {
			continue
		}
		if l == nil {
			l = &lint.Link{URL: &text.URL{}, Endpoint: e, Quoted: true, Missing: m.Quote.End()}
		}
		for _, at := range listed(m, spec) {
			l.Params = append(l.Params, lint.NewParam(text.Param{
				Sep: at.Start(), Raw: at, RawName: at.Start(), RawValue: at, Name: at.Start(), Value: at, HasValue: true,
			}, spec))
		}
	}
	return l
}

// requestOf is the address of a platform that an app sends people to.
func requestOf(p *lint.Platform) *lint.Endpoint {
	if e := p.First(lint.AuthorizationRequest); e != nil {
		return e
	}
	return oauth.Request()
}

// listed are the values that a message quotes. What stands in brackets is a list
// as the server writes it, whatever separates the values in a link.
func listed(m lint.Match, spec *lint.ParamSpec) []text.Text {
	at, _ := m.Quote.Span()
	before := strings.TrimRight(m.Quote.Source().Content[:at], text.Space)
	if spec.Separator == "" || !strings.HasSuffix(before, "[") {
		return []text.Text{m.Quote}
	}
	return m.Quote.Fields(text.Space + ",;'\"")
}
