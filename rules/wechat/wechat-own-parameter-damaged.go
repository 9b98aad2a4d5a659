package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// redirect_uri has two parameters of its own. On the H5 page WeChat turned the &
// between them into &amp;, although it was encoded right, so that the second one
// comes back as amp;name.
//
// Use one parameter, or put the values into the path.
//
// Sources: community threads 000482d05207d0aafe4d8066156000 (2022-01) and
// 00026226884d983129aac4bd856c00 (2020-05). Whether it was mended since is not
// known.
var OwnParameterDamaged = lint.Rule{
	ID:       "wechat-own-parameter-damaged",
	Title:    "A second parameter in redirect_uri may come back damaged",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		if p.Link.Quoted || !forPhones(p.Link) {
			return
		}
		u, ok := redirectURL(p.Link)
		if !ok || len(u.Params) < 2 {
			return
		}
		second := u.Params[1]
		d := p.Report(second.Raw, "on the H5 page & inside redirect_uri may become &amp;, so that %q comes back as %q", second.Name.String(), "amp;"+second.Name.String())
		d.Fix(lint.Change{Title: "Put the values into the path of redirect_uri", Copy: inPath(u)})
	},
}

// inPath is an address with the values of its query in the path.
func inPath(u *text.URL) string {
	var b strings.Builder
	b.WriteString(u.Scheme.String() + "://" + u.Host.String())
	if u.HasPort {
		b.WriteString(":" + u.Port.String())
	}
	b.WriteString(strings.TrimSuffix(u.Path.String(), "/"))
	for _, q := range u.Params {
		b.WriteString("/" + q.RawValue.String())
	}
	return b.String()
}
