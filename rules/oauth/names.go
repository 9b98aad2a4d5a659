package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about parameter names share: which names are known, which one
// was meant, and where parameters stand that no server will see.

// others are parameters beyond the standards that well-known servers read. A
// general link may carry them, so they are neither misspelt nor leaked.
var others = [...]string{
	"include_granted_scopes", "hd", "approval_prompt", "enable_granular_consent", "openid.realm", "gidp", // Google
	"domain_hint", "login", "allow_signup", "setup_action", "installation_id", // Microsoft, GitHub
	"user_scope", "team", "granular_bot_scope", "tracked", "install_redirect", "single_channel", // Slack
	"grant_options[]", "shop", "host", "timestamp", "hmac", "embedded", // Shopify
	"owner", "duration", "token_access_type", "force_reauthentication", "force_reapprove", "include_scopes", "disable_signup", "locale", // Notion, Reddit, Dropbox
	"auth_type", "config_id", "extras", "fallback_redirect_uri", "override_default_response_type", // Meta
	"show_dialog", "force_verify", "permissions", "guild_id", "disable_guild_select", "integration_type", // Spotify, Twitch, Discord
	"connection", "organization", "screen_hint", "invitation", "kc_idp_hint", "kc_action", "identity_provider", "idp_identifier", "idp", "sessionToken", // Auth0, Keycloak, Cognito, Okta
	"stripe_landing", "always_prompt", "suggested_capabilities", // Stripe
	"access_type", "audience", "resource", "tenant", "lang", "language", "hl", "authuser", "flowName", "service", "stage", "source", "store", "theme", "immediate",
	"claims_locales", "registration", "dpop_jkt", "authorization_details", "iss", "id_token_hint", "logout_hint", "vtr", "purpose", "version",
}

// knows reports whether a name means something to the server, as far as can be
// told.
func knows(e *lint.Endpoint, name string) bool {
	if e.Param(name) != nil {
		return true
	}
	if e.Closed {
		return false
	}
	for _, o := range others {
		if o == name {
			return true
		}
	}
	return strings.HasPrefix(name, "stripe_user[")
}

// aliases are what people call the standard parameters, in lower case and
// without what joins words.
var aliases = [...]struct{ name, role string }{
	{"redirecturl", lint.RedirectURI}, {"redirect", lint.RedirectURI}, {"callback", lint.RedirectURI},
	{"callbackurl", lint.RedirectURI}, {"callbackuri", lint.RedirectURI}, {"redirecturis", lint.RedirectURI},
	{"scopes", lint.ScopeParam}, {"optionalscopes", lint.OptionalScope}, {"clientid", lint.ClientID},
	{"applicationid", lint.ClientID}, {"consumerkey", lint.ClientID}, {"codechallange", lint.CodeChallenge},
}

// valueless is the parameter that begins the name of one without a value: there
// another character stands in the place of its "=". nil where there is none.
func valueless(l *lint.Link, q *lint.Param) *lint.ParamSpec {
	name := q.Name.String()
	if q.HasValue || q.Spec != nil {
		return nil
	}
	for i := range l.Endpoint.Params {
		spec := &l.Endpoint.Params[i]
		if n := len(spec.Name); len(name) > n+1 && strings.HasPrefix(name, spec.Name) && strings.IndexByte("-:~|", name[n]) >= 0 && !l.Has(spec.Role) {
			return spec
		}
	}
	return nil
}

// meant is the parameter that an unknown name seems to stand for; nil when it
// seems to stand for none, or when that one is there as well.
func meant(l *lint.Link, name string) *lint.ParamSpec {
	if name == "" || knows(l.Endpoint, name) {
		return nil
	}
	spec := likely(l.Endpoint, name)
	if spec == nil || l.Has(spec.Role) {
		return nil
	}
	return spec
}

func likely(e *lint.Endpoint, name string) *lint.ParamSpec {
	plain := squeeze(name)
	for i := range e.Params {
		if squeeze(e.Params[i].Name) == plain {
			return &e.Params[i]
		}
	}
	for _, a := range aliases {
		if a.name == plain {
			return e.Role(a.role)
		}
	}
	if len(name) < 4 {
		return nil
	}
	names := make([]string, 0, len(e.Params))
	for i := range e.Params {
		if !everydayWord(e.Params[i].Name) {
			names = append(names, e.Params[i].Name)
		}
	}
	if n := lint.Near(name, names); n != "" {
		return e.Param(n)
	}
	return nil
}

// everydayWord reports whether a parameter is called by a word that others lie
// close to, as source to resource; a near miss of it proves nothing.
func everydayWord(name string) bool {
	switch name {
	case "resource", "request", "claims", "display", "audience", "request_uri":
		return true
	}
	return false
}

// squeeze takes from a name what people write in many ways: case, what joins
// words, white space around, and brackets of a list.
func squeeze(name string) string {
	if i := strings.IndexByte(name, '['); i > 0 {
		name = name[:i]
	}
	var b strings.Builder
	for i := 0; i < len(name); i++ {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if strings.IndexByte("_-. \t", c) < 0 {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// matters reports whether a request can't do without a parameter.
func matters(p *lint.Pass, spec *lint.ParamSpec) bool {
	return spec.Required && !unneeded(p, spec.Role) && (spec.Role != lint.ResponseType || served(p))
}

func unneeded(p *lint.Pass, role string) bool {
	for _, r := range p.Platform.Unneeded {
		if r == role {
			return true
		}
	}
	return false
}

// served reports whether it is known what this server asks for. A general
// link's server may be one that takes less than the standard demands.
func served(p *lint.Pass) bool {
	return len(p.Link.Endpoint.Hosts) > 0 || p.Settings.Is("profile", "oauth2") || p.Settings.Is("profile", "oauth2.1") ||
		p.Settings.Is("profile", "oidc") || p.Settings.Is("profile", "mcp")
}

// topic is what a finding about any parameter is filed under.
func topic(role string) string {
	switch role {
	case lint.ScopeParam, lint.OptionalScope:
		return lint.Scope
	case lint.RedirectURI:
		return lint.Redirect
	case lint.ClientID:
		return lint.Client
	case lint.StateParam:
		return lint.State
	case lint.CodeChallenge, lint.CodeChallengeMethod:
		return lint.PKCE
	}
	return lint.RequestTopic
}

// A hidden parameter is one that stands inside the value of another.
type hidden struct {
	in   *lint.Param
	at   int // where what stands before its name begins, in the value as typed or decoded
	n    int // how long that is
	spec *lint.ParamSpec
}

// Ways in which a parameter is hidden, by what stands before its name.
const (
	behindQuestionMark = '?'
	behindSemicolon    = ';'
	behindAmpersand    = '&' // which is percent-encoded
	behindNothing      = 0
)

// hiding finds parameters that the link lacks inside the values of others.
func hiding(l *lint.Link, how byte) []hidden {
	var found []hidden
	for _, p := range l.Params {
		v := p.RawValue.String()
		if how == behindAmpersand {
			if !strings.Contains(v, "%26") {
				continue
			}
			v = p.Value.String()
		}
		if strings.IndexByte(v, '=') < 0 {
			continue
		}
		for i := range l.Endpoint.Params {
			spec := &l.Endpoint.Params[i]
			if l.Has(spec.Role) {
				continue
			}
			if h, ok := hidesIn(v, how, spec.Name); ok && plausible(p, v[:h], how) {
				n := 1
				if how == behindNothing {
					n = 0
				}
				found = append(found, hidden{in: p, at: h, n: n, spec: spec})
			}
		}
	}
	return found
}

// hidesIn finds "?name=" in a value; h is where the "?" is.
func hidesIn(v string, how byte, name string) (h int, ok bool) {
	for from := 0; ; {
		i := strings.Index(v[from:], name+"=")
		if i < 0 {
			return 0, false
		}
		i += from
		end := i + len(name) + 1
		switch {
		case how == behindNothing:
			if len(name) > 4 && i > 0 && alnum(v[i-1]) && end < len(v) {
				return i, true
			}
		case i > 0 && v[i-1] == how:
			return i - 1, true
		}
		from = end
	}
}

// plausible leaves out what may well belong to the value: a redirect address
// may have a query of its own.
func plausible(p *lint.Param, before string, how byte) bool {
	query := strings.IndexByte(before, '?') >= 0 || strings.Contains(before, "%3F") || strings.Contains(before, "%3f")
	if p.Role == lint.RedirectURI && how != behindQuestionMark {
		return !query
	}
	return how == behindQuestionMark || !query
}

func alnum(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}

// astray reports whether a parameter that the link lacks stands somewhere in
// it, damaged. The rule about the damage speaks then.
func astray(l *lint.Link, role string) bool {
	for _, p := range l.Params {
		if p.Spec == nil {
			if spec := meant(l, p.Name.String()); spec != nil && spec.Role == role {
				return true
			}
			if spec := valueless(l, p); spec != nil && spec.Role == role {
				return true
			}
		}
	}
	for _, how := range [...]byte{behindQuestionMark, behindSemicolon, behindAmpersand, behindNothing} {
		for _, h := range hiding(l, how) {
			if h.spec.Role == role {
				return true
			}
		}
	}
	for _, p := range l.URL.FragmentParams {
		if spec := l.Endpoint.Param(p.Name.String()); spec != nil && spec.Role == role {
			return true
		}
	}
	return false
}

// swap puts s in the place of at and leaves the bytes alone that both begin or
// end with. ok is false where that can't be written.
func swap(at text.Text, s string) (e text.Edit, ok bool) {
	old := at.String()
	i := 0
	for i < len(old) && i < len(s) && old[i] == s[i] {
		i++
	}
	j := 0
	for j < len(old)-i && j < len(s)-i && old[len(old)-1-j] == s[len(s)-1-j] {
		j++
	}
	for i > 0 && (i < len(old) && old[i]&0xc0 == 0x80 || i < len(s) && s[i]&0xc0 == 0x80) {
		i--
	}
	for j > 0 && old[len(old)-j]&0xc0 == 0x80 {
		j--
	}
	return at.Slice(i, len(old)-j).Replace(s[i : len(s)-j])
}

// set adds a fix that makes a value s, as swap does.
func set(d *lint.Draft, at text.Text, s, title string, safe bool) {
	if e, ok := swap(at, s); ok {
		d.Fix(lint.Change{Title: title, Safe: safe, Edits: []text.Edit{e}})
	}
}

func containsFold(s, part string) bool {
	return strings.Contains(strings.ToLower(s), part)
}
