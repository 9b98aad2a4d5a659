package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about addresses and client IDs share.

// misdirected is where links are read that look like install links and lead
// elsewhere; hubspot-host-wrong says so.
var misdirected = lint.Endpoint{Name: "Install link at a wrong address", Hosts: []string{"app.hubspot.com"}, Path: "/oauth/authorize", Subject: lint.AuthorizationRequest, Params: params}

// guess finds links that were meant for the install page, and links from
// documents, which leave the host out.
func guess(u *text.URL) *lint.Endpoint {
	host, path := strings.ToLower(u.Host.String()), strings.ToLower(u.Path.String())
	if host == "" {
		if strings.HasSuffix(path, "/authorize") && u.Scheme.Len() == 0 && text.HasParam(u.Params, "optional_scope") {
			return &endpoints[0]
		}
		return nil
	}
	if !strings.Contains(path, "authori") || !strings.Contains(path, "oauth") || !text.HasParam(u.Params, "client_id") && !text.HasParam(u.Params, "scope") {
		return nil
	}
	if ours(host) || namesake(host) || lint.Near(host, appHosts[:1]) != "" {
		return &misdirected
	}
	return nil
}

// ours reports whether a host is one of HubSpot's domains.
func ours(host string) bool {
	for _, d := range [...]string{"hubspot.com", "hubapi.com", "hubspotqa.com"} {
		if host == d || strings.HasSuffix(host, "."+d) {
			return true
		}
	}
	return false
}

// namesake reports whether a host is called hubspot under another top-level
// domain, as app.hubspot.co is.
func namesake(host string) bool {
	i := strings.LastIndexByte(host, '.')
	return i > 0 && (host[:i] == "hubspot" || strings.HasSuffix(host[:i], ".hubspot"))
}

func regional(host string) bool {
	for _, h := range appHosts[1:] {
		if strings.EqualFold(h, host) {
			return true
		}
	}
	return false
}

// rightAddress leads a link to the install page.
func rightAddress(u *text.URL, safe bool) lint.Change {
	start, _ := u.Host.Span()
	_, end := u.Path.Span()
	return lint.Change{Title: "Use app.hubspot.com/oauth/authorize", Safe: safe, Edits: edits(text.Edit{
		Source: u.Host.Source(), Start: start, End: end, Text: "app.hubspot.com/oauth/authorize",
	})}
}

// accountID is what stands between /oauth/ and /authorize.
func accountID(l *lint.Link) (text.Text, bool) {
	if !strings.HasSuffix(l.Endpoint.Path, "/{accountId}/authorize") || l.Endpoint.Note != "" {
		return text.Text{}, false
	}
	_, rest, _ := l.URL.Path.From(1).Cut("/")
	id, _, ok := rest.Cut("/")
	return id, ok
}

// ordinary tells the install pages of apps from that of MCP clients, whose apps
// have no scopes and other rules.
func ordinary(l *lint.Link) bool { return l.Endpoint.Role(lint.ScopeParam) != nil }

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// isIP reports whether a host is an IPv4 or IPv6 address.
func isIP(host string) bool {
	return strings.HasPrefix(host, "[") || strings.Count(host, ".") == 3 && digits(strings.ReplaceAll(host, ".", ""))
}

func loopback(host string) bool { return strings.HasPrefix(host, "127.") || host == "[::1]" }

// clientIDLike shows the shape of a client ID.
const clientIDLike = "1234abcd-12ab-34cd-56ef-1234567890ab"

// clientIDs are the client IDs of the settings and of the link, each value once.
// Where the two differ, that is said by another rule.
func clientIDs(p *lint.Pass) []text.Text {
	have, known := p.Settings.Value("clientId")
	if p.Asks() && ordinary(p.Link) {
		q, _ := p.Link.Param(lint.ClientID)
		if q.Value.Len() > 0 && (!known || q.Value.String() == have.String() || lint.Placeholder(have.String())) {
			return []text.Text{q.Value}
		}
	}
	if known && !lint.Placeholder(have.String()) {
		return []text.Text{have}
	}
	return nil
}

// copyClientID says where the client ID is.
var copyClientID = lint.Change{Title: "Copy the client ID from the app", Where: whereAuth}

func isAppID(s string) bool { return len(s) > 4 && digits(s) }

// isUUID reports whether s has 8-4-4-4-12 hexadecimal digits.
func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case i == 8 || i == 13 || i == 18 || i == 23:
			if c != '-' {
				return false
			}
		case !('0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'):
			return false
		}
	}
	return true
}
