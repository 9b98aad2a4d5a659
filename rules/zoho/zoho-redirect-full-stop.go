package zoho

import (
	"strings"

	"grantlint/rules/lint"
)

// The redirect URI ends in a full stop. In Zoho's FAQ the example
// https://www.zylker.com stands at the end of a sentence, and its full stop gets
// copied along. It is part of the address for Zoho, which compares byte by byte.
//
// Take it off, in the link and in the console.
//
// Source: Zoho Projects FAQ, [OAuth 2.0] (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
var RedirectFullStop = lint.Rule{
	ID:       "zoho-redirect-full-stop",
	Title:    "Redirect URI ends in a full stop",
	About:    lint.Redirect,
	Severity: lint.Warning,
	Subject:  lint.LinkOrSettings,
	Check: func(p *lint.Pass) {
		listed, known := p.Settings.List("redirectUris")
		if p.Asks() && !known { // with the list, the comparison with it speaks
			if q, ok := p.Link.Param(lint.RedirectURI); ok {
				if n := fullStop(q.Value.String()); n > 0 {
					end := q.Value.From(q.Value.Len() - n)
					bare := q.Value.To(q.Value.Len() - n).String()
					p.Report(end, "the redirect URI ends in a full stop, which is part of it for Zoho; %s was likely meant", bare).
						Replace(end, "", "Take the full stop off", false)
				}
			}
		}
		for _, v := range listed {
			if n := fullStop(v.String()); n > 0 {
				end := v.From(v.Len() - n)
				p.Report(end, "%q is registered with a full stop at its end, so a link without it does not match", v.String()).
					Fix(lint.Change{Title: "Register it without the full stop", Where: whereRedirects, Copy: v.To(v.Len() - n).String()})
			}
		}
	},
}

// fullStop is the length of the full stop at the end of s; 0 when there is none.
func fullStop(s string) int {
	for _, c := range [...]string{".", "。", "．"} {
		if strings.HasSuffix(s, c) {
			return len(c)
		}
	}
	return 0
}
