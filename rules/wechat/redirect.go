package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about redirect_uri share.

// redirectURL is the link's redirect_uri, taken apart.
func redirectURL(l *lint.Link) (u *text.URL, ok bool) {
	_, u, ok = l.Redirect()
	return u, ok && u.Host.Len() > 0
}

// oddPort reports whether an address has a port other than its scheme's own.
func oddPort(u *text.URL) bool {
	if !u.HasPort || u.Port.Len() == 0 || !digits(u.Port.String()) {
		return false
	}
	return u.Port.String() != "443" && u.Port.String() != "80"
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// withoutPort are the edits that take the port and its colon out.
func withoutPort(u *text.URL) []text.Edit {
	_, from := u.Host.Span()
	_, to := u.Port.Span()
	return []text.Edit{{Source: u.Port.Source(), Start: from, End: to}}
}

// hostPort is the host with its port, as WeCom compares it.
func hostPort(u *text.URL) string {
	if oddPort(u) {
		return u.Host.String() + ":" + u.Port.String()
	}
	return u.Host.String()
}
