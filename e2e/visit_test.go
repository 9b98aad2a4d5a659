package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// A visit is one person's browser window, with nothing in it from before. What
// the browser complains about fails the test.
type visit struct {
	playwright.Page
	t testing.TB

	mutex      sync.Mutex // the browser speaks up at any time
	requests   []string
	complaints []string
	expected   []string
}

// open opens a page of the site, such as "" or "rules/".
func open(t testing.TB, path string, options ...playwright.BrowserNewContextOptions) *visit {
	t.Helper()
	v := newVisit(t, options...)
	v.visit(site + path)
	return v
}

// newVisit makes a window that has not gone anywhere yet.
func newVisit(t testing.TB, options ...playwright.BrowserNewContextOptions) *visit {
	t.Helper()
	context, err := browser.NewContext(options...)
	if err != nil {
		t.Fatal(err)
	}
	page, err := context.NewPage()
	if err != nil {
		t.Fatal(err)
	}
	v := &visit{Page: page, t: t}
	context.SetDefaultTimeout(5000)
	context.OnConsole(func(m playwright.ConsoleMessage) { v.complain(m.Type() + ": " + m.Text()) })
	context.OnWebError(func(e playwright.WebError) { v.complain(e.Error().Error()) })
	context.OnRequest(func(r playwright.Request) {
		if strings.Contains(r.URL(), "/assets/icon.") {
			return // the browser's own, when it likes
		}
		v.mutex.Lock()
		defer v.mutex.Unlock()
		v.requests = append(v.requests, r.Method()+" "+r.URL())
	})
	t.Cleanup(func() {
		if t.Failed() || len(v.unexpected()) > 0 {
			v.picture()
		}
		context.Close()
		for _, complaint := range v.unexpected() {
			t.Errorf("the browser says: %s", complaint)
		}
	})
	return v
}

// settle waits until the checker's program is there. To leave before that makes
// the browser say that it gave up loading.
func (v *visit) settle() {
	v.t.Helper()
	_, err := v.WaitForFunction(`() => !document.querySelector("grant-lint[page]") ||
		performance.getEntriesByType("resource").some((e) => e.name.endsWith(".wasm") && e.responseEnd > 0)`, nil)
	must(v.t, err)
}

func (v *visit) visit(address string) {
	v.t.Helper()
	if _, err := v.Goto(address); err != nil {
		v.t.Fatal(err)
	}
}

// expect lets the browser complain in these words, and demands that it does.
func (v *visit) expect(words string) { v.expected = append(v.expected, words) }

func (v *visit) complain(text string) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	v.complaints = append(v.complaints, text)
}

// unexpected lists complaints that nobody expected, and expected ones that
// did not come.
func (v *visit) unexpected() []string {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	var list []string
	for _, text := range v.complaints {
		if !slices.ContainsFunc(v.expected, func(words string) bool { return strings.Contains(text, words) }) {
			list = append(list, text)
		}
	}
	for _, words := range v.expected {
		if !slices.ContainsFunc(v.complaints, func(text string) bool { return strings.Contains(text, words) }) {
			list = append(list, "nothing like "+words)
		}
	}
	return list
}

// requestsSoFar lists what was asked of any server.
func (v *visit) requestsSoFar() []string {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	return append([]string(nil), v.requests...)
}

// noRequestsSince fails when anything was asked after a list was taken.
func (v *visit) noRequestsSince(before []string) {
	v.t.Helper()
	for _, request := range v.requestsSoFar()[len(before):] {
		v.t.Errorf("a request was made: %s", request)
	}
}

// run runs a function in the page, which may be async, and gives its answer.
func (v *visit) run(script string, argument ...any) any {
	v.t.Helper()
	answer, err := v.Evaluate(script, argument...)
	if err != nil {
		v.t.Fatalf("%v\nin %s", err, script)
	}
	return answer
}

// must fails the test when a step fails; the steps of a test read as one line each.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// picture keeps what the page looked like when the test failed.
func (v *visit) picture() {
	file := filepath.Join(v.t.ArtifactDir(), "page.png")
	if _, err := v.Screenshot(playwright.PageScreenshotOptions{Path: &file, FullPage: playwright.Bool(true)}); err != nil {
		v.t.Logf("no picture: %v", err)
		return
	}
	v.t.Logf("a picture of the page: %s (go test -artifacts keeps it)", file)
}

// axe checks the page as it stands, shadow roots and all, against WCAG 2.2 AA.
func (v *visit) axe() {
	v.t.Helper()
	if v.run(`() => !window.axe`) == true {
		source, err := os.ReadFile(filepath.Join("..", "node_modules", "axe-core", "axe.min.js"))
		if err != nil {
			v.t.Fatalf("axe-core is missing (%v); run make setup", err)
		}
		v.run(string(source) + ";void 0")
	}
	found := v.run(`async () => {
		const { violations } = await axe.run(document, {
			runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
		});
		return JSON.stringify(violations.map(({ id, help, nodes }) => ({
			id, help, at: nodes.map((node) => node.target.flat().join(" ") + "  " + node.html + "  " + node.failureSummary),
		})));
	}`).(string)
	var violations []struct {
		ID, Help string
		At       []string
	}
	if err := json.Unmarshal([]byte(found), &violations); err != nil {
		v.t.Fatal(err)
	}
	for _, one := range violations {
		v.t.Errorf("axe %s: %s\n\t%s", one.ID, one.Help, strings.Join(one.At, "\n\t"))
	}
}
