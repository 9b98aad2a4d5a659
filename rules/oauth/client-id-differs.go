package oauth

import "grantlint/rules/lint"

// The client ID in the link is not the one in the settings. Either the link is
// for another app or another environment, or the settings are, and then what is
// said about redirect addresses and scopes holds for the wrong app.
//
// Put in the client ID of the app that is meant.
//
// Source: [RFC 6749] section 2.2 (2026-11).
//
// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-2.2
var ClientIDDiffers = lint.Rule{
	ID:       "client-id-differs",
	Title:    "The link is for another app than the settings",
	About:    lint.SettingsTopic,
	Severity: lint.Warning,
	Param:    lint.ClientID,
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ClientID)
		set, ok := p.Settings.Value("clientId")
		if !ok || q.Value.Len() == 0 || q.Value.String() == set.String() || clean(q.Value.String()) == set.String() || lint.Placeholder(set.String()) {
			return
		}
		p.Report(q.Value, "the link is for the app %q, the settings are for %q", q.Value.String(), set.String()).
			Also(set, "in the settings").
			Replace(q.Value, set.String(), "Write "+set.String(), false)
	},
}
