package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The provider takes no redirect address of this kind from anybody, so it can't
// be registered either: an IP address, localhost, a custom scheme, or the value
// that once had the code shown for copying.
//
// Use an address of a kind that the provider takes; its page lists them. Where
// only the spelling is in the way, as with localhost and 127.0.0.1, change it in
// the link and in the app's settings.
//
// Sources: each provider's own rules, named with the month on its page
// (2026-11); snowpro issue 119 (private address) and VBA-Web issue 498 (copying
// the code), both at Google.
var RedirectNotTaken = lint.Rule{
	ID:       "redirect-not-taken",
	Title:    "The provider takes no such redirect address",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok {
			return
		}
		if ban, at := banned(p.Platform, u); ban != nil && !(ban.Kind == lint.BanScheme && ban.Severity != lint.Error && prescribed(p.Link, u)) {
			notTaken(p, u, ban, at)
		}
	},
}

func notTaken(p *lint.Pass, u *text.URL, ban *lint.Ban, at text.Text) {
	d := p.Report(at, "%q won't do in a redirect address: %s", at.String(), ban.Why).As(ban.Severity)
	if ban.Severity != lint.Error {
		d.Format = "%q may be refused in a redirect address: %s"
	}
	switch {
	case ban.Kind == lint.BanLocalhost && isHTTP(u.Scheme) && bans(p.Platform, lint.BanLoopback) == nil:
		d.Replace(at, "127.0.0.1", "Use 127.0.0.1, and register it so", false)
	case ban.Kind == lint.BanHTTP:
		d.Replace(at, "https", "Use https, and register it so", false)
	}
}

// banned finds what is wrong with a redirect address at a provider, and where;
// nil when nothing is.
func banned(p *lint.Platform, u *text.URL) (*lint.Ban, text.Text) {
	var found *lint.Ban
	var where text.Text
	for i := range p.Bans {
		if at, applies := hits(p.Bans[i].Kind, u); applies && (found == nil || p.Bans[i].Kind == lint.BanPrivateIP) {
			found, where = &p.Bans[i], at
		}
	}
	return found, where
}

// isBanned reports whether redirect-not-taken speaks about an address.
func isBanned(p *lint.Pass, u *text.URL) bool {
	ban, _ := banned(p.Platform, u)
	return ban != nil
}

func bans(p *lint.Platform, kind string) *lint.Ban {
	for i := range p.Bans {
		if p.Bans[i].Kind == kind {
			return &p.Bans[i]
		}
	}
	return nil
}

// hits reports whether an address is of a kind, and what makes it so.
func hits(kind string, u *text.URL) (at text.Text, applies bool) {
	host := strings.ToLower(u.Host.String())
	switch kind {
	case lint.BanIP:
		return u.Host, isIP(host) && !loopback(host)
	case lint.BanPrivateIP:
		return u.Host, isIPv4(host) && private(host)
	case lint.BanIPv6:
		return u.Host, strings.HasPrefix(host, "[")
	case lint.BanLocalhost:
		return u.Host, host == "localhost"
	case lint.BanLoopback:
		return u.Host, isIP(host) && loopback(host)
	case lint.BanHTTP:
		return u.Scheme, isHTTP(u.Scheme) && !loopback(host)
	case lint.BanScheme:
		return u.Scheme, u.Scheme.Len() > 0 && !isHTTP(u.Scheme) && !isHTTPS(u.Scheme) && !strings.HasPrefix(u.Text.String(), oob) && !isSpecial(u.Text.String())
	case lint.BanOOB:
		return u.Text, strings.HasPrefix(u.Text.String(), oob)
	case lint.BanQuery:
		return u.Query, u.HasQuery
	case lint.BanLong:
		return u.Text, u.Text.Len() > 256
	case lint.BanChars:
		s := u.Path.String()
		i := strings.IndexAny(s, "!$'(),;")
		if i < 0 {
			return u.Text, false
		}
		return u.Path.Slice(i, i+1), true
	}
	return u.Text, false
}

// oob asks the server to show the code, for copying.
const oob = "urn:ietf:wg:oauth:2.0:oob"

// private reports whether four numbers are an address of a home or office.
func private(host string) bool {
	if strings.HasPrefix(host, "10.") || strings.HasPrefix(host, "192.168.") {
		return true
	}
	rest, ok := strings.CutPrefix(host, "172.")
	second, _, _ := strings.Cut(rest, ".")
	return ok && len(second) == 2 && second >= "16" && second <= "31"
}
