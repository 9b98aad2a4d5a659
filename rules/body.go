package rules

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/oauth"
	"grantlint/rules/text"
)

// readBody adds to a token request what was pasted beside its address: the
// flags of a curl command, lines of a form, members of a JSON body.
func readBody(c *lint.Case, paste text.Text) {
	if c.Link == nil || c.Subject != lint.TokenRequest || c.Link.URL.Text.Source() == nil {
		return
	}
	start, end := c.Link.URL.Text.Span()
	s := paste.String()
	for i := 0; i < len(s); {
		if i == start && end > start {
			i = end
			continue
		}
		n := wordLen(s[i:])
		if n == 0 {
			i++
			continue
		}
		if spec := c.Link.Endpoint.Param(s[i : i+n]); spec != nil && !c.Link.Has(spec.Role) {
			if value, ok := bodyValue(paste.From(i + n)); ok {
				c.Link.Params = append(c.Link.Params, bodyParam(paste.Slice(i, i+n), value, spec))
			}
		}
		i += n
	}
}

// readListed makes a link of a list of parameters, one a line, as a browser's tools
// and error pages show them; nil where a paste holds none. Its values are
// judged, and nothing is written into it.
func readListed(paste text.Text) *lint.Link {
	e := oauth.Request()
	l := &lint.Link{URL: &text.URL{}, Endpoint: e, Quoted: true, Missing: paste.End()}
	for _, line := range paste.Split("\n") {
		line = line.Trim(text.Space + "\"'-*•,")
		n := wordLen(line.String())
		spec := e.Param(line.To(n).String())
		if spec == nil || l.Has(spec.Role) {
			continue
		}
		v := line.From(n).Trim(text.Space + "\"'")
		if s := v.String(); s == "" || s[0] != ':' && s[0] != '=' {
			continue
		}
		v = v.From(1).Trim(text.Space + "\"'")
		if strings.Contains(v.String(), "%3A") {
			v = v.Unescape(text.Form)
		}
		if v = v.UnescapeJSON(); v.Len() > 0 {
			l.Params = append(l.Params, bodyParam(line.To(n), v, spec))
		}
	}
	if len(l.Params) < 2 || !l.Has(lint.ResponseType) {
		return nil
	}
	return l
}

// wordLen is the length of the name at the start of s.
func wordLen(s string) int {
	n := 0
	for n < len(s) && (s[n] == '_' || s[n] == '-' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return n
}

// bodyValue reads what stands behind a name: "=value", ": value" or
// "\": \"value\"", up to what ends it.
func bodyValue(t text.Text) (text.Text, bool) {
	quoted := strings.HasPrefix(t.String(), `"`) || strings.HasPrefix(t.String(), `'`)
	t = t.From(skip(t.String(), `"'`))
	t = t.From(skip(t.String(), " \t"))
	s := t.String()
	if s == "" || s[0] != '=' && s[0] != ':' || quoted && s[0] == '=' {
		return t, false
	}
	form := s[0] == '='
	t = t.From(1)
	if !form {
		t = t.From(skip(t.String(), " \t"))
	}
	t = t.From(skip(t.String(), `"'`))
	t = t.To(valueLen(t.String())).UnescapeJSON()
	if form {
		t = t.Unescape(text.Form)
	}
	return t, true
}

// valueLen is the length of the value at the start of s. A backslash ends it unless
// it escapes a slash.
func valueLen(s string) int {
	for i := 0; i < len(s); i++ {
		n := skip(s[i:], `\`)
		if n > 0 && strings.HasPrefix(s[i+n:], "/") {
			i += n
		} else if strings.IndexByte("\"'&,; \t\r\n\\}", s[i]) >= 0 {
			return i
		}
	}
	return len(s)
}

// skip counts the bytes of cutset at the start of s.
func skip(s, cutset string) int { return len(s) - len(strings.TrimLeft(s, cutset)) }

func bodyParam(name, value text.Text, spec *lint.ParamSpec) *lint.Param {
	p := lint.NewParam(text.Param{Sep: name.Start(), Raw: value, RawName: name, RawValue: value, Name: name, Value: value, HasValue: true}, spec)
	p.Body = true
	return p
}

// readDocument makes a token request of a JSON document with a grant_type: the
// body that someone sends, or means to send.
func readDocument(c *lint.Case, doc text.Text) {
	if c.Link != nil && c.Subject != lint.Unknown || doc.Len() == 0 {
		return
	}
	e := c.Platform.First(lint.TokenRequest)
	n, _ := text.ParseJSON(doc)
	if e == nil || !n.Has("grant_type") {
		return
	}
	l := lint.NewLink(text.ParseURL(doc.Start()), e)
	for _, m := range n.Members {
		if spec := e.Param(m.Key.Value.String()); spec != nil && m.Value.Kind == text.KindString {
			l.Params = append(l.Params, bodyParam(m.Key.Value, m.Value.Value, spec))
		}
	}
	c.Link, c.Subject = l, lint.TokenRequest
}
