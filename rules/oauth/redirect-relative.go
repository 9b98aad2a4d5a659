package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The redirect address has no scheme: it is a path, or a host without https://
// before it. Servers want a whole address; one that lets a path pass, as Dex does
// and servers of one's own may, sends the browser to a page below its own address.
//
// Write the whole address, https:// included.
//
// Sources: [RFC 6749] section 3.1.2; slackapi/bolt-js issue 1115; a WeChat forum
// thread in which the callback landed below mp.weixin.qq.com;
// kubeflow/community-distribution issue 2512 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2
var RedirectRelative = lint.Rule{
	ID:       "redirect-relative",
	Title:    "Redirect address is not a whole address",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, u, ok := p.Link.Redirect()
		if !ok || u.Scheme.Len() > 0 && !portOnly(u.Text.String()) || isSpecial(q.Value.String()) || q.Value.String() == "oob" || encodedTwice(q.Value.String()) {
			return
		}
		v := q.Value.String()
		list, _ := p.Settings.List(registered)
		if base := emptyBase(v); base != "" {
			p.Report(q.Value.To(len(base)), "%q is not a whole address: %s stands where its host should be, so the code that builds it found no value there", v, base)
			return
		}
		if scheme, _, found := strings.Cut(v, "://"); found && scheme != "" {
			p.Report(q.Value.To(len(scheme)), "%q is no address: %q is no scheme, for that is letters, digits, +, - and . and begins with a letter", v, scheme)
			return
		}
		d := p.Report(q.Value, "%q is not a whole address: %s is missing", v, "https://")
		if lint.Index(list, v) >= 0 {
			d.As(lint.Warning) // a server that registered it may take it
			return
		}
		for _, reg := range list {
			if r := reg.String(); strings.HasSuffix(r, "://"+v) || strings.HasSuffix(r, v) && strings.HasPrefix(v, "/") {
				d.Also(reg, "registered here")
				set(d, q.Value, r, "Send "+r, true)
				return
			}
		}
		switch {
		case strings.HasPrefix(v, "/") && !strings.HasPrefix(v, "//"):
			if hosts := p.Link.Endpoint.Hosts; len(list) == 0 && (len(hosts) == 0 || hosts[0] == "*") {
				d.As(lint.Warning)
			}
		case strings.HasPrefix(v, "//"):
			set(d, q.Value, "https:"+v, "Put https: before it", false)
		case strings.ContainsAny(v, ".:"):
			set(d, q.Value, "https://"+v, "Put https:// before it", false)
		}
	},
}

// emptyBase is what a program writes for a value that it doesn't have, where an
// address begins with it; "" where it doesn't.
func emptyBase(v string) string {
	for _, w := range [...]string{"null", "undefined", "None", "nil", "false"} {
		if strings.HasPrefix(v, w+"/") {
			return w
		}
	}
	return ""
}

// portOnly reports whether what reads like a scheme is a host before a port:
// localhost:3000/cb.
func portOnly(v string) bool {
	_, rest, found := strings.Cut(v, ":")
	return found && rest != "" && '0' <= rest[0] && rest[0] <= '9'
}
