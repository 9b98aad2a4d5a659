package oauth

import "grantlint/rules/lint"

// The value is longer than the provider takes. Data that belongs to the app is
// often packed into state until it doesn't fit any more.
//
// Keep the data on the server, and send a short random key to it.
//
// Sources: Dropbox's OAuth guide and X's documents, 500 bytes of state
// (2026-11).
var ValueTooLong = lint.Rule{
	ID:       "value-too-long",
	Title:    "A value is too long for the provider",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Spec != nil && q.Spec.Longest > 0 && q.Value.Len() > q.Spec.Longest {
				p.Report(q.Value, "%s takes %s bytes for %s, and this has %s", p.Platform.Name, lint.Itoa(q.Spec.Longest), q.Name.String(), lint.Itoa(q.Value.Len())).Of(topic(q.Role))
			}
		}
	},
}
