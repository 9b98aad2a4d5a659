package hubspot

import "grantlint/rules/lint"

// The redirect URL leads to this machine, on a port of the kind that systems hand out
// anew at each start. HubSpot compares the whole address with the app's redirect URLs,
// the port too, so what was registered fits once and then no more.
//
// Let the program listen on a fixed port, and register that address.
//
// Source: [oauth-quickstart-python] issue 3, where http://localhost:65359/ was refused
// (2024-05); RFC 6335 section 6, on ports from 49152 up (2026-11).
//
// [oauth-quickstart-python]: https://github.com/HubSpot/oauth-quickstart-python/issues/3
var RedirectPort = lint.Rule{
	ID:       "hubspot-redirect-port",
	Title:    "Redirect URL with a port that may change",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Param:    lint.RedirectURI,
	Check: func(p *lint.Pass) {
		q, u, ok := p.Link.Redirect()
		if !ok || !ordinary(p.Link) || u.Host.String() != "localhost" || !handedOut(u.Port.String()) {
			return
		}
		if _, known := p.Settings.List("redirectUris"); known {
			return // whether it is registered is what counts
		}
		d := p.Report(u.Port, "%q has a port of the kind that changes at each start, and HubSpot wants the whole address as it is registered", q.Value.String())
		d.Fix(lint.Change{Title: "Listen on a fixed port, and register that address", Where: whereURLs})
	},
}

// handedOut reports whether a port is one of those that are given to whoever asks
// for any: 49152 to 65535.
func handedOut(port string) bool {
	return len(port) == 5 && digits(port) && port >= "49152" && port <= "65535"
}
