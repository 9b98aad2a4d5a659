package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// The path of the redirect address has steps in it that a browser takes before
// it goes there: /../, /./ or their encoded forms, also encoded twice (%252e). A
// server that compares the beginning of the path lets the address pass, and the
// code goes to another path.
//
// Write the path without steps.
//
// Sources: Google's rules for redirect URIs, which refuse it (2026-09); [RFC
// 9700] section 4.1; cloudfoundry/uaa issue 1049 on %252e (2026-11).
//
// [RFC 9700]: https://www.rfc-editor.org/rfc/rfc9700#section-4.1
var RedirectPath = lint.Rule{
	ID:       "redirect-path",
	Title:    "The redirect address leads to another path than it seems",
	About:    lint.Encoding,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok || !isHTTP(u.Scheme) && !isHTTPS(u.Scheme) {
			return
		}
		step, found := stepIn(u.Path)
		if !found {
			return
		}
		a, does := text.BrowserURL(u.Text)
		if does != text.Opens {
			return
		}
		d := p.Report(step, "%q is a step in the path: a browser goes to %q, whatever the server compares", step.Raw(), a.Path)
		d.Replace(u.Path, a.Path, "Write "+a.Path, false)
	},
}

// stepIn finds a segment of a path that is a step, however it is written.
func stepIn(path text.Text) (text.Text, bool) {
	s := path.String()
	if !strings.Contains(s, "/.") && !strings.Contains(s, `\.`) && !strings.Contains(s, "%2") && !strings.Contains(s, "..") {
		return path, false
	}
	for _, seg := range path.Fields(`/\`) {
		v := strings.ToLower(seg.String())
		v, _, _ = strings.Cut(v, ";") // as in /..;/
		v = strings.ReplaceAll(strings.ReplaceAll(v, "%25", "%"), "%2e", ".")
		if v == "." || v == ".." {
			return seg, true
		}
	}
	return path, false
}
