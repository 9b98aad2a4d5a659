package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about response types, PKCE and OpenID Connect share.

// returns reports whether response_type asks for one thing: code, token,
// id_token.
func returns(l *lint.Link, what string) bool {
	for _, q := range l.Params {
		if q.Role == lint.ResponseType && !q.Placeholder && hasWord(q.Value.String(), what) {
			return true
		}
	}
	return false
}

// hasWord reports whether what stands in s by itself, between blanks.
func hasWord(s, what string) bool {
	for s != "" {
		word, rest, _ := strings.Cut(s, " ")
		if word == what {
			return true
		}
		s = rest
	}
	return false
}

// value is the known value of a role; "" when there is none.
func value(l *lint.Link, role string) string {
	q, _ := l.Param(role)
	return q.Value.String()
}

// asksFor reports whether the link asks for a scope.
func asksFor(l *lint.Link, scope string) bool {
	for _, q := range l.Params {
		if q.Role == lint.ScopeParam && !q.Placeholder && q.Spec.Separator != "" && strings.Contains(q.Value.String(), scope) &&
			lint.Index(q.Values(), scope) >= 0 {
			return true
		}
	}
	return false
}

// native reports whether the answer goes to an app on the person's own machine.
func native(u *text.URL) bool {
	return u.Scheme.Len() > 0 && (appScheme(u) || loopback(u.Host.String()) && isIP(u.Host.String()))
}

// appScheme reports whether an address has a scheme that an app made up.
func appScheme(u *text.URL) bool {
	switch strings.ToLower(u.Scheme.String()) {
	case "", "http", "https", "urn", "javascript", "data", "vbscript", "file", "about", "blob":
		return false
	}
	return !portOnly(u.Text.String()) && !isSpecial(u.Text.String())
}

// isMCP reports whether the request is one of the Model Context Protocol: the
// settings say so, or resource or the host's name does.
func isMCP(p *lint.Pass) bool {
	if v, ok := p.Settings.Value("profile"); ok {
		return v.String() == "mcp"
	}
	host := strings.ToLower(p.Link.URL.Host.String())
	return p.Link.Has(lint.Resource) && p.Link.Has(lint.CodeChallenge) || strings.HasPrefix(host, "mcp.") || strings.Contains(host, "-mcp.")
}
