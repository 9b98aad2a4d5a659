package oauth

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Describe says of a general request who reads it, what it starts, and by which
// standard it is judged.
func Describe(c *lint.Case) {
	p := lint.Pass{Case: c}
	if u := c.Link.URL; u.Host.Len() > 0 {
		p.Fact("Read by", readBy(u), u.Host, "")
	}
	if q, ok := c.Link.Param(lint.ResponseType); ok && q.Value.Len() > 0 {
		p.Fact("Starts", flow(c.Link), q.Value, "")
	} else if c.Link.Has("request_uri") || c.Link.Has("request") {
		p.Fact("Starts", "what the request object says", text.Text{}, "")
	} else {
		p.Fact("Starts", "the code flow, as servers take it where response_type is left out", text.Text{}, "")
	}
	standard(&p)
}

// readBy is the host that a browser opens, which may be another than the one
// that stands there to the eye.
func readBy(u *text.URL) string {
	if a, does := text.BrowserURL(u.Text); does == text.Opens {
		return a.Host
	}
	return u.Host.String()
}

// flow is one sentence about what comes back.
func flow(l *lint.Link) string {
	code, token, id := returns(l, "code"), returns(l, "token"), returns(l, "id_token")
	pkce := ""
	if l.Has(lint.CodeChallenge) {
		pkce = ", with PKCE"
	}
	switch {
	case code && (token || id):
		return "the hybrid flow: a code comes back, and tokens with it" + pkce
	case code:
		return "the code flow" + pkce + ": a code comes back, and the app exchanges it for tokens"
	case token && id:
		return "the implicit flow: an access token and an ID token come back in the address"
	case token:
		return "the implicit flow: an access token comes back in the address"
	case id:
		return "a sign-in: an ID token comes back in the address, and no access token"
	}
	return "a flow that the standards don't know"
}

// standard says which standard the settings name, or else the request itself.
func standard(p *lint.Pass) {
	if v, ok := p.Settings.Value("profile"); ok {
		for _, s := range p.Platform.Profiles {
			if s.ID == v.String() {
				p.Fact("Standard", s.Name, v, "")
			}
		}
		return
	}
	switch {
	case isMCP(p):
		p.Fact("Standard", "Model Context Protocol, as the request looks", text.Text{}, "assumed")
	case asksFor(p.Link, "openid") || returns(p.Link, "id_token"):
		p.Fact("Standard", "OpenID Connect, as the request looks", text.Text{}, "assumed")
	default:
		p.Fact("Standard", "OAuth 2.0, for want of another sign", text.Text{}, "assumed")
	}
}
