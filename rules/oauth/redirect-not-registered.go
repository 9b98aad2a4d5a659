package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The redirect address in the link is not one of those that the app has
// registered. Servers compare byte by byte: a slash at the end, http instead of
// https, a port, www or an upper case letter makes another address. The browser
// is not sent back; the error stays on the server's page.
//
// Send a registered address, or register the one that is sent. The second is
// the way when something else builds the link, as a connector or a library does.
//
// Sources: [RFC 6749] section 3.1.2.3; RFC 9700 section 2.1 (2026-11). Threads on
// each kind of difference: google-auth-library-python-oauthlib issue 80 (slash),
// oidc-rs issue 138 (port), n8n issue 23581 (host), keycloak issue 33104 (query).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3
var RedirectNotRegistered = lint.Rule{
	ID:       "redirect-not-registered",
	Title:    "Redirect address is not registered",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Masked:   true,
	Check: func(p *lint.Pass) {
		q, u, ok := p.Link.Redirect()
		if !ok {
			q, u, ok = maskedRedirect(p.Link)
		}
		if !ok || isSpecial(q.Value.String()) {
			return
		}
		list, known := p.Settings.List(registered)
		switch sent := q.Value.String(); {
		case !known:
			if !q.Placeholder {
				p.Needs(registered)
			}
		case lint.Index(list, sent) >= 0 || covered(p, u, list):
			p.Fact("Redirect address", sent, q.Value, "same")
		case anyFits(u, list):
			// what is masked may hide that it is registered
		case damaged(p, u, list) || bannedWhole(p, u):
			// the rule about the damage speaks, or redirect-not-taken
		case webStar(p, u, list) >= 0:
			underStar(p, q.Value, list[webStar(p, u, list)])
		default:
			notRegistered(p, q.Value, u, list)
		}
	},
}

// damaged reports whether another rule explains the address and mends it.
func damaged(p *lint.Pass, u *text.URL, list []text.Text) bool {
	sent := u.Text.String()
	if u.Scheme.Len() == 0 || portOnly(sent) || encodedTwice(sent) || lint.Index(list, clean(sent)) >= 0 {
		return true
	}
	_, proven := leak(p)
	return proven || cutByHash(p.Link)
}

// covered reports whether an address that is not listed is accepted all the
// same: its host may have any port, or a registered one has a * in it, as some
// consoles allow.
func covered(p *lint.Pass, u *text.URL, list []text.Text) bool {
	for _, reg := range list {
		if strings.IndexByte(reg.String(), '*') >= 0 && glob(reg.String(), u.Text.String()) && !halfStar(p, u, reg.String()) || compares(p.Platform.Compares, u, text.ParseURL(reg)) {
			return true
		}
		if !anyPort(p, u.Host.String()) {
			continue
		}
		if ds := differences(u.Text, reg); len(ds) == 1 && ds[0].port {
			return true
		}
	}
	return false
}

// halfStar reports whether a registered address is a * alone, which may not cover
// an address of an app's own scheme here.
func halfStar(p *lint.Pass, u *text.URL, reg string) bool {
	return reg == "*" && p.Platform.WebStar != "" && u.Scheme.Len() > 0 && !isHTTP(u.Scheme) && !isHTTPS(u.Scheme)
}

// webStar is the index of such a * in a list; -1 when there is none.
func webStar(p *lint.Pass, u *text.URL, list []text.Text) int {
	for i, reg := range list {
		if halfStar(p, u, reg.String()) {
			return i
		}
	}
	return -1
}

// underStar reports an address that nothing but such a * covers.
func underStar(p *lint.Pass, sent, star text.Text) {
	d := p.Report(sent, "%q may be refused, for nothing that is registered fits it but *: %s", sent.String(), p.Platform.WebStar).As(lint.Warning).
		Also(star, "registered here")
	registerIt(p, d, sent.String())
}

// compares reports whether a platform takes an address for a registered one by
// its own way of comparing.
func compares(how string, sent, reg *text.URL) bool {
	switch how {
	case lint.CompareBelow:
		base := strings.TrimSuffix(reg.Path.String(), "/")
		path := sent.Path.String()
		return sameOrigin(sent, reg) && sent.Query.String() == reg.Query.String() && strings.HasPrefix(path, base) && (len(path) == len(base) || path[len(base)] == '/')
	case lint.CompareHost:
		host := strings.ToLower(reg.Host.String())
		if host == "" {
			host = strings.ToLower(reg.Path.String()) // a bare host reads like a path
		}
		at := strings.ToLower(sent.Host.String())
		return at == host || strings.HasSuffix(at, "."+host)
	}
	return false
}

func sameOrigin(a, b *text.URL) bool {
	return a.Scheme.String() == b.Scheme.String() && a.Host.String() == b.Host.String() && a.Port.String() == b.Port.String() && !a.HasUserinfo
}

func anyPort(p *lint.Pass, host string) bool {
	for _, h := range p.Platform.AnyPort {
		if strings.EqualFold(h, host) {
			return true
		}
	}
	return false
}

// glob reports whether s fits a pattern in which * stands for anything.
func glob(pattern, s string) bool {
	head, rest, star := strings.Cut(pattern, "*")
	if !star {
		return pattern == s
	}
	if !strings.HasPrefix(s, head) {
		return false
	}
	for i := len(head); i <= len(s); i++ {
		if glob(rest, s[i:]) {
			return true
		}
	}
	return false
}

// desktop reports whether a loopback address is one that a client for desktops
// may send, by what is registered. A client of another kind may have registered
// the same.
func desktop(p *lint.Pass, u *text.URL, list []text.Text) bool {
	return p.Platform.Desktop != "" && isHTTP(u.Scheme) && loopback(u.Host.String()) && lint.Index(list, p.Platform.Desktop) >= 0
}

// far is the cost from which on a registered address is no longer like the one
// sent.
const far = 10

// bannedWhole reports whether nobody could register an address here, for all
// that it is.
func bannedWhole(p *lint.Pass, u *text.URL) bool {
	ban, at := banned(p.Platform, u)
	return ban != nil && at == u.Text
}

// unspoken is the place in which an address differs from the registered one, or
// all of it where another rule speaks of that place.
func unspoken(p *lint.Pass, at text.Text, u *text.URL) text.Text {
	_, banned := banned(p.Platform, u)
	if _, format, _, _ := opened(u); format != "" && at == u.Host || banned == at || at == u.Scheme && appScheme(u) {
		return u.Text
	}
	return at
}

func notRegistered(p *lint.Pass, sent text.Text, u *text.URL, list []text.Text) {
	n, found := nearest(sent, list)
	if !found {
		d := p.Report(sent, "the app has no redirect address registered, so %q is refused", sent.String())
		registerIt(p, d, sent.String())
		return
	}
	reg := n.reg.String()
	var d *lint.Draft
	switch {
	case desktop(p, u, list):
		d = p.Report(sent, "only a client of the type Desktop has %q for every port: if this is a Web client, register %q as it stands", p.Platform.Desktop, sent.String()).Also(n.reg, "registered here")
		if !p.Settings.Is("clientType", "confidential") {
			d.As(lint.Warning)
		}
	case n.cost < far:
		d = p.Report(unspoken(p, n.at(sent), u), "%q is not registered; %q is, %s", sent.String(), reg, n.what()).Also(n.reg, "registered here")
	default:
		d = p.Report(sent, "%q is not among the app's registered addresses: %l", sent.String(), lint.List(lint.Strings(list)))
	}
	p.Fact("Redirect address", sent.String(), sent, "differs")
	p.Fact("Registered", reg, n.reg, "differs")
	if !lint.Placeholder(reg) && strings.IndexByte(reg, '*') < 0 && !strings.HasSuffix(sent.String(), "://"+reg) {
		if p.Link.Quoted {
			d.Fix(lint.Change{Title: "Send " + reg}) // where the link is built, which is not here
		}
		set(d, sent, reg, "Send "+reg, n.slip)
	}
	registerIt(p, d, sent.String())
	if v := list[0].Source(); p.File != nil && p.File.Link != nil && v == p.File.Text.Source() {
		d.As(lint.Warning) // an install link names one of the addresses; there may be more
		d.Format += "; the app may have others registered than the one in its install link"
		p.Needs(registered)
	}
}
