package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The state that came back has an address at its end that the request did not
// send. A browser put it there: Maxthon was seen to append the site it was on. A
// server that compares states refuses the answer, and must.
//
// Start again in another browser.
//
// Source: w7corp/easywechat issue 2285, with WeChat (2021-12).
var StateAltered = lint.Rule{
	ID:       "state-altered",
	Title:    "state came back changed",
	About:    lint.State,
	Severity: lint.Error,
	Subject:  lint.Callback,
	Param:    lint.StateParam,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.All(lint.StateParam) {
			i := strings.Index(q.Value.String(), "http")
			if i <= 0 || !strings.Contains(q.Value.String()[i:], "://") {
				continue
			}
			p.Report(q.Value.From(i), "state came back with %q at its end, which no server sends: a browser has put it there, and the states don't match any more", q.Value.From(i).String()).
				Fix(lint.Change{Title: "Start again in another browser", Who: lint.Installer})
		}
	},
}
