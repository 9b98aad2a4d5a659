package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// An API call went out with an access token that had run out. HubSpot's live for 30
// minutes, so whatever runs longer has to fetch new ones. Where the token is said to
// have run out thousands of days ago, on 1970-01-01, it never was one: HubSpot read a
// sample, an empty value or another kind of key.
//
// Fetch a new access token with the refresh token before the 30 minutes are over
// (expires_in says 1800), and once more when this answer comes.
//
// Sources: [airbyte] issue 74726 (2026-03); [ToolJet] issue 17192 (2026-07);
// [hubspot-api-php] issue 363, for the sample that ran out in 1970 (2024-06); Manage OAuth
// access tokens (2026-03).
//
// [airbyte]: https://github.com/airbytehq/airbyte/issues/74726
// [ToolJet]: https://github.com/ToolJet/ToolJet/issues/17192
// [hubspot-api-php]: https://github.com/HubSpot/hubspot-api-php/issues/363
var TokenExpired = lint.Rule{
	ID:       "hubspot-token-expired",
	Title:    "The access token has run out",
	About:    lint.Lifetime,
	Severity: lint.Warning,
	Subject:  lint.LinkOrMessage,
	Shown: []lint.Shown{
		{Message: &tokenExpired, Rank: 1, Because: "The access token has run out: it lives for 30 minutes, and nothing renewed it."},
	},
	Check: func(p *lint.Pass) {
		for _, m := range p.Messages {
			if m.Message != &tokenExpired {
				continue
			}
			d := p.Report(m.At, "the access token has run out: it lives for 30 minutes, and nothing renewed it")
			d.Shown = tokenExpired.Texts[:1]
			if days := sinceEpoch(m.Whole); days.Len() > 0 {
				d.At, d.Format, d.Args = days, "%s days ago is 1970: this was no access token of HubSpot's, but a sample, an empty value or another key", []string{days.String()}
				d.Of(lint.Token)
				d.Fix(lint.Change{Title: "Send Authorization: Bearer and the access_token of the token answer"})
				continue
			}
			d.Fix(lint.Change{Title: "Fetch a new access token with the refresh token before 30 minutes are over, and when this answer comes"})
		}
	},
}

// sinceEpoch is the number of days in "expired 20705 day(s) ago" where it leads back
// to about 1970; empty for less.
func sinceEpoch(t text.Text) text.Text {
	words := t.Fields(text.Space)
	for i := 1; i+1 < len(words); i++ {
		n := words[i]
		if strings.EqualFold(words[i-1].String(), "expired") && n.Len() == 5 && strings.HasPrefix(words[i+1].String(), "day") && strings.Trim(n.String(), "0123456789") == "" {
			return n
		}
	}
	return t.Start()
}
