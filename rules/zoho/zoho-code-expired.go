package zoho

import "grantlint/rules/lint"

// The authorization code is too old, or was used before. It is good for one
// exchange. Zoho's pages differ on how long: 60 seconds (Books, Inventory,
// Invoice, Backstage, Sign), 2 minutes (Zoho Accounts, the Projects FAQ), 3
// minutes (CRM). The console makes a code of 1 to 10 minutes for a self client,
// 3 unless chosen otherwise. The same answer comes for a refresh token that is
// wrong or revoked.
//
// Exchange the code at once, in the code that receives it; 60 seconds is the safe
// number. For another try, open the link again for a new code.
//
// Sources: Zoho Projects FAQ, [OAuth 2.0]; Zoho Books, OAuth; Zoho CRM, [Token
// validity]; Zoho Accounts, Self client; zoho/zcrm-csharp-sdk issue 7, verbb/formie
// issue 2199 (2026-11).
//
// [OAuth 2.0]: https://help.zoho.com/portal/en/kb/projects/faqs/oauth-2-0/articles/oauth-2-0
// [Token validity]: https://zohohelp.com/crm/developer/docs/api/v8/token-validity.html
var CodeExpired = lint.Rule{
	ID:       "zoho-code-expired",
	Title:    "Code has expired",
	About:    lint.Token,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Shown: []lint.Shown{
		{Message: &invalidCode, Rank: 1, Because: "The code has expired, or was used before. It is good for one exchange, within 60 seconds by the pages of Books, Inventory and Backstage, 2 minutes by Zoho Accounts and the Projects FAQ, 3 minutes by CRM; 60 seconds is the safe number.", Not: "The code is younger than 60 seconds.", Do: lint.Change{Title: "Open the link again for a new code, and exchange it at once, one time; a self client makes a new code in the console", Where: whereSelf}},
	},
	Check: func(p *lint.Pass) {
		at, seconds, ok := age(p, "codeIssued")
		if !ok {
			wants(p, "codeIssued")
			return
		}
		kind, known := p.Settings.Value("clientType")
		self := known && kind.String() == "self"
		switch {
		case seconds <= 60:
		case seconds > 600, seconds > 180 && known && !self:
			d := p.Report(at, "the code is %s old: codes live for 1 to 3 minutes, and none longer than the 10 that a self client can have", ago(seconds))
			renew(d, self)
		case self:
			d := p.Report(at, "the code is %s old and may have expired: a self client's code lives for the 1 to 10 minutes that were chosen in the console, 3 if none were", ago(seconds)).As(lint.Warning)
			renew(d, self)
		default:
			d := p.Report(at, "the code is %s old and may have expired: Zoho's pages say 60 seconds (Books, Inventory), 2 minutes (Accounts, Projects) or 3 (CRM)", ago(seconds)).As(lint.Warning)
			renew(d, self)
		}
	},
}

func renew(d *lint.Draft, self bool) {
	if self {
		d.Fix(lint.Change{Title: "Make a new code and exchange it at once", Where: whereSelf})
		return
	}
	d.Fix(lint.Change{Title: "Open the link again for a new code, and exchange it at once"})
}
