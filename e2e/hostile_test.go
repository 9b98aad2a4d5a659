package e2e

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// hostile is what a page must never take for markup or script.
const hostile = `"'><img src=x onerror=hit()><svg/onload=hit()></textarea><script>hit()</script>javascript:hit()//` + "\n```\n${hit()}{{hit()}}"

// trap counts what would run; a dialog or a word on the console fails anyway.
const trap = `window.hits = 0; window.hit = () => hits++;`

// unharmed looks for what markup would have left behind.
func (v *visit) unharmed() {
	v.t.Helper()
	if got := v.run(`() => {
		const element = document.querySelector("grant-lint");
		const found = [...document.body.querySelectorAll("*"), ...element.shadowRoot.querySelectorAll("*")].filter((one) =>
			["IMG", "SVG", "SCRIPT", "IFRAME", "STYLE", "BASE"].includes(one.nodeName.toUpperCase()) ||
			[...one.attributes].some((a) => a.name.startsWith("on") || a.name === "src" || /^\s*javascript:/i.test(a.value)));
		return [hits && "it ran", ...found.map((one) => one.outerHTML.slice(0, 200))].filter(Boolean).join("\n");
	}`); got != "" {
		v.t.Errorf("the page took it for markup:\n%v", got)
	}
}

// foldsOpen unfolds all there is, so that all is drawn.
func (v *visit) foldsOpen() {
	v.t.Helper()
	v.run(`async () => {
		for (const fold of document.querySelector("grant-lint").shadowRoot.querySelectorAll("details")) fold.open = true;
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))); // what is in them is made when they open
	}`)
}

func TestHostileTextInEveryField(t *testing.T) {
	v := checker(t)
	v.run("() => { " + trap + " }")
	coded := url.QueryEscape(hostile)
	for _, text := range []string{
		hostile,
		"javascript:hit()?client_id=a&redirect_uri=" + coded,
		"https://" + hostile + "/oauth/authorize?scope=" + hostile,
		"https://app.hubspot.com/oauth/authorize?client_id=" + coded + "&redirect_uri=javascript:hit()&scope=oauth%20" + coded + "&optional_scope=" + coded + "&" + coded + "=" + coded + "#" + hostile,
		"Authorization failed as the redirect URL '" + strings.ReplaceAll(hostile, "'", "") + "' doesn't match the app's registered redirect URL.\n" + install + "&scope=oauth",
		settingsFile(`["<img src=x onerror=hit()>"]`, `["</textarea><script>hit()</script>"]`) + hostile,
	} {
		v.paste(text)
		v.shows(v.verdict())
		v.foldsOpen()
		v.unharmed()
	}

	v.paste(install + "&scope=oauth%20x%3E%3Csvg/onload%3Dhit()")
	v.place("x><svg/onload=hit()", "Optional")
	must(t, v.button("App settings: 1 given").Click())
	fields, err := v.region("App settings").GetByRole("textbox").All()
	must(t, err)
	if len(fields) < 4 {
		t.Errorf("there are %d fields", len(fields))
	}
	for _, field := range fields {
		if kind, _ := field.GetAttribute("type"); kind == "date" || kind == "datetime-local" {
			continue // takes nothing but digits
		}
		must(t, field.Fill(hostile))
	}
	v.foldsOpen()
	v.unharmed()

	must(t, v.button("Copy as Markdown").Click())
	v.says(v.status(), "Copied")
	v.paste(hostile)
	must(t, v.button("Copy as Markdown").Click())
	v.unharmed()
}

func TestHostileLinkToACheck(t *testing.T) {
	v := newVisit(t)
	must(t, v.AddInitScript(playwright.Script{Content: playwright.String(trap)}))
	v.visit(site + "privacy/")
	v.visit(site + v.fragment(map[string]any{
		"text": "https://app.hubspot.com/oauth/authorize?scope=" + url.QueryEscape(hostile), "message": hostile, "settingsText": hostile, "platform": hostile,
		"settings": map[string][]string{hostile: {hostile}, "requiredScopes": {hostile}, "redirectUris": {hostile}, "__proto__x": {hostile}, "accountTier": {hostile}},
	}))
	v.shows(v.verdict())
	v.foldsOpen()
	v.unharmed()
}

// fragment makes a link's fragment by itself, with what the page would not put in.
func (v *visit) fragment(state map[string]any) string {
	v.t.Helper()
	written, err := json.Marshal(state)
	must(v.t, err)
	return v.run(`async (state) => {
		const packed = new Blob([state]).stream().pipeThrough(new CompressionStream("deflate-raw"));
		const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
		return "#v1." + btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
	}`, string(written)).(string)
}

// What is no day for a field of days is shown, to be mended, and the browser
// has nothing to say of it.
func TestLinkWithOddDates(t *testing.T) {
	v := open(t, "privacy/")
	v.visit(site + v.fragment(map[string]any{"platform": "hubspot", "text": "app was uninstalled", "settings": map[string][]string{
		"connectedOn": {"2026-02-31"}, "lastActiveOn": {"2026-02-28"}, "disconnectedOn": {"last week"},
	}}))
	for label, value := range map[string]string{"Connected on": "2026-02-31", "Last used on": "2026-02-28", "Disconnected on": "last week"} {
		field := v.settings().GetByLabel(label, playwright.LocatorGetByLabelOptions{Exact: exact})
		must(t, expect.Locator(field).ToHaveValue(value))
		must(t, field.Fill("2026-03-01"))
		must(t, expect.Locator(field).ToHaveAttribute("type", "date"))
		must(t, expect.Locator(field).ToHaveValue("2026-03-01"))
	}

	v.visit(site + v.fragment(map[string]any{"platform": "zoho", "text": "invalid_code", "settings": map[string][]string{"codeIssued": {"+012026-01-01T00:00:00Z"}, "tokenIssued": {"just now"}}}))
	field := v.settings().GetByLabel("When the access token was issued", playwright.LocatorGetByLabelOptions{Exact: exact})
	must(t, expect.Locator(field).ToHaveValue("just now"))
}

func TestHostileAttributes(t *testing.T) {
	v := newVisit(t)
	must(t, v.AddInitScript(playwright.Script{Content: playwright.String(trap)}))
	v.visit(site + "embed/")
	v.run(`(text) => {
		const element = document.querySelector("grant-lint");
		for (const name of [...element.constructor.observedAttributes, "compact", "page", "title"]) element.setAttribute(name, text);
		element.scrollIntoView();
	}`, hostile)
	v.shows(v.verdict())
	must(t, expect.Locator(v.box()).ToHaveValue(hostile))
	v.unharmed()
}
