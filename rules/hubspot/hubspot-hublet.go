package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// An account lives in one region (a hublet), and the call went to another. This comes of
// an API call, not of the install link: the token or the address belongs to another
// region than the account that is named.
//
// Call api.hubapi.com, which finds the region by the token, with a token of the account
// that the call is about. Where a library takes a region or a base address, take it out.
//
// Source: [hubspot-api-python] issue 261 (2026-11).
//
// [hubspot-api-python]: https://github.com/HubSpot/hubspot-api-python/issues/261
var Hublet = lint.Rule{
	ID:       "hubspot-hublet",
	Title:    "The call went to another region than the account's",
	About:    lint.Host,
	Severity: lint.Warning,
	Subject:  lint.LinkOrMessage,
	Shown: []lint.Shown{
		{Message: &otherHublet, Rank: 1, Because: "The account lives in another region than the one that was called."},
	},
	Check: func(p *lint.Pass) {
		for _, m := range p.Messages {
			if m.Message != &otherHublet {
				continue
			}
			hub, region := wordBefore(m, "hub"), wordBehind(m.Rest, "in hublet ")
			d := p.Report(m.At, "the account lives in another region than the one that was called")
			if hub.Len() > 0 {
				d.At, d.Format, d.Args = hub, "account %q lives in another region than the one that was called", []string{hub.String()}
			}
			if hub.Len() > 0 && region.Len() > 0 {
				d.Format, d.Args = "account %q lives in region %q, and the call went to another", []string{hub.String(), region.String()}
			}
			if region.Len() > 0 {
				d.Also(region, "the account's region")
			}
			d.Shown = otherHublet.Texts[:1]
			d.Fix(lint.Change{Title: "Call api.hubapi.com, with a token of this account"})
		}
	},
}

// wordBefore is the word between name and the words of a message.
func wordBefore(m lint.Match, name string) text.Text {
	words := m.Whole.To(m.Whole.Len() - m.Rest.Len()).Fields(text.Space)
	if n := len(words); n > 1 && strings.HasSuffix(strings.ToLower(words[n-2].String()), name) { // a quote may stand before it
		return words[n-1]
	}
	return m.At.Start()
}

// wordBehind is the word behind name in a text.
func wordBehind(t text.Text, name string) text.Text {
	i := strings.Index(strings.ToLower(t.String()), name)
	if i < 0 {
		return t.Start()
	}
	words := t.From(i + len(name)).Fields(text.Space + ".,\"'")
	if len(words) == 0 {
		return t.Start()
	}
	return words[0]
}
