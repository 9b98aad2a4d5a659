package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// &amp; is how & is written in the source of a page. In an address it names
// the next parameter wrongly: the server reads amp;redirect_uri, or a parameter
// called amp, and misses the one that was meant. &#38; has a # in it, at which the
// browser ends what it sends.
//
// Write a plain &. The escaped form is right only inside HTML or XML.
//
// Sources: kettari/authgoogle issue 6, where it reached Google's redirect
// address; beaulebens/keyring pull request 1, where Facebook broke on it
// (2026-11).
var HTMLEscaped = lint.Rule{
	ID:       "html-escaped",
	Title:    "& is written as in HTML source",
	About:    lint.Encoding,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		var edits []text.Edit
		var first *lint.Param
		lost := false
		for _, q := range p.Link.Params {
			if q.Sep.Len() < 2 {
				continue
			}
			if edits == nil {
				first = q
			}
			edits = append(edits, q.Sep.ReplaceRaw("&"))
			lost = lost || q.Spec != nil && matters(p, q.Spec)
		}
		if edits == nil {
			return
		}
		d := p.Report(first.Sep, "%q stands where & belongs: in an address, unlike in HTML source, the next parameter is then called %q", first.Sep.String(), first.Sep.String()[1:]+first.Name.String()).
			Fix(lint.Change{Title: "Write plain & signs", Safe: true, Edits: edits})
		if strings.HasPrefix(first.Sep.String(), "&#") {
			d.Format, d.Args = "%q stands where & belongs: in an address, unlike in HTML source, its # ends what the server gets, so %q never arrives", []string{first.Sep.String(), first.Name.String()}
		}
		if !lost {
			d.As(lint.Warning)
		}
	},
}
