package rules_test

import (
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules"
	"grantlint/rules/golden"
	"grantlint/rules/lint"
)

// sound holds what is true of every report, whatever was asked.
func sound(t *testing.T, r lint.Request, rep lint.Report) {
	t.Helper()
	inside := func(what, field string, start, end int) {
		if field == "" {
			return
		}
		s, ok := content(r, field)
		if !ok || start < 0 || end < start || end > len(s) {
			t.Fatalf("%s lies outside its field %s: %d to %d of %d\n%+v", what, field, start, end, len(s), r)
		}
	}
	for _, f := range rep.Findings {
		inside(f.Rule, f.Field, f.Start, f.End)
		if strings.Contains(lint.Format(f.Format, make([]string, len(f.Args))), "%!") { // a value may have it
			t.Fatalf("%s: verbs and arguments differ: %q %q", f.Rule, f.Format, f.Args)
		}
		for _, x := range f.Related {
			inside(f.Rule+"'s related place", x.Field, x.Start, x.End)
		}
		for _, x := range f.Fixes {
			last := 0
			for _, e := range x.Edits {
				inside(f.Rule+"'s fix", x.Field, e.Start, e.End)
				if e.Start < last {
					t.Fatalf("%s: the edits of %q are not in order", f.Rule, x.Title)
				}
				last = e.End
			}
		}
	}
	for _, p := range rep.Parts {
		inside("a part", "text", p.Start, p.End)
	}
	for _, x := range rep.Found {
		inside("a thing found", x.Field, x.Start, x.End)
	}
	again := r
	again.Text, again.SettingsText = rep.Fixed.Text, rep.Fixed.SettingsText
	twice := rules.Check(again)
	if twice.Fixed.Text != rep.Fixed.Text || twice.Fixed.SettingsText != rep.Fixed.SettingsText {
		t.Fatalf("fixed of fixed is another text\n%q\n%q\n%q", r.Text, rep.Fixed.Text, twice.Fixed.Text)
	}
	if f := rep.Fixed; f.Verdict != "" && (f.Verdict != twice.Verdict || !cmp.Equal(f.Parts, twice.Parts)) {
		t.Fatalf("fixed says %s, and checked again it is %s\n%q\n%s", f.Verdict, twice.Verdict, r.Text, cmp.Diff(f.Parts, twice.Parts))
	}
	if got := applied(r.Text, rep.Fixed.Edits); got != rep.Fixed.Text {
		t.Fatalf("the edits of fixed don't lead there\n%q\n%q", got, rep.Fixed.Text)
	}
}

// once says that no two findings are about one thing at one place. It holds for
// what people paste; of random bytes two rules may well say the same.
func once(t *testing.T, r lint.Request, rep lint.Report) {
	t.Helper()
	places := map[string]string{}
	for _, f := range rep.Findings {
		if f.Start == f.End || f.Severity == lint.Info || rep.Subject == lint.ErrorMessage || len(rep.Causes) > 0 {
			continue
		}
		key := f.Field + " " + f.About + " " + lint.Itoa(f.Start) + " " + lint.Itoa(f.End)
		if places[key] != "" {
			t.Errorf("two findings about %s at one place, of %s and %s: %q", f.About, places[key], f.Rule, r.Text)
		}
		places[key] = f.Rule
	}
}

func content(r lint.Request, field string) (string, bool) {
	switch field {
	case "text":
		return r.Text, true
	case "message":
		return r.Message, true
	case "settingsText":
		return r.SettingsText, true
	}
	for k, values := range r.Settings {
		for i, v := range values {
			if field == "settings."+k+"."+lint.Itoa(i) {
				return v, true
			}
		}
	}
	return "", false
}

func applied(s string, edits []lint.Edit) string {
	var b strings.Builder
	last := 0
	for _, e := range edits {
		b.WriteString(s[last:e.Start] + e.Text)
		last = e.End
	}
	return b.String() + s[last:]
}

// TestSound holds every golden case against it.
func TestSound(t *testing.T) {
	for _, c := range everyCase(t) {
		rep := rules.Check(c.Request)
		sound(t, c.Request, rep)
		once(t, c.Request, rep)
	}
}

func everyCase(t testing.TB) []golden.Case {
	t.Helper()
	files, _ := filepath.Glob("*/testdata/*.txt")
	more, _ := filepath.Glob("testdata/*.txt")
	var all []golden.Case
	for _, f := range append(files, more...) {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		cases, err := golden.Parse(string(src))
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		all = append(all, cases...)
	}
	return all
}

// TestUnsettled has a link of which each round mends one place more than there
// are rounds: it stays as it was, or fixed would depend on where the rounds end.
func TestUnsettled(t *testing.T) {
	r := lint.Request{Text: "https://id.example/oauth2/a" + strings.Repeat("#", 22) + "=9999999&response_type=cod"}
	rep := rules.Check(r)
	sound(t, r, rep)
	if rep.Fixed.Text != r.Text {
		t.Errorf("mended, but not to the end: %q", rep.Fixed.Text)
	}
}

// FuzzCheck looks for panics and unsound reports.
func FuzzCheck(f *testing.F) {
	for _, c := range everyCase(f) {
		f.Add(c.Request.Text, c.Request.Message, c.Request.SettingsText, c.Request.Platform, strings.Join(c.Request.Settings["redirectUris"], "\n"))
	}
	f.Fuzz(func(t *testing.T, text, message, file, platform, redirects string) {
		if len(text)+len(message)+len(file) > 4<<10 || !utf8.ValidString(text+message+file+redirects) {
			return
		}
		r := lint.Request{Text: text, Message: message, SettingsText: file, Platform: platform}
		if redirects != "" {
			r.Settings = map[string][]string{"redirectUris": strings.Split(redirects, "\n")}
		}
		sound(t, r, rules.Check(r))
	})
}

// TestDamagedSettings has damage of many kinds in settings files: it is never
// written into the link, where another rule would mend it and start all over.
func TestDamagedSettings(t *testing.T) {
	const hubspot = "https://app.hubspot.com/oauth/authorize?client_id=5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10&state=9fK3hQ2mZx7LpT1v"
	const redirect = "&redirect_uri=https%3A%2F%2Fapp.example%2Fcb"
	const other = "https://id.example/authorize?response_type=code&state=9fK3hQ2mZx7LpT1v"
	links := []string{
		hubspot, hubspot + "&scope=oauth", hubspot + redirect + "&scope=oauth",
		hubspot + redirect + "&scope=oauth%20crm.objects.contacts.read&optional_scope=tickets%20crm.lists.read",
		other, other + "&client_id=a&scope=openid",
	}
	files := []string{
		`{"auth": {"requiredScopes": ["oauth", "crm.objects#.contacts.read"], "optionalScopes": [], "conditionallyRequiredScopes": [], "redirectUrls": ["https://app.example/cb"]}}`,
		`{"auth": {"requiredScopes": ["oauth"], "optionalScopes": ["tick#ets"], "conditionallyRequiredScopes": ["crm.#lists.read"], "redirectUrls": ["https://app.example/#cb"]}}`,
		`{"web": {"client_id": "a#b", "redirect_uris": ["https://app.example/#cb"]}}`,
	}
	for _, damage := range []string{`\u0000`, `\u0001`, `\u007f`, `\n`, `\t`, `\"`, "\u00a0", "\u200b", "%20", " ", ",", ";", "+", "&", "=", "#"} {
		for _, file := range files {
			for _, link := range links {
				r := lint.Request{Text: link, SettingsText: strings.ReplaceAll(file, "#", damage)}
				sound(t, r, rules.Check(r))
			}
		}
	}
}

// TestScopeMixUps mixes up HubSpot scopes at random: whatever stands in the
// wrong place, the fixed link is taken, and asks for nothing that was not asked
// for or required.
func TestScopeMixUps(t *testing.T) {
	names := []string{"oauth", "tickets", "crm.objects.contacts.read", "crm.objects.custom.read", "automation", "crm.objects.deals.write", "timeline"}
	rnd := rand.New(rand.NewPCG(7, 11))
	for range 3000 {
		settings := map[string][]string{"requiredScopes": {}, "conditionallyRequiredScopes": {}, "optionalScopes": {}, "redirectUris": {"https://app.example/cb"}}
		var scope, optional []string
		for _, n := range names {
			if key := []string{"requiredScopes", "conditionallyRequiredScopes", "optionalScopes", ""}[rnd.IntN(4)]; key != "" {
				settings[key] = append(settings[key], n)
			}
			switch rnd.IntN(4) {
			case 0:
				scope = append(scope, n)
			case 1:
				optional = append(optional, n)
			case 2:
				scope, optional = append(scope, n), append(optional, n)
			}
		}
		if len(settings["requiredScopes"]) == 0 { // HubSpot has oauth in every app
			settings["requiredScopes"] = []string{"crm.objects.owners.read"}
		}
		if len(scope) == 0 {
			scope = names[:1]
		}
		sep := []string{"%20", "+"}[rnd.IntN(2)]
		link := "https://app.hubspot.com/oauth/authorize?client_id=5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=" + strings.Join(scope, sep)
		if len(optional) > 0 {
			link += "&optional_scope=" + strings.Join(optional, sep)
		}
		r := lint.Request{Text: link + "&state=9fK3hQ2mZx7LpT1v", Settings: settings}
		rep := rules.Check(r)
		sound(t, r, rep)
		once(t, r, rep)
		pasted := lint.Request{Text: r.Text + "\n\n" + lists(settings)}
		below := rules.Check(pasted)
		sound(t, pasted, below)
		if fixed, _, _ := strings.Cut(below.Fixed.Text, "\n"); fixed != rep.Fixed.Text || below.Verdict != rep.Verdict {
			t.Fatalf("with its settings below the link, fixed is another\n%s\n%s\n%s", pasted.Text, fixed, rep.Fixed.Text)
		}
		if wrong := misplaced(t, rep.Fixed.Text, settings); wrong != "" {
			t.Fatalf("fixed still has %s wrong\n%s\n%s\n%v", wrong, r.Text, rep.Fixed.Text, settings)
		}
		if refused := misplaced(t, r.Text, settings) != ""; refused != (rep.Verdict == lint.VerdictRefused) {
			t.Fatalf("the placement table says refused: %v, the verdict is %s\n%s\n%v", refused, rep.Verdict, r.Text, settings)
		}
	}
}

// lists writes settings as people copy them from the app's page.
func lists(settings map[string][]string) string {
	var b strings.Builder
	for _, l := range [][2]string{{"Redirect URLs", "redirectUris"}, {"Required scopes", "requiredScopes"}, {"Conditionally required scopes", "conditionallyRequiredScopes"}, {"Optional scopes", "optionalScopes"}} {
		values := settings[l[1]]
		if len(values) == 0 {
			values = []string{"None"}
		}
		b.WriteString(l[0] + "\n" + strings.Join(values, "\n") + "\n\n")
	}
	return b.String()
}

// misplaced is the placement table, written a second time and by other means.
func misplaced(t *testing.T, link string, settings map[string][]string) string {
	t.Helper()
	u, err := url.Parse(link)
	if err != nil {
		t.Fatal(err)
	}
	in := func(list []string, s string) bool {
		return strings.Contains(" "+strings.Join(list, " ")+" ", " "+s+" ")
	}
	scope, optional := strings.Fields(u.Query().Get("scope")), strings.Fields(u.Query().Get("optional_scope"))
	for _, s := range settings["requiredScopes"] {
		if !in(scope, s) || in(optional, s) {
			return s
		}
	}
	for _, s := range scope {
		if !in(settings["requiredScopes"], s) && !in(settings["conditionallyRequiredScopes"], s) {
			return s
		}
	}
	for _, s := range optional {
		if !in(settings["optionalScopes"], s) {
			return s
		}
	}
	if len(scope) == 0 {
		return "an empty scope"
	}
	return ""
}
