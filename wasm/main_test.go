//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"
	"testing"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// eval runs a JavaScript expression, so that tests pass what a page would.
func eval(expression string) js.Value {
	return js.Global().Get("Function").New("return (" + expression + ")").Invoke()
}

func ask(expression string) lint.Report {
	return answer(rules.Check, []js.Value{eval(expression)})
}

func TestWrongArgumentsAreNamed(t *testing.T) {
	for _, c := range []struct{ request, want string }{
		{`undefined`, "the request is missing"},
		{`null`, "the request is missing"},
		{`7`, "the request is a number, not an object"},
		{`"https://a.example"`, "the request is a string, not an object"},
		{`{text: 7}`, "text is a number, not a string"},
		{`{text: {}}`, "text is an object, not a string"},
		{`{now: new Date}`, "now is an object, not a string"},
		{`{settings: "x"}`, "settings is a string, not an object"},
		{`{settings: {scopes: "a b"}}`, "settings.scopes is a string, not a list"},
		{`{settings: {scopes: {length: 3}}}`, "settings.scopes is an object, not a list"},
		{`{settings: {requiredScopes: ["a", "b", 3]}}`, "settings.requiredScopes[2] is a number, not a string"},
		{`{settings: {requiredScopes: ["a", 3n]}}`, "settings.requiredScopes[1] can't be read: bad type flag"},
		{`{text: "x".repeat(1 << 20) + "x"}`, "text is too long: a request holds at most 1048576 characters"},
		{`{text: "x".repeat(1 << 20), message: "y"}`, "message is too long: a request holds at most 1048576 characters"},
		{`{settings: {scopes: new Array(1 << 21)}}`, "settings.scopes is too long: a request holds at most 1048576 characters"},
	} {
		if got := ask(c.request).Error; got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.request, got, c.want)
		}
	}
}

func TestNoArgument(t *testing.T) {
	if got := answer(rules.Check, nil).Error; got != "the request is missing" {
		t.Errorf("got %q", got)
	}
}

func TestWhatIsMissingIsEmpty(t *testing.T) {
	for _, request := range []string{
		`{}`,
		`{text: undefined, message: null, settings: null, now: undefined}`,
		`{text: "", settings: {scopes: null, redirectUris: undefined}}`,
	} {
		if got := ask(request).Error; got != "" {
			t.Errorf("%s: %s", request, got)
		}
	}
}

func TestTheRequestArrives(t *testing.T) {
	var got lint.Request
	answer(func(r lint.Request) lint.Report { got = r; return lint.Report{} }, []js.Value{eval(`{
		text: "a😀", message: "授权", platform: "hubspot", settingsText: "{}", now: "2026-11-21",
		settings: {scopes: ["a", null, "b"], none: [], absent: null}, more: 1,
	}`)})
	if got.Text != "a😀" || got.Message != "授权" || got.Platform != "hubspot" || got.SettingsText != "{}" || got.Now != "2026-11-21" {
		t.Errorf("got %q", got)
	}
	if s := strings.Join(got.Settings["scopes"], "|"); s != "a||b" {
		t.Errorf("scopes are %q: a hole must keep its place", s)
	}
	if none, given := got.Settings["none"]; !given || len(none) != 0 {
		t.Errorf("an empty list must arrive as one: %v, %v", none, given)
	}
	if _, given := got.Settings["absent"]; given {
		t.Error("null must arrive as absent")
	}
}

func TestOffsetsAreUTF16(t *testing.T) {
	mark := func(r lint.Request) lint.Report {
		at := strings.Index(r.Text, "here")
		return lint.Report{Findings: []lint.Finding{{Field: "text", Start: at, End: at + 4}}}
	}
	text := eval(`new String("😀 é 授 here")`)
	report := cross(answer(mark, []js.Value{eval(`{text: "😀 é 授 here"}`)}))
	finding := report.Get("findings").Index(0)
	got := text.Call("slice", finding.Get("start"), finding.Get("end"))
	if got.String() != "here" {
		t.Errorf("the mark lies on %q", got.String())
	}
}

func TestAPanicIsAnAnswer(t *testing.T) {
	for _, c := range []struct {
		panics func()
		want   string
	}{
		{func() { panic("boom") }, "the check broke off: boom"},
		{func() { var m map[string]int; m["a"]++ }, "the check broke off: assignment to entry in nil map"},
		{func() { panic(7) }, "the check broke off: a panic of type int"},
	} {
		report := cross(answer(func(lint.Request) lint.Report { c.panics(); return lint.Report{} }, []js.Value{eval(`{}`)}))
		if got := report.Get("error").String(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
		if report.Get("findings").Length() != 0 {
			t.Error("a refusal must have the shape of a report")
		}
	}
	if got := ask(`{text: "next"}`).Error; got != "" {
		t.Errorf("the next call says %q", got)
	}
}

// The whole wire, once there: JSON of what arrives in JavaScript, against what
// JavaScript itself says of the same.
func TestReportCrosses(t *testing.T) {
	report := lint.Report{
		Subject:  lint.AuthorizationRequest,
		Findings: []lint.Finding{{Rule: "a-rule", Args: []string{"x"}, Fixes: []lint.Fix{{Safe: true, Edits: []lint.Edit{{Start: 1, End: 2, Text: "é"}}}}}},
	}
	got := js.Global().Get("JSON").Call("stringify", cross(report)).String()
	for _, want := range []string{
		`"subject":"authorization-request"`, `"found":[]`, `"rule":"a-rule"`, `"args":["x"]`, `"related":[]`,
		`"safe":true`, `"edits":[{"start":1,"end":2,"text":"é"}]`, `"error":""`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in\n%s", want, got)
		}
	}
	if strings.Contains(got, "null") {
		t.Errorf("something arrives as null:\n%s", got)
	}
}

func TestCatalogCrosses(t *testing.T) {
	got := cross(rules.Catalog())
	for _, key := range []string{"platforms", "rules"} {
		if !js.Global().Get("Array").Call("isArray", got.Get(key)).Bool() {
			t.Errorf("%s is no list", key)
		}
	}
}
