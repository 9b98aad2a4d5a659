package e2e

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/playwright-community/playwright-go"
)

// asset asks the manifest where a script stands.
func asset(t testing.TB, name string) string {
	t.Helper()
	answer, err := http.Get(site + "widget/manifest.json")
	must(t, err)
	defer answer.Body.Close()
	var manifest map[string]struct{ Path, Integrity string }
	must(t, json.NewDecoder(answer.Body).Decode(&manifest))
	if manifest[name].Path == "" {
		t.Fatalf("the manifest has no %s", name)
	}
	return site + manifest[name].Path
}

// bare opens a page that doesn't load the checker by itself, and imports it.
func bare(t *testing.T) *visit {
	v := open(t, "privacy/")
	importCore(v)
	return v
}

func importCore(v *visit) {
	v.run(`async (url) => {
		window.told = [];
		window.core = await import(url);
		for (const name of ["ready", "restarted", "failed"]) core.events.addEventListener(name, () => told.push(name));
	}`, asset(v.t, "core.js"))
}

func told(v *visit) string { return v.run(`() => told.join(" ")`).(string) }

func TestCoreAnswers(t *testing.T) {
	v := bare(t)
	v.run(`() => core.load()`)
	before := v.requestsSoFar()
	report := v.run(`() => core.check({ text: "https://login.example/authorize?client_id=a" })`).(map[string]any)
	if report["error"] != "" {
		t.Errorf("the report says %q", report["error"])
	}
	for _, list := range []string{"found", "facts", "parts", "placement", "findings", "unchecked"} {
		if _, ok := report[list].([]any); !ok {
			t.Errorf("report.%s is no list: %v", list, report[list])
		}
	}
	catalog := v.run(`() => core.catalog().platforms`)
	if diff := cmp.Diff(catalog, v.run(`() => core.platforms`)); diff != "" || len(catalog.([]any)) == 0 {
		t.Errorf("the platforms that the scripts bring along are not the program's (-program +scripts):\n%s", diff)
	}
	v.noRequestsSince(before)
	if got := told(v); got != "ready" {
		t.Errorf("it told %q", got)
	}
}

func TestCoreLoadsOnce(t *testing.T) {
	v := bare(t)
	v.run(`() => Promise.all([core.load(), core.load()]).then(() => core.load())`)
	n := 0
	for _, request := range v.requestsSoFar() {
		if strings.HasSuffix(request, ".wasm") {
			n++
		}
	}
	if n != 1 {
		t.Errorf("the program was asked for %d times", n)
	}
}

func TestCoreLeavesNothingOnThePage(t *testing.T) {
	v := open(t, "privacy/")
	v.run(`() => { window.before = null; before = Object.getOwnPropertyNames(window); }`)
	left := v.run(`async (url) => {
		const core = await import(url);
		await core.load();
		core.check({ text: "https://a.example" });
		return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)).join(" ");
	}`, asset(t, "core.js"))
	if left != "" {
		t.Errorf("new on the page: %s", left)
	}
}

// Pages that pack Node's modules for the browser have such globals, and plain
// wasm_exec.js would take them for the real thing.
func TestCoreStandsHostileGlobals(t *testing.T) {
	v := open(t, "privacy/")
	v.run(`() => { window.fs = {}; window.process = { env: {} }; window.path = null; window.Go = class {}; }`)
	importCore(v)
	if got := v.run(`async () => { await core.load(); return core.check({}).error; }`); got != "" {
		t.Errorf("the report says %q", got)
	}
}

func TestWrongRequestsAreAnswered(t *testing.T) {
	v := bare(t)
	v.run(`() => core.load()`)
	for _, c := range []struct{ request, want string }{
		{`undefined`, "the request is missing"},
		{`{ text: 7 }`, "text is a number, not a string"},
		{`{ settings: { requiredScopes: ["a", 3n] } }`, "settings.requiredScopes[1] can't be read: bad type flag"},
		{`{ get text() { throw new Error("not today"); } }`, "the request can't be copied: not today"},
		{`{ text: "x", more: () => {} }`, "the request can't be copied: "},
		{`new Proxy({}, { ownKeys() { throw "never"; } })`, "the request can't be copied: "},
		{`document`, "the request can't be copied: "},
	} {
		got := v.run(`() => core.check(` + c.request + `)`).(map[string]any)
		if why, _ := got["error"].(string); !strings.HasPrefix(why, c.want) {
			t.Errorf("%s: got %q, want %q", c.request, why, c.want)
		}
		if _, ok := got["findings"].([]any); !ok {
			t.Errorf("%s: the answer is no report", c.request)
		}
	}
	if got := v.run(`() => core.check({ text: "x" }).error`); got != "" {
		t.Errorf("the next call says %q", got)
	}
	if got := told(v); got != "ready" {
		t.Errorf("a wrong request must not restart anything; it told %q", got)
	}
}

// withProgram puts another program in the core's place.
func withProgram(t *testing.T) *visit {
	t.Helper()
	file := filepath.Join(t.TempDir(), "falls.wasm")
	build := exec.Command("go", "build", "-buildvcs=false", "-o", file, "./testdata/falls")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	program, err := os.ReadFile(file)
	must(t, err)
	v := open(t, "privacy/")
	v.swap("core", program)
	importCore(v)
	v.run(`() => core.load()`)
	return v
}

// swap puts another program in the core's place, for the script of a name.
func (v *visit) swap(script string, program []byte) {
	v.t.Helper()
	must(v.t, v.Route("**/core.*.wasm", func(r playwright.Route) {
		r.Fulfill(playwright.RouteFulfillOptions{Body: program, ContentType: playwright.String("application/wasm")})
	}))
	v.unpin(script)
}

// unpin lets a script load other files than it was built with. It pins them by
// their hash.
func (v *visit) unpin(script string) {
	v.t.Helper()
	pin := regexp.MustCompile(`integrity:"[^"]*"`)
	must(v.t, v.Route("**/"+script+".*.js", func(r playwright.Route) {
		answer, err := r.Fetch()
		if err != nil {
			v.t.Error(err)
			return
		}
		text, _ := answer.Text()
		r.Fulfill(playwright.RouteFulfillOptions{Response: answer, Body: pin.ReplaceAllString(text, `integrity:""`)})
	}))
}

func TestCoreComesBackAfterAFall(t *testing.T) {
	v := withProgram(t)
	for _, way := range []string{"panic", "block", "deep"} {
		v.run(`() => { told.length = 0; }`)
		answer := v.run(`(text) => core.check({ text }).error`, way)
		if answer != "the checker fell over this and was started again" {
			t.Errorf("%s: the answer says %q", way, answer)
		}
		if got := told(v); got != "restarted" {
			t.Errorf("%s: it told %q", way, got)
		}
		if got := v.run(`() => core.check({ text: "next" }).subject`); got != "next" {
			t.Errorf("%s: the next check says %v", way, got)
		}
	}
}

func TestTheProgramSeesNoWayOut(t *testing.T) {
	v := withProgram(t)
	v.expect("requires 'TrustedScript' assignment")
	v.expect("Function constructor does not accept")
	// From a timer: what a test runs itself is let through by the policy.
	got := v.run(`() => new Promise((done) => setTimeout(() => done(core.check({ text: "reach" }).subject)))`)
	if diff := cmp.Diff([]any{}, got); diff != "" {
		t.Errorf("the program reaches (want -, got +):\n%s", diff)
	}
}

func TestAFailedLoadCanBeTriedAgain(t *testing.T) {
	v := bare(t)
	must(t, v.Route("**/core.*.wasm", func(r playwright.Route) { r.Abort() }, 1))
	v.expect("net::ERR_FAILED")
	if got := v.run(`() => core.load().then(() => "loaded", () => "failed")`); got != "failed" {
		t.Errorf("the first load %v", got)
	}
	if got := v.run(`() => core.load().then(() => core.check({}).error)`); got != "" {
		t.Errorf("the second load: %v", got)
	}
	if got := told(v); got != "failed ready" {
		t.Errorf("it told %q", got)
	}
}

func TestAHostThatDoesNotKnowWasm(t *testing.T) {
	v := bare(t)
	must(t, v.Route("**/core.*.wasm", func(r playwright.Route) {
		answer, err := r.Fetch()
		if err != nil {
			t.Error(err)
			return
		}
		headers := answer.Headers()
		headers["content-type"] = "application/octet-stream"
		r.Fulfill(playwright.RouteFulfillOptions{Response: answer, Headers: headers})
	}))
	if got := v.run(`() => core.load().then(() => core.check({}).error)`); got != "" {
		t.Errorf("got %v", got)
	}
}

// host serves a page of someone else, who embeds the element under a policy.
func host(t *testing.T, policy, body string) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.WriteHeader(http.StatusNoContent) // the browser asks for an icon
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy)
		w.Write([]byte("<!DOCTYPE html><html lang=en><title>A manual</title><h1>A manual</h1>" + body))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestEmbeddedUnderAStrictPolicy(t *testing.T) {
	origin := strings.TrimSuffix(site, "/")
	address := host(t,
		"default-src 'none'; script-src "+origin+" 'wasm-unsafe-eval'; connect-src "+origin+"; require-trusted-types-for 'script'",
		`<grant-lint></grant-lint><script type="module" src="`+site+`widget/grant-lint.js"></script>`)
	v := newVisit(t)
	v.visit(address)
	v.run(`() => customElements.whenDefined("grant-lint").then(() => undefined)`)
	if shown := v.run(`() => document.querySelector("grant-lint").shadowRoot.childElementCount`); shown == 0 {
		t.Error("the element shows nothing")
	}
	importCore(v)
	if got := v.run(`() => core.load().then(() => core.check({}).error)`); got != "" {
		t.Errorf("got %v", got)
	}
}
