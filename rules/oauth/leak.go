package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What happens to a redirect address that is not percent-encoded: its own & and
// # are read as the link's.

// leak finds the parameters behind a redirect address that are part of it.
// proven says that a registered address tells so.
func leak(p *lint.Pass) (leaked []*lint.Param, proven bool) {
	l := p.Link
	at := -1
	for i, q := range l.Params {
		if q.Role == lint.RedirectURI && q.Value.Len() > 0 { // masked in part or not
			at = i
			break
		}
	}
	if at < 0 || at == len(l.Params)-1 {
		return nil, false
	}
	rest := l.Params[at+1:]
	if list, _ := p.Settings.List(registered); lint.Index(list, l.Params[at].Value.String()) < 0 {
		whole := l.Params[at].Value.String()
		for i, q := range rest {
			whole += "&" + q.Name.String()
			if q.HasValue {
				whole += "=" + q.Value.String()
			}
			if lint.Index(list, whole) >= 0 {
				return rest[:i+1], true
			}
		}
	}
	raw := l.Params[at].RawValue.String()
	if !strings.Contains(raw, "://") || strings.IndexByte(raw, '?') < 0 && !l.Endpoint.Closed {
		return nil, false
	}
	n := 0
	for n < len(rest) && rest[n].Name.Len() > 0 && !knows(l.Endpoint, rest[n].Name.String()) && meant(l, rest[n].Name.String()) == nil {
		n++
	}
	return rest[:n], false
}

// cutByHash reports whether a # of the redirect address ends the link for the
// server.
func cutByHash(l *lint.Link) bool {
	if !l.URL.HasFragment || len(l.Params) == 0 {
		return false
	}
	last := l.Params[len(l.Params)-1]
	if last.Role != lint.RedirectURI || !strings.Contains(last.RawValue.String(), "://") {
		return false
	}
	f := l.URL.Fragment.String()
	return strings.HasPrefix(f, "/") || strings.HasPrefix(f, "!") || len(l.URL.FragmentParams) > 0
}

// fragmentOfRedirect is what the redirect address would have behind its #.
func fragmentOfRedirect(l *lint.Link) text.Text {
	before, _, _ := l.URL.Fragment.Cut("&")
	return before
}
