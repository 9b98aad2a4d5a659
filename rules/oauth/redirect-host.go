package oauth

import "grantlint/rules/lint"

// The host of the redirect address is not the one that stands there to the eye,
// or no browser finds one: a backslash, a slash too few, a number in an unusual
// form, a dot that is none, letters of another alphabet, something in the place
// of the port. The server compares what is written, and the browser goes where
// it reads the host to be; attacks live on that difference.
//
// Write the host as browsers do: in ASCII, with two slashes before it.
//
// Sources: [URL Standard], which says what browsers do; RFC 9700 section 4.1 on
// redirect addresses that are read wrongly; a WeCom forum thread on
// http://nt.example:8083decision/plugin (2026-11).
//
// [URL Standard]: https://url.spec.whatwg.org/#host-parsing
var RedirectHost = lint.Rule{
	ID:       "redirect-host",
	Title:    "The redirect address leads to another host than it seems",
	About:    lint.Redirect,
	Severity: lint.Error,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		_, u, ok := p.Link.Redirect()
		if !ok {
			return
		}
		at, format, args, certain := opened(u)
		if format == "" {
			return
		}
		d := p.Report(at, format, args...)
		if !certain {
			d.As(lint.Warning)
		}
		mendHost(d, u, at, false)
	},
}
