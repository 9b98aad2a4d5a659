package oauth

import "grantlint/rules/lint"

// None of the known causes of the message holds for the link and the settings
// beside it. Most often the settings have changed since, or another link was
// opened.
//
// Open the link again in a private window. If the message is the same, compare
// the settings with the console's, one by one.
//
// Source: the causes that this product knows, each with its own source
// (2026-11).
var MessageUnexplained = lint.Rule{
	ID:       "message-unexplained",
	Title:    "Nothing here explains the message",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.ErrorMessage,
	Check: func(p *lint.Pass) {
		if p.Link == nil || p.Link.Quoted {
			return
		}
		for _, m := range p.Messages {
			if ruledOut(p.Causes, m.Message.ID) {
				d := p.Report(m.At, "nothing that is known to bring this message holds for this link and these settings; either has changed since, or another link was opened")
				d.Rank = -1
			}
		}
	},
}

// ruledOut reports whether a message has causes and all of them are out.
func ruledOut(causes []lint.Cause, message string) bool {
	out := false
	for _, c := range causes {
		if c.Message == message {
			if c.State != "out" {
				return false
			}
			out = true
		}
	}
	return out
}
