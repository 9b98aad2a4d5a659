package wechat

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// An appid is wx and 16 hexadecimal digits in lower case; WeCom's begin with ww
// too. What was pasted in its place in real links: an access token, an original
// ID (gh_…), an appid with a stray character. WeChat then says that the
// pre-authorization code is invalid, since it belongs to another platform.
//
// Copy the appid from the console. component_appid is that of the third-party
// platform, biz_appid that of the account.
//
// Sources: no page states the form; it is that of every genuine sample seen
// (2026-11). Community threads 00028871674710d6e95f4501856c00, an access token,
// and 00048c30cd0028319d2bbf85e56000, a stray character (2020-10); WxJava issue
// 966, a stray $ (2019-03).
var AppidForm = lint.Rule{
	ID:       "wechat-appid-form",
	Title:    "This is no appid",
	About:    lint.Client,
	Severity: lint.Error,
	Shown: []lint.Shown{
		{Message: &appidWrong, Rank: 1, Because: "appid is not that of an account: it is cut, has a stray sign, or is of another kind.", Not: "appid has the form of one.", Do: lint.Change{Title: "Compare appid with the console, letter by letter"}},
		{Message: &preAuthInvalid, Rank: 3, Because: "component_appid is not the appid of the platform for which the code was fetched, or has a character too many or too few: WeChat then calls the code invalid.", Not: "component_appid has the form of an appid.", Do: lint.Change{Title: "Compare component_appid with the console, letter by letter"}},
	},
	Check: func(p *lint.Pass) {
		for _, role := range [...]string{lint.ClientID, bizAppid, component} {
			for _, q := range p.Link.All(role) {
				if v := q.Value.String(); v != "" && !isAppid(v) {
					badAppid(p, q, v)
				}
			}
		}
	},
}

func isAppid(v string) bool {
	if len(v) != 18 || v[:2] != "wx" && v[:2] != "ww" {
		return false
	}
	return strings.Trim(v[2:], "0123456789abcdef") == ""
}

func badAppid(p *lint.Pass, q *lint.Param, v string) {
	name := q.Name.String()
	if strings.Trim(v, " \"'`") != v {
		return // white-space and quoted-value speak
	}
	if i := stray(v); i >= 0 && v[0] != '%' {
		at := q.Value.Slice(i, i+1)
		about := lint.Client
		if i == len(v)-1 {
			about = lint.Encoding // left over by whoever built the link
		}
		d := p.Report(at, "%q does not belong into %s, which is letters and digits", v[i:i+1], name).Of(about)
		d.Fix(lint.Change{Title: "Take it out", Safe: true, Edits: edits(dropped(at))})
		return
	}
	switch {
	case strings.HasPrefix(v, "gh_"):
		p.Report(q.Value, "%s is %q, an original ID (原始ID); it wants the appid, which begins with wx", name, v)
	case len(v) > 60:
		p.Report(q.Value, "%s is an access token, which must never stand in a link; it wants the appid, which begins with wx", name)
	case strings.HasPrefix(v, "preauthcode"), strings.HasPrefix(v, "queryauthcode"):
		p.Report(q.Value, "%s is a code; it wants the appid, which begins with wx", name)
	case forWork(p.Link) || strings.ToLower(v) == "wxcorpid":
	case strings.HasPrefix(v, "wx") && isAppid(strings.ToLower(v)):
		p.Report(q.Value, "%s is %q: appids are in lower case, and WeChat may not find this one", name, v).As(lint.Warning).
			Replace(q.Value, strings.ToLower(v), "Write it in lower case", true)
	case strings.HasPrefix(v, "wx"):
		p.Report(q.Value, "%s is %q, which is %s characters: an appid is wx and 16 hexadecimal digits, so this may be cut or have one too many", name, v, lint.Itoa(len(v))).As(lint.Warning)
	case strings.HasPrefix(v, "ww") && !forWork(p.Link):
		p.Report(q.Value, "%s is %q, which is a WeCom ID: WeChat's appids begin with wx", name, v).As(lint.Warning)
	default:
		p.Report(q.Value, "%s is %q: an appid is wx and 16 hexadecimal digits, so WeChat may not find this one", name, v).As(lint.Warning)
	}
}

// stray finds the first character that no ID has; -1 for none.
func stray(v string) int {
	for i := 0; i < len(v); i++ {
		c := v[i]
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '_' || c == '-' || c == '@' || c >= 0x80) {
			return i
		}
	}
	return -1
}

func dropped(t text.Text) text.Edit { return t.ReplaceRaw("") }
