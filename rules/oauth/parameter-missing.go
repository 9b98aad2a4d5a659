package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A parameter that the server requires is not in the link, or is there without
// a value, which counts as not there. Without client_id or redirect_uri no
// server can send the browser back, so the error stays on the server's page.
//
// Where client_id and others are missing, this is most likely a part of a link,
// as threads and logs show them: what is there is checked, and all of the link
// would tell more.
//
// Add the parameter. response_type is left out in many samples because some
// servers do without it; the standard requires it, and most servers do.
//
// Sources: [RFC 6749] sections 3.1, 3.1.1 and 4.1.1 (2026-11); doorkeeper issue
// 1092 and itchio issue 918 tell of the time lost over response_type (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1
var ParameterMissing = lint.Rule{
	ID:       "parameter-missing",
	Title:    "A required parameter is missing",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Last:     true,
	Check: func(p *lint.Pass) {
		if partial(p) {
			return
		}
		for i := range p.Link.Endpoint.Params {
			spec := &p.Link.Endpoint.Params[i]
			if spec.Required && !spec.Own && !unneeded(p, spec.Role) && !inObject(p.Link, spec.Role) {
				missing(p, spec)
			}
		}
	},
}

// partial reports whether a link lacks client_id and more, as it does where a
// thread or a log tells only some of the parameters. That is one finding, behind
// what is proven of the rest: the cause is most likely there.
func partial(p *lint.Pass) bool {
	if !p.Link.Partial() {
		return false
	}
	if piece(p.Link) {
		p.Report(p.Link.Missing, "this is a part of a link: all of it would tell more").As(lint.Info)
		return true
	}
	var names []string
	client := false
	for i := range p.Link.Endpoint.Params {
		spec := &p.Link.Endpoint.Params[i]
		if matters(p, spec) && !p.Link.Has(spec.Role) && !inObject(p.Link, spec.Role) && !astray(p.Link, spec.Role) {
			names = append(names, spec.Name)
			client = client || spec.Role == lint.ClientID
		}
	}
	if !client || len(names) < 2 && len(p.Link.Params) > 0 {
		return false
	}
	d := p.Report(p.Link.Missing, "%l are missing; if this is only a part of the link, paste all of it, and else it is refused", lint.List(names))
	if len(p.Link.Params) == 0 {
		d.Format = "this is the address alone: a link to it has at least %l behind it"
	}
	return true
}

// piece reports whether a link is some parameters without the address that they
// belong to, and without the app that asks.
func piece(l *lint.Link) bool {
	return l.Partial() && l.URL.Host.Len() == 0 && l.URL.Path.Len() == 0
}

// inObject reports whether the server takes a parameter from the request object
// instead of the link.
func inObject(l *lint.Link, role string) bool {
	return role != lint.ClientID && (l.Has("request_uri") || l.Has("request"))
}

func missing(p *lint.Pass, spec *lint.ParamSpec) {
	at, format := p.Link.Missing, "%s is missing, and this server requires it"
	for _, q := range p.Link.Params {
		if q.Role != spec.Role {
			continue
		}
		if q.Value.Len() > 0 || q.Placeholder {
			return
		}
		if at.Len() > 0 {
			continue // parameter-repeated speaks of the second
		}
		at, format = q.Raw, "%s is empty, which counts as missing, and this server requires it"
	}
	if astray(p.Link, spec.Role) {
		return
	}
	if at.Len() == 0 && !served(p) {
		format = "%s is missing, which the standard requires"
	}
	d := p.Report(at, format, spec.Name).Of(topic(spec.Role))
	if !matters(p, spec) {
		d.Format = "%s is missing; the standard requires it, so most servers refuse this link"
		d.As(lint.Warning)
	}
	complete(p, d, spec)
}

// complete offers the value that is known: from the settings, or the one that
// the code flow always has.
func complete(p *lint.Pass, d *lint.Draft, spec *lint.ParamSpec) {
	value, safe := "", true
	switch spec.Role {
	case lint.ResponseType:
		value, safe = "code", p.Link.Has(lint.CodeChallenge)
	case lint.ClientID:
		if v, ok := p.Settings.Value("clientId"); ok {
			value = v.String()
		}
	case lint.RedirectURI:
		if l, _ := p.Settings.List("redirectUris"); len(l) == 1 {
			value = l[0].String()
		}
	}
	if value == "" || lint.Placeholder(value) || !lint.Plain(value) {
		return
	}
	var e text.Edit
	if d.At.Len() > 0 {
		e = d.At.ReplaceRaw("")
		e.Text = p.Link.Add(spec.Name, value).Text[1:]
	} else {
		e = p.Link.Add(spec.Name, value)
	}
	d.Fix(lint.Change{Title: "Add " + spec.Name + "=" + value, Safe: safe, Edits: []text.Edit{e}})
}
