package e2e

import (
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// What a person does in the checker. Things are found by their role and by the
// name that a screen reader says, never by a class.

// checker opens the page with the clipboard at hand, and waits for the program.
// From then on a request fails the test, whatever it does.
func checker(t testing.TB, options ...playwright.BrowserNewContextOptions) *visit {
	t.Helper()
	var window playwright.BrowserNewContextOptions
	if len(options) > 0 {
		window = options[0]
	}
	window.Permissions = []string{"clipboard-read", "clipboard-write"}
	v := newVisit(t, window)
	_, err := v.ExpectRequestFinished(func() error {
		_, err := v.Goto(site)
		return err
	}, playwright.PageExpectRequestFinishedOptions{Predicate: func(r playwright.Request) bool { return strings.HasSuffix(r.URL(), ".wasm") }})
	must(t, err)
	before := v.requestsSoFar()
	t.Cleanup(func() { v.noRequestsSince(before) })
	return v
}

var exact = playwright.Bool(true)

func (v *visit) box() playwright.Locator { return v.field("Link, error text or settings") }

func (v *visit) field(name string) playwright.Locator {
	return v.GetByRole("textbox", playwright.PageGetByRoleOptions{Name: name, Exact: exact})
}

func (v *visit) button(name string) playwright.Locator {
	return v.GetByRole("button", playwright.PageGetByRoleOptions{Name: name, Exact: exact})
}

func (v *visit) region(name string) playwright.Locator {
	return v.GetByRole("region", playwright.PageGetByRoleOptions{Name: name, Exact: exact})
}

// verdict is the answer, in the largest words below the title.
func (v *visit) verdict() playwright.Locator {
	return v.GetByRole("heading", playwright.PageGetByRoleOptions{Level: playwright.Int(2)}).First()
}

// row is where one scope is said to stand in the app.
func (v *visit) row(scope string) playwright.Locator {
	return v.GetByRole("group", playwright.PageGetByRoleOptions{Name: scope + ", in the app", Exact: exact})
}

func (v *visit) place(scope, choice string) {
	v.t.Helper()
	must(v.t, v.row(scope).GetByRole("radio", playwright.LocatorGetByRoleOptions{Name: choice, Exact: exact}).Check())
}

// paste puts a text in place of what stands in the box, by the keyboard.
func (v *visit) paste(text string) {
	v.t.Helper()
	v.run(`(text) => navigator.clipboard.writeText(text)`, text)
	must(v.t, v.box().Press("Control+A"))
	must(v.t, v.box().Press("Control+V"))
	must(v.t, expect.Locator(v.box()).ToHaveValue(text))
}

// pasteBelow adds a text below what stands in the box.
func (v *visit) pasteBelow(text string) {
	v.t.Helper()
	v.run(`(text) => navigator.clipboard.writeText(text)`, "\n"+text)
	must(v.t, v.box().Press("Control+End"))
	must(v.t, v.box().Press("Control+V"))
}

// copied presses a button that copies, and gives what is on the clipboard then.
func (v *visit) copied(button playwright.Locator) string {
	v.t.Helper()
	v.run(`() => navigator.clipboard.writeText("nothing")`)
	must(v.t, button.Click())
	_, err := v.WaitForFunction(`async () => await navigator.clipboard.readText() !== "nothing"`, nil)
	must(v.t, err)
	return v.run(`() => navigator.clipboard.readText()`).(string)
}

// expect waits until the page is as it says.
var expect = playwright.NewPlaywrightAssertions(5000)

func (v *visit) says(where playwright.Locator, words string) {
	v.t.Helper()
	must(v.t, expect.Locator(where).ToContainText(words))
}

func (v *visit) shows(what playwright.Locator) {
	v.t.Helper()
	must(v.t, expect.Locator(what).ToBeVisible())
}

func (v *visit) hides(what playwright.Locator) {
	v.t.Helper()
	must(v.t, expect.Locator(what).ToBeHidden())
}

// open unfolds what stands below a line.
func (v *visit) unfold(words string) {
	v.t.Helper()
	must(v.t, v.Locator("summary").Filter(playwright.LocatorFilterOptions{HasText: words}).Click())
}

// tabTo presses Tab until the focus is there, as someone without a mouse does.
func (v *visit) tabTo(what playwright.Locator) {
	v.t.Helper()
	for range 60 {
		must(v.t, v.Keyboard().Press("Tab"))
		there, err := what.Evaluate(`(one) => one.getRootNode().activeElement === one`, nil)
		must(v.t, err)
		if there == true {
			return
		}
	}
	v.t.Fatalf("%v can't be reached with Tab", what)
}
