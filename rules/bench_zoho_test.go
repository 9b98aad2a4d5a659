package rules_test

import (
	"net/url"
	"testing"
	"time"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// BenchmarkZoho is BenchmarkCheck for a link of twelve scopes at Zoho, which are
// looked up in a table of five hundred.
func BenchmarkZoho(b *testing.B) {
	r := lint.Request{
		Text: "https://accounts.zoho.eu/oauth/v2/auth?response_type=code&client_id=1000.0SRSKNB239VLPQ7WBKX4Y2ZD1C5TAE&scope=" +
			"ZohoProjects.portals.READ,ZohoProjects.projects.ALL,ZohoProjects.tasks.ALL,ZohoProjects.tasklists.ALL,ZohoProjects.milestones.ALL," +
			"ZohoProjects.users.READ,ZohoProjects.tags.ALL,ZohoCRM.modules.READ,ZohoCRM.users.READ,ZohoBooks.invoices.READ,Desk.tickets.READ,ZohoCRM.settings.ALL" +
			"&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&access_type=offline&prompt=consent&state=af0ifjsldkj8hq2MzaWk3xTq",
		Settings: map[string][]string{"redirectUris": {"https://app.example/cb"}, "dataCenter": {"eu"}, "clientType": {"server"}, "multiDC": {"no"}},
	}
	if rep := rules.Check(r); rep.Verdict != lint.VerdictClean || len(rep.Findings) > 0 {
		b.Fatalf("the link is not clean: %s, %+v", rep.Verdict, rep.Findings)
	}
	check, parse := time.Hour, time.Hour
	for b.Loop() {
		check = min(check, timed(func() {
			for range 16 {
				rules.Check(r)
			}
		}))
		parse = min(parse, timed(func() {
			for range 16 {
				if u, err := url.Parse(r.Text); err != nil || len(u.Query()) != 7 {
					b.Fatal("the baseline reads another link")
				}
			}
		}))
	}
	b.ReportMetric(float64(check)/float64(parse), "x-net/url")
	b.ReportMetric(float64(check)/16, "ns-check")
	b.ReportMetric(0, "ns/op")
}
