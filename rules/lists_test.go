package rules

import (
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

// TestLongLists holds that a long list takes no more than its length.
func TestLongLists(t *testing.T) {
	for _, line := range []string{"a\n", "Required\n", "Required: oauth\n", "crm.lists.read, \n", "https://a.example/\n"} {
		start := time.Now()
		Check(lint.Request{SettingsText: strings.Repeat(line, 64<<10/len(line)), Platform: "hubspot"})
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("64 KB of %q took %v", line, took)
		}
	}
}
