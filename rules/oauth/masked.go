package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What can be said of redirect addresses whose host is masked, as people do it
// before they show a link: https://YOUR_HOST/callback. The rest is known.

// maskedRedirect is the redirect address when its host is masked and all else is
// known.
func maskedRedirect(l *lint.Link) (q *lint.Param, u *text.URL, ok bool) {
	for _, q := range l.Params {
		if q.Role == lint.RedirectURI && q.Placeholder {
			u := text.ParseURL(q.Value)
			return q, u, masked(u)
		}
	}
	return q, u, false
}

// masked reports whether the host is the only part of an address that is yet to
// be filled in.
func masked(u *text.URL) bool {
	host := u.Host.String()
	return hides(host) && !lint.Placeholder(strings.Replace(u.Text.String(), host, "host", 1))
}

// hides reports whether a host, or a part of it, is yet to be filled in.
func hides(host string) bool {
	return host != "" && (holeIn(host) || lint.Placeholder("//"+host))
}

// mayFit reports whether an address may be a registered one once what is masked
// in either is filled in.
func mayFit(sent *text.URL, reg text.Text) bool {
	r := text.ParseURL(reg)
	known := !hides(sent.Host.String()) && !hides(r.Host.String())
	switch {
	case lint.Placeholder(reg.String()) && !masked(r):
		return true
	case known, sent.Host.String() == r.Host.String():
		return sent.Text.String() == reg.String()
	}
	return rest(sent) == rest(r) && sent.Scheme.String() == r.Scheme.String()
}

// anyFits reports whether what is masked may hide that the address is registered.
func anyFits(sent *text.URL, list []text.Text) bool {
	for _, reg := range list {
		if mayFit(sent, reg) {
			return true
		}
	}
	return false
}

// rest is what stands behind the host.
func rest(u *text.URL) string {
	_, after, _ := strings.Cut(u.Text.String(), u.Host.String())
	return after
}
