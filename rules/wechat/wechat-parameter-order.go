package wechat

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Web authorization wants its parameters in one order: appid, redirect_uri,
// response_type, scope, state, and component_appid behind it. WeChat compares
// the link with a pattern, and its client does not open one in another order.
// With snsapi_base another order was seen to work.
//
// Put them into that order. Libraries that sort parameters by name break it.
//
// Sources: [Web authorization on behalf of Official Accounts] (2026-11);
// ik0r/passport-weixin issue 6 (2016-05); a blog of 2015, scope before
// response_type: refused for snsapi_userinfo, taken for snsapi_base.
//
// [Web authorization on behalf of Official Accounts]: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
var ParameterOrder = lint.Rule{
	ID:       "wechat-parameter-order",
	Title:    "The parameters are out of order",
	About:    lint.Encoding,
	Severity: lint.Error,
	Shown: []lint.Shown{
		{Message: &scopeRefused, Rank: 3, Because: "The parameters are out of order: web authorization wants appid, redirect_uri, response_type, scope, state.", Not: "The parameters are in order.", Do: lint.Change{Title: "Put the parameters into WeChat's order"}},
		{Message: &linkRefused, Rank: 2, Because: "The parameters are out of order: web authorization wants appid, redirect_uri, response_type, scope, state.", Not: "The parameters are in order.", Do: lint.Change{Title: "Put the parameters into WeChat's order"}},
	},
	Check: func(p *lint.Pass) {
		if !forWeb(p.Link) {
			return
		}
		ps := p.Link.Params
		last, first := -1, &lint.Param{}
		for _, q := range ps {
			i := place(q.Role)
			if i < 0 {
				continue
			}
			if i < last {
				outOfOrder(p, q, first)
				return
			}
			last, first = i, q
		}
	},
}

// order are the roles in WeChat's order.
var order = [...]string{lint.ClientID, lint.RedirectURI, lint.ResponseType, lint.ScopeParam, lint.StateParam, component}

func place(role string) int {
	for i, r := range order {
		if r == role {
			return i
		}
	}
	return -1
}

func outOfOrder(p *lint.Pass, q, before *lint.Param) {
	d := p.Report(q.RawName, "%s stands behind %s: WeChat wants appid, redirect_uri, response_type, scope and state in this order, and does not open the link", q.Name.String(), before.Name.String())
	if s, ok := p.Link.Param(lint.ScopeParam); !ok || s.Value.String() == "snsapi_base" {
		d.Format = "%s stands behind %s: WeChat wants appid, redirect_uri, response_type, scope and state in this order, and may not open the link"
		d.As(lint.Warning)
	}
	d.Rank = -1
	d.Fix(lint.Change{Title: "Put the parameters into WeChat's order", Safe: true, Edits: sorted(p.Link)})
}

// sorted are the edits that put the parameters in order; those that have no
// place keep theirs at the end.
func sorted(l *lint.Link) []text.Edit {
	ps := append([]*lint.Param(nil), l.Params...)
	rank := func(q *lint.Param) int {
		if i := place(q.Role); i >= 0 {
			return i
		}
		return len(order)
	}
	for i := 1; i < len(ps); i++ {
		for j := i; j > 0 && rank(ps[j]) < rank(ps[j-1]); j-- {
			ps[j], ps[j-1] = ps[j-1], ps[j]
		}
	}
	var es []text.Edit
	for i, q := range l.Params {
		if s := ps[i].Raw.Raw(); s != q.Raw.Raw() {
			es = append(es, q.Raw.ReplaceRaw(s))
		}
	}
	return es
}
