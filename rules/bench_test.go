package rules_test

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// clean is a link of twelve scopes with the settings that allow it.
var clean = func() lint.Request {
	scopes := []string{
		"oauth", "crm.objects.companies.read", "crm.objects.companies.write", "crm.objects.contacts.read",
		"crm.objects.contacts.write", "crm.objects.deals.read", "crm.objects.deals.write", "crm.objects.line_items.read",
		"crm.objects.owners.read", "crm.schemas.contacts.read", "crm.schemas.deals.read", "timeline",
	}
	return lint.Request{
		Text: "https://app.hubspot.com/oauth/authorize?client_id=5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10" +
			"&redirect_uri=https%3A%2F%2Fapp.example%2Foauth%2Fcallback&scope=" + strings.Join(scopes, "%20") + "&state=9fK3hQ2mZx7LpT1v",
		Settings: map[string][]string{
			"requiredScopes": scopes, "conditionallyRequiredScopes": {}, "optionalScopes": {},
			"redirectUris": {"https://app.example/oauth/callback"}, "clientId": {"5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10"},
		},
	}
}()

// BenchmarkCheck compares a whole check with parsing the URL and its query by
// net/url, in turns, so that the ratio holds on any machine. Aim: under 10.
func BenchmarkCheck(b *testing.B) {
	if rep := rules.Check(clean); rep.Verdict != lint.VerdictClean {
		b.Fatalf("the link is not clean: %s, asks %q, %+v", rep.Verdict, rep.Ask, rep.Findings)
	}
	check, parse := time.Hour, time.Hour // the best of all turns: other work on the machine only adds
	for b.Loop() {
		check = min(check, timed(func() {
			for range 16 {
				rules.Check(clean)
			}
		}))
		parse = min(parse, timed(func() {
			for range 16 {
				if u, err := url.Parse(clean.Text); err != nil || len(u.Query()) != 4 {
					b.Fatal("the baseline reads another link")
				}
			}
		}))
	}
	b.ReportMetric(float64(check)/float64(parse), "x-net/url")
	b.ReportMetric(0, "ns/op")
}

func timed(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}

// BenchmarkPaste shows that the cost grows with the paste and no faster: the
// ratio is of the cost per byte to that of the next smaller paste. Aim: about 1.
func BenchmarkPaste(b *testing.B) {
	sizes := []int{1 << 10, 8 << 10, 64 << 10}
	pastes := make([]lint.Request, len(sizes))
	for i, n := range sizes {
		r := clean
		r.Text += strings.Repeat("%20crm.objects.unknown_thing.read", n/32)[:n-len(clean.Text)]
		pastes[i] = r
	}
	best := []time.Duration{time.Hour, time.Hour, time.Hour}
	for b.Loop() {
		for i, r := range pastes {
			best[i] = min(best[i], timed(func() { rules.Check(r) }))
		}
	}
	perByte := func(i int) float64 { return float64(best[i]) / float64(sizes[i]) }
	b.ReportMetric(perByte(1)/perByte(0), "x-8KB/1KB")
	b.ReportMetric(perByte(2)/perByte(1), "x-64KB/8KB")
	b.ReportMetric(0, "ns/op")
}
