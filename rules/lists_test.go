package rules

import (
	"slices"
	"strings"
	"testing"
	"time"

	"grantlint/rules/lint"
)

// FuzzLists holds that lists are read without harm, with places inside the text.
func FuzzLists(f *testing.F) {
	f.Add("Required scopes (2)\noauth\n• crm.objects.contacts.read\nOptional\nnone")
	f.Add("https://app.example/cb\noauth, crm.lists.read")
	f.Add("Redirect URL: https://app.example/cb\n- \n(:\n")
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range Platforms {
			rep := Check(lint.Request{SettingsText: s, Platform: p.ID})
			for _, d := range rep.Findings {
				if d.Field == "settingsText" && (d.Start < 0 || d.End < d.Start || d.End > len(s)) {
					t.Fatalf("%s: %d to %d of %d", d.Rule, d.Start, d.End, len(s))
				}
			}
		}
	})
}

// FuzzFold holds that what is found in a folded text lies in the text.
func FuzzFold(f *testing.F) {
	f.Add("You don’t have\n\tpermission to connect this\u00a0app")
	f.Fuzz(func(t *testing.T, s string) {
		for _, p := range Platforms {
			for _, m := range p.Messages {
				i, n := fold(s).locate(m)
				if i < 0 || n < 0 || i+n > len(s) {
					t.Fatalf("%s: %d and %d of %d", m.ID, i, n, len(s))
				}
			}
		}
	})
}

// BenchmarkLongLists shows that a long list takes no more than its length: what
// a byte of 64 KB costs, by one of 8 KB, for the worst of them. Aim: about 1.
func BenchmarkLongLists(b *testing.B) {
	took := func(line string, size int) time.Duration {
		best := time.Hour // other work on the machine only adds
		for range 3 {
			start := time.Now()
			Check(lint.Request{SettingsText: strings.Repeat(line, size/len(line)), Platform: "hubspot"})
			best = min(best, time.Since(start))
		}
		return best
	}
	worst := 0.0
	for b.Loop() {
		worst = 0
		for _, line := range []string{"a\n", "Required\n", "Required: oauth\n", "crm.lists.read, \n", "https://a.example/\n"} {
			worst = max(worst, float64(took(line, 64<<10))/float64(took(line, 8<<10))/8)
		}
	}
	b.ReportMetric(worst, "x-64KB/8KB")
	b.ReportMetric(0, "ns/op")
}

// TestListsBeside finds the lists of a paste where they stand, and nothing of
// what stands between them.
func TestListsBeside(t *testing.T) {
	const link = "https://app.hubspot.com/oauth/authorize?client_id=5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10&scope=oauth"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Redirect URLs\nhttps://app.example/cb\n\n- Required scopes (1):\n- oauth\n\n" + link, []string{"Redirect URLs\nhttps://app.example/cb\n\n- Required scopes (1):\n- oauth"}},
		{"Redirect URLs\r\nhttps://app.example/cb\r\n" + link + "\r\nRequired scopes\r\noauth\r\nand nothing else", []string{"Redirect URLs\r\nhttps://app.example/cb", "Required scopes\r\noauth"}},
		{link + "\nOptional scopes\nNone\n\noauth", []string{"Optional scopes\nNone"}},
		{link + "\nRequired scopes\n\noauth\n\ntickets", []string{"Required scopes\n\noauth"}},
		{link + "\nRedirect URLs\nthe same as always", nil},
		{link + "\nRedirect URLs\noauth", nil},
		{link + "\nRedirect URLs\nUsers are sent to these addresses.\nhttps://app.example/cb", []string{"Redirect URLs", "https://app.example/cb"}},
		{link + "\nRedirect URLs\nUsers are sent to these addresses.\n\nhttps://app.example/cb", nil},
		{link + "\nRedirect URLs\nThe redirect URL doesn't match the app's registered redirect URL.\nhttps://app.example/cb", nil},
		{link + "\nRedirect URI\nThe redirect_uri is not associated with this application.\nhttps://app.example/help", nil},
		{link + "\nRequired scopes: oauth", []string{"Required scopes: oauth"}},
		{link + "\nRequired scopes: oauth, crm.lists.read\n**Redirect URL** https://app.example/cb\nClient ID\n5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10", []string{"Required scopes: oauth, crm.lists.read\n**Redirect URL** https://app.example/cb\nClient ID\n5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10"}},
		{link + "\nDistribution: Marketplace", []string{"Distribution: Marketplace"}},
		{link + "\nAuthentication: failed\nClient ID: unknown\nRequired scopes: see the docs\nRedirect URL: wrong", nil},
		{link + "\nRequired: oauth\nscopes: oauth\nscope: oauth\nURL: https://app.example/\nredirect_uri: https://app.example/cb\nredirectUri: https://app.example/cb", nil},
		{link + "\n\"redirectUris\": \"https://app.example/cb\"", nil},
		{link + "\nThe redirect URL https://app.example/cb is refused", nil},
		{link + "\nClient ID: YOUR_CLIENT_ID_1", nil},
		{link + "\nscope\noauth\nredirect_uri\nhttps://app.example/cb", nil},
		{"https://id.example/authorize?response_type=code&client_id=a\n---\nopenid\n", nil},
		{"https://id.example/authorize?response_type=code&client_id=a\nScopes\nopenid\n---\nemail", []string{"Scopes\nopenid"}},
		{link, nil},
	} {
		var got []string
		for _, f := range Check(lint.Request{Text: c.text}).Found {
			if f.Kind == lint.SettingsSubject {
				got = append(got, c.text[f.Start:f.End])
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("lists in %q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
