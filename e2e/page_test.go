package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"

	"grantlint/rules/lint"
)

// refusedLink is refused once its optional scope is placed.
const refusedLink = install + "&scope=oauth%20crm.objects.deals.read"

// refuse brings the page to where a link is refused.
func (v *visit) refuse() {
	v.t.Helper()
	v.paste(refusedLink)
	v.place("oauth", "Required")
	v.place("crm.objects.deals.read", "Optional")
	v.says(v.verdict(), "HubSpot refuses this link.")
}

func (v *visit) status() playwright.Locator { return v.GetByRole("status") }

func TestSample(t *testing.T) {
	v := checker(t)
	file, err := os.ReadFile(filepath.Join("..", "site", "samples.txt"))
	must(t, err)
	names := regexp.MustCompile(`(?m)^# (.*)$`).FindAllStringSubmatch(string(file), -1)
	if len(names) < 7 {
		t.Errorf("there are %d samples", len(names))
	}
	for _, name := range names {
		sample := v.GetByRole("link").Filter(playwright.LocatorFilterOptions{HasText: name[1]})
		must(t, sample.Click())
		must(t, expect.Locator(v.box()).Not().ToBeEmpty())
		if name[1] == "A link that works" {
			v.says(v.verdict(), "Nothing here to refuse.")
		} else {
			v.says(v.verdict(), "refuse")
		}
		must(t, v.button("Clear").Click())
		must(t, expect.Locator(v.box()).ToBeEmpty())
		must(t, expect.Locator(v.box()).ToBeFocused())
	}
	if v.URL() != site {
		t.Errorf("the address became %s", v.URL())
	}
}

func TestSettingsFileWithAMistake(t *testing.T) {
	v := checker(t)
	v.paste(install + "&scope=oauth%20crm.objects.contacts.read")
	must(t, v.button("App settings: not given").Click())
	file := strings.Replace(settingsFile(`[]`, `[]`), `"oauth"]`, `"oauth", "crm.objects.contacts.read"],`, 1)
	must(t, v.field("Paste a settings file").Fill(file))
	line := v.region("App settings").GetByRole("listitem").Filter(playwright.LocatorFilterOptions{HasText: "requiredScopes"})
	v.says(line, "10")
	must(t, expect.Locator(line.Locator("mark")).ToHaveText(","))
	v.says(v.verdict(), "HubSpot takes this link. One thing about it is unsafe or may change.")

	corrected := v.copied(v.button("Copy the corrected settings"))
	if want := strings.Replace(file, ",,", ",", 1); corrected != want {
		t.Errorf("the corrected file is\n%s\nwant\n%s", corrected, want)
	}
	must(t, v.field("Paste a settings file").Fill(corrected))
	v.says(v.verdict(), "Nothing here to refuse.")
}

func TestShareLink(t *testing.T) {
	v := checker(t)
	secrets := "&client_secret=s3cr3t-of-the-app&code=na1-1234-c0de"
	v.paste(refusedLink + secrets)
	v.place("oauth", "Required")
	v.place("crm.objects.deals.read", "Optional")
	must(t, v.field("Redirect URLs").Fill(callbackURL))
	v.says(v.verdict(), "HubSpot refuses this link")
	said, err := v.verdict().TextContent()
	must(t, err)

	must(t, v.button("Copy link to this check").Click())
	v.says(v.status(), "A link to this check is on the clipboard. Secrets were left out.")
	link := v.run(`() => navigator.clipboard.readText()`).(string)
	if !strings.HasPrefix(link, site+"#v1.") {
		t.Fatalf("the link is %s", link)
	}
	if v.URL() != site {
		t.Errorf("the address became %s", v.URL())
	}

	other := newVisit(t)
	other.visit(link)
	must(t, expect.Locator(other.box()).ToHaveValue(refusedLink+"&client_secret=REDACTED&code=REDACTED"))
	must(t, expect.Locator(other.verdict()).ToHaveText(said))
	must(t, expect.Locator(other.row("crm.objects.deals.read").GetByRole("radio", playwright.LocatorGetByRoleOptions{Name: "Optional", Exact: exact})).ToBeChecked())
}

// TestShareWithoutSecrets pastes one secret in every manner, by names and by
// beginnings that the core knows.
func TestShareWithoutSecrets(t *testing.T) {
	const secret = "9vKq2LmXw7RtYz41"
	lines := []string{
		install + "&scope=oauth&state=kept&client_secret=" + secret,
		"https://a.example/login?next=https%3A%2F%2Fb.example%2F%3Fappsecret%3D" + secret + "%26lang%3Dkept",
		"https://user:" + secret + "@a.example/cb?lang=kept", "next=https%3A%2F%2Fuser%3A" + secret + "%40a.example%2Fkept",
		"export GOOGLE_CLIENT_SECRET=" + secret, `HUBSPOT_CLIENT_SECRET="` + secret + `"`, "client_secret: " + secret,
		`{"clientSecret": "` + secret + `", 'accessToken': '` + secret + `', "note": "kept"}`, `{\"client_secret\":\"` + secret + `\"}`,
	}
	for _, name := range []string{"code", "js_code", "auth_code", "code_verifier", "client_assertion", "assertion", "token", "access_token", "id_token", "component_access_token", "password", "api_key", "hapikey", "secret", "corpsecret", "app_secret", "consumer_secret"} {
		lines = append(lines, "https://b.example/?lang=kept&"+name+"="+secret)
	}
	for _, prefix := range lint.SecretPrefixes() {
		lines = append(lines, "seen "+prefix+strings.Repeat(secret, 3)+" -----END kept")
	}
	v := checker(t)
	v.paste(strings.Join(lines, "\n"))
	must(t, v.button("Copy link to this check").Click())
	v.says(v.status(), "A link to this check is on the clipboard. Secrets were left out.")

	other := newVisit(t)
	other.visit(v.run(`() => navigator.clipboard.readText()`).(string))
	must(t, expect.Locator(other.box()).ToHaveValue(regexp.MustCompile("REDACTED")))
	text, err := other.box().InputValue()
	must(t, err)
	for _, line := range strings.Split(text, "\n") {
		if strings.Contains(line, secret) {
			t.Errorf("the link has the secret in %q", line)
		}
	}
	if was, is := strings.Count(strings.Join(lines, "\n"), "kept"), strings.Count(text, "kept"); is != was {
		t.Errorf("of %d values that are no secrets %d are left:\n%s", was, is, text)
	}
}

func TestMarkdown(t *testing.T) {
	v := checker(t)
	v.refuse()
	must(t, v.button("Copy as Markdown").Click())
	v.says(v.status(), "Copied")
	got := v.run(`() => navigator.clipboard.readText()`).(string)
	for _, want := range []string{
		"## HubSpot refuses this link. crm.objects.deals.read is optional in the app",
		"```\n" + refusedLink + "\n```",
		"(error, `hubspot-optional-scope-required`): `crm.objects.deals.read` is optional",
		"### Change the link\n\n```\n" + install + "&scope=oauth&optional_scope=crm.objects.deals.read\n```",
		"### Change the app\n\n- Change the app's scopes to match this link (your app › Auth › Scopes)\n\n```\nRequired:\noauth\ncrm.objects.deals.read\n```",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the Markdown has no\n%s\nit is\n%s", want, got)
		}
	}
}

// A heading is read out with its number and its title, once each.
func TestHeadingsOfFindings(t *testing.T) {
	v := checker(t)
	v.refuse()
	heading := v.region("Why").GetByRole("heading", playwright.LocatorGetByRoleOptions{Level: playwright.Int(4)}).First()
	must(t, expect.Locator(heading).ToHaveAccessibleName("Error 1 Optional scope stands in scope"))
}

// TestLeak wants no server to be said to refuse a link for the secret in it, and
// the message that came with it to have its own causes.
func TestLeak(t *testing.T) {
	v := checker(t)
	leak := install + "&scope=oauth&client_secret=9f8e7d6c-secret-5b4a"
	v.paste(leak)
	v.says(v.verdict(), "This gives a secret away. client_secret stands in the link")
	v.paste(leak + "\nAuthorization failed because the provided scopes are insufficient.")
	v.says(v.verdict(), "known causes. The likeliest stands first.")
	must(t, expect.Locator(v.region("Why")).ToContainText("client_secret stands in the link"))
}

func TestMarkdownWithoutSecrets(t *testing.T) {
	v := checker(t)
	v.paste(install + "&scope=oauth&client_secret=9f8e7d6c-secret-5b4a")
	must(t, v.button("Copy as Markdown").Click())
	v.says(v.status(), "Copied")
	got := v.run(`() => navigator.clipboard.readText()`).(string)
	if strings.Contains(got, "9f8e7d6c") || !strings.Contains(got, "client_secret=REDACTED") {
		t.Errorf("the Markdown is\n%s", got)
	}
}

// states are what the page can look like, each reached from the one before.
var states = []struct {
	name string
	act  func(*visit)
}{
	{"empty", func(v *visit) {}},
	{"not known yet", func(v *visit) { v.paste(refusedLink) }},
	{"refused", func(v *visit) { v.refuse() }},
	{"just copied", func(v *visit) { v.copied(v.copyLists()) }},
	{"all unfolded", func(v *visit) {
		v.run(`() => { for (const fold of document.querySelector("grant-lint").shadowRoot.querySelectorAll("details")) fold.open = true; }`)
	}},
	{"settings open, a file with mistakes", func(v *visit) {
		must(v.t, v.button("App settings: 2 given").Click())
		must(v.t, v.field("Paste a settings file").Fill(strings.Replace(settingsFile(`[]`, `[]`), "[]", "[,]", 1)))
		v.shows(v.region("App settings").GetByRole("listitem").First())
	}},
	{"a message alone", func(v *visit) {
		must(v.t, v.button("Clear").Click())
		v.paste(polishMismatch)
		v.says(v.verdict(), "This message has 5 known causes.")
	}},
	{"nothing recognised", func(v *visit) {
		v.paste("good morning")
		v.says(v.verdict(), "This is no link")
	}},
	{"nothing to refuse", func(v *visit) {
		v.paste(install + "&scope=oauth\n" + settingsFile(`[]`, `[]`))
		v.says(v.verdict(), "Nothing here to refuse.")
	}},
}

func TestEachStateIsAccessible(t *testing.T) {
	v := checker(t, playwright.BrowserNewContextOptions{ReducedMotion: playwright.ReducedMotionReduce})
	for _, state := range states {
		state.act(v)
		for _, scheme := range []*playwright.ColorScheme{playwright.ColorSchemeLight, playwright.ColorSchemeDark} {
			must(t, v.EmulateMedia(playwright.PageEmulateMediaOptions{ColorScheme: scheme}))
			if t.Failed() {
				t.Fatalf("…while %s", state.name)
			}
			v.axe()
		}
	}
}

func TestNarrow(t *testing.T) {
	v := checker(t, playwright.BrowserNewContextOptions{
		Viewport: &playwright.Size{Width: 320, Height: 640}, ReducedMotion: playwright.ReducedMotionReduce,
	})
	for _, state := range states {
		state.act(v)
		if over := v.run(`() => {
			const root = document.querySelector("grant-lint").shadowRoot;
			const out = [...document.querySelectorAll("body *"), ...root.querySelectorAll("*")].filter((one) => {
				const box = one.getBoundingClientRect();
				return box.width > 1 && box.height > 1 && box.right > innerWidth + 1 && !one.closest(".scroll") && getComputedStyle(one).visibility !== "hidden";
			});
			const wide = document.scrollingElement.scrollWidth > innerWidth ? ["the page"] : [];
			return [...wide, ...out.map((one) => one.outerHTML.slice(0, 120))].join("\n");
		}`); over != "" {
			t.Errorf("%s: wider than the window:\n%s", state.name, over)
		}
	}
}

func TestSchemeIsKept(t *testing.T) {
	v := open(t, "", playwright.BrowserNewContextOptions{ColorScheme: playwright.ColorSchemeLight})
	paper := func() any { return v.run(`() => getComputedStyle(document.documentElement).backgroundColor`) }
	light := paper()
	must(t, v.button("Dark").Click())
	v.shows(v.button("Light"))
	dark := paper()
	if dark == light {
		t.Errorf("both schemes have the paper %v", light)
	}
	v.settle()
	_, err := v.Reload()
	must(t, err)
	v.shows(v.button("Light"))
	if got := paper(); got != dark {
		t.Errorf("after a reload the paper is %v, want %v", got, dark)
	}
	must(t, v.button("Light").Click())
	if got := paper(); got != light {
		t.Errorf("back again the paper is %v, want %v", got, light)
	}
}

func TestByKeyboardAlone(t *testing.T) {
	v := checker(t)
	v.tabTo(v.box())
	must(t, v.Keyboard().InsertText(refusedLink))
	v.says(v.verdict(), "The link reads well.")
	v.tabTo(v.button("Required")) // of those that are left
	must(t, v.Keyboard().Press("Enter"))
	must(t, v.Keyboard().Press("Shift+Tab"))
	v.says(v.row("crm.objects.deals.read"), "Required")
	v.place("crm.objects.deals.read", "Optional")
	v.tabTo(v.copyLink())
	must(t, v.Keyboard().Press("Enter"))
	v.says(v.status(), "The corrected link is on the clipboard.")
	if got := v.run(`() => navigator.clipboard.readText()`); got != install+"&scope=oauth&optional_scope=crm.objects.deals.read" {
		t.Errorf("on the clipboard is %v", got)
	}
}

// Everything that is shown of the requests is what the browser saw: none.
func TestRequestsAreCounted(t *testing.T) {
	v := checker(t)
	v.refuse()
	v.copied(v.copyLists())
	v.shows(v.GetByText("Requests since this page was opened: 0"))
}

func TestVerdictIsSaidOnce(t *testing.T) {
	v := checker(t)
	v.run(`() => {
		window.said = [];
		const status = document.querySelector("grant-lint").shadowRoot.querySelector("[role=status]");
		new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
	}`)
	must(t, v.box().PressSequentially(refusedLink[:60]))
	v.paste(refusedLink)
	v.says(v.status(), "The link reads well.")
	if got := v.run(`() => said.length`); got != 1 {
		t.Errorf("it was said %v times: %v", got, v.run(`() => said.join(" | ")`))
	}
}

// hold keeps a file back until the function that it gives is called.
func (v *visit) hold(pattern string) (release func()) {
	wait := make(chan struct{})
	must(v.t, v.Route(pattern, func(r playwright.Route) {
		go func() {
			<-wait
			r.Continue()
		}()
	}))
	return func() { close(wait) }
}

func TestTypedBeforeTheProgramIsThere(t *testing.T) {
	for _, file := range []string{"**/core.*.wasm", "**/page.*.js"} {
		v := newVisit(t)
		release := v.hold(file)
		_, err := v.Goto(site, playwright.PageGotoOptions{WaitUntil: playwright.WaitUntilStateCommit})
		must(t, err)
		must(t, v.box().Fill(refusedLink))
		must(t, v.box().Focus())
		before, err := v.box().BoundingBox()
		must(t, err)
		if file == "**/core.*.wasm" {
			v.shows(v.GetByText("Reading as soon as the program is here"))
		}
		release()
		v.says(v.verdict(), "The link reads well.")
		must(t, expect.Locator(v.box()).ToHaveValue(refusedLink))
		must(t, expect.Locator(v.box()).ToBeFocused())
		after, err := v.box().BoundingBox()
		must(t, err)
		if before.Y != after.Y || before.X != after.X || before.Width != after.Width {
			t.Errorf("%s: the box moved from %+v to %+v", file, *before, *after)
		}
	}
}

func TestAProgramThatDoesNotCome(t *testing.T) {
	v := newVisit(t)
	must(t, v.Route("**/core.*.wasm", func(r playwright.Route) { r.Abort() }))
	v.expect("net::ERR_FAILED")
	v.visit(site)
	must(t, v.box().Fill(refusedLink))
	v.shows(v.GetByText("The program could not be loaded, so nothing was checked."))
}

// withTrap puts a core in the page's place that falls over one word.
func withTrap(t *testing.T, v *visit, word string) {
	t.Helper()
	source, err := filepath.Abs(filepath.Join("..", "wasm", "main.go"))
	must(t, err)
	plain, err := os.ReadFile(source)
	must(t, err)
	const call = "return cross(answer(rules.Check, args))"
	if !strings.Contains(string(plain), call) {
		t.Fatalf("%s has no %q to put a trap before", source, call)
	}
	dir := t.TempDir()
	trapped, overlay, program := filepath.Join(dir, "main.go"), filepath.Join(dir, "overlay.json"), filepath.Join(dir, "core.wasm")
	trap := fmt.Sprintf("if args[0].Get(\"text\").String() == %q {\nselect {}\n}\n%s", word, call)
	must(t, os.WriteFile(trapped, []byte(strings.Replace(string(plain), call, trap, 1)), 0o644))
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{source: trapped}})
	must(t, err)
	must(t, os.WriteFile(overlay, replace, 0o644))
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-gcflags=all=-l", "-overlay", overlay, "-o", program, "grantlint/wasm")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=") // as the site does, so that little is compiled anew
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	content, err := os.ReadFile(program)
	must(t, err)
	v.swap("page", content)
}

func TestAFallIsSaidAndTheNextCheckWorks(t *testing.T) {
	v := newVisit(t)
	withTrap(t, v, "fall")
	v.visit(site)
	must(t, v.box().Fill(refusedLink))
	v.says(v.verdict(), "The link reads well.")
	must(t, v.box().Fill("fall"))
	v.shows(v.GetByText("The program stumbled over this and was started again. It is ready."))
	must(t, v.box().Fill(refusedLink))
	v.says(v.verdict(), "The link reads well.")
	v.hides(v.GetByText("The program stumbled over this"))
}
