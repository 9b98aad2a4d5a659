package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The client ID is not of the shape of Zoho's: four digits, mostly 1000, a dot,
// and 30 letters and digits. 1004 is seen on clients for devices, 1005 on clients
// of an organisation. A piece may be missing, or it is the ID of something else.
//
// Copy it from the console again.
//
// Sources: samples in Zoho's documents; bk-rs/oauth2-rs, which counts 30 (2026-11).
var ClientIDShape = lint.Rule{
	ID:       "zoho-client-id-shape",
	Title:    "Client ID has another shape",
	About:    lint.Client,
	Severity: lint.Warning,
	Subject:  lint.AnyLink,
	Param:    lint.ClientID,
	Shown: []lint.Shown{
		{Message: &clientPage, Rank: 2, Because: "The client ID is not complete, or the client has been deleted.", Not: "The client ID has the right shape.", Do: lint.Change{Title: "Copy the client ID again", Where: whereSecret}},
	},
	Check: func(p *lint.Pass) {
		q, _ := p.Link.Param(lint.ClientID)
		v := q.Value.String()
		if v == "" || secretShape(v) != "" || looksRight(v) || strings.Contains(strings.ToUpper(v), "CLIENT_ID") {
			return
		}
		p.Report(q.Value, "%q is not of the shape of Zoho's client IDs, 1000. and 30 letters and digits, so Zoho may not know it", v).
			Fix(lint.Change{Title: "Copy the client ID again", Where: whereSecret})
	},
}

// looksRight reports whether a client ID has the shape of Zoho's. Documents mask
// the middle with x or *.
func looksRight(v string) bool {
	if len(v) == len("1000.")+30 && strings.HasPrefix(v, "100") && v[4] == '.' && strings.Trim(v[5:], letters) == "" {
		return true
	}
	masked := 0
	for i := 0; i < len(v); i++ {
		switch v[i] {
		case 'x', 'X', '*':
			if masked++; masked == 4 {
				return true
			}
		default:
			masked = 0
		}
	}
	return false
}

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
