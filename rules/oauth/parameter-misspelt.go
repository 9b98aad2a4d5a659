package oauth

import "grantlint/rules/lint"

// A parameter's name is not one that the server knows, but close to one that
// the link lacks: scopes, redirect_url, clientId. Servers skip names they don't
// know without a word, so the value might as well not be there.
//
// Write the name as the server has it: in lower case, in the singular, with
// underscores.
//
// Sources: [RFC 6749] section 3.1, which has servers ignore unknown parameters
// (2026-11); HubSpot/hubspot-api-python issue 305, where the official sample
// said scopes (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-3.1
var ParameterMisspelt = lint.Rule{
	ID:       "parameter-misspelt",
	Title:    "A parameter's name is misspelt",
	About:    lint.RequestTopic,
	Severity: lint.Error,
	Check: func(p *lint.Pass) {
		for _, q := range p.Link.Params {
			if q.Spec != nil {
				continue
			}
			name := q.Name.String()
			if spec := valueless(p.Link, q); spec != nil {
				n := len(spec.Name)
				d := p.Report(q.Name.Slice(n, n+1), "%q has no =, so it is a name without a value, and the server skips it; %s= was meant", name, spec.Name).Of(topic(spec.Role))
				if !matters(p, spec) {
					d.As(lint.Warning)
				}
				d.Fix(lint.Change{Title: "Put = behind " + spec.Name, Safe: true, Edits: edits(q.Name.Slice(n, n+1).ReplaceRaw("="))})
				continue
			}
			spec := meant(p.Link, name)
			if spec == nil {
				continue
			}
			if name[len(name)-1] == ']' {
				continue // a list in brackets has a rule of its own
			}
			d := p.Report(q.RawName, "%q is not a parameter here, so it is skipped; %s is", name, spec.Name).Of(topic(spec.Role))
			if !matters(p, spec) {
				d.As(lint.Warning)
			}
			if !served(p) {
				d.Format = "%q is not a parameter of the standard, so servers skip it; %s is"
			}
			// Another word, as callback, may have been left unread on purpose.
			safe := squeeze(name) == squeeze(spec.Name) || spec.Required && !unneeded(p, spec.Role)
			d.Replace(q.Name, spec.Name, "Write "+spec.Name, safe)
		}
	},
}
