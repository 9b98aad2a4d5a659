package zoho

import "grantlint/rules/lint"

// A host under zoho.ca stands in the settings. The Canadian data centre does not
// follow the pattern of the others: its hosts are under zohocloud.ca, as
// mail.zohocloud.ca and accounts.zohocloud.ca, and its API is www.zohoapis.ca.
// What answers at mail.zoho.ca is an unrelated site.
//
// Write zohocloud.ca for accounts and products, zohoapis.ca for the API.
//
// Sources: [Multi DC support]; NangoHQ/nango issue 7295, 2026-08 (2026-11).
//
// [Multi DC support]: https://www.bigin.com/developer/docs/apis/multi-dc.html
var CanadaHost = lint.Rule{
	ID:       "zoho-canada-host",
	Title:    "zoho.ca is not Zoho's data centre",
	About:    lint.Datacenter,
	Severity: lint.Error,
	Subject:  lint.SettingsSubject,
	Check: func(p *lint.Pass) {
		for _, key := range [...]string{"entryDomain", "authDomain"} {
			v, ok := p.Settings.Value(key)
			if !ok {
				continue
			}
			h := hostIn(v)
			if s := h.String(); canadian(s) {
				right := s[:len(s)-len("zoho.ca")] + "zohocloud.ca"
				d := p.Report(h, "%q is not Zoho's: the Canadian data centre is at %s, with accounts.zohocloud.ca and www.zohoapis.ca", s, right)
				d.Replace(h, right, "Use "+right, true)
			}
		}
	},
}
