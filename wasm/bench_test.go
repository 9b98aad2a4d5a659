//go:build js && wasm

package main

import (
	"runtime"
	"strings"
	"syscall/js"
	"testing"
	"time"

	"grantlint/rules"
)

// page is the other side of the border: JavaScript that calls a function many
// times and gives the milliseconds.
var page = js.Global().Get("Function").New("f", "request", "n", `
	const start = performance.now();
	for (let i = 0; i < n; i++) f(request);
	return performance.now() - start;`)

// call runs f n times and gives what one call takes.
func call(f js.Func, request js.Value, n int) time.Duration {
	ms := page.Invoke(f, request, n).Float()
	return time.Duration(ms * float64(time.Millisecond) / float64(n))
}

// twelve is a link with twelve scopes, and the settings that allow it.
func twelve() js.Value {
	scopes := "oauth crm.objects.companies.read crm.objects.companies.write crm.objects.contacts.read " +
		"crm.objects.contacts.write crm.objects.deals.read crm.objects.deals.write crm.objects.line_items.read " +
		"crm.objects.owners.read crm.schemas.contacts.read crm.schemas.deals.read timeline"
	var required []any
	for _, s := range strings.Fields(scopes) {
		required = append(required, s)
	}
	return js.ValueOf(map[string]any{
		"text": "https://app.hubspot.com/oauth/authorize?client_id=5c0fab6e-3c81-4b2e-9a2f-0d6c2f1f7f10" +
			"&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=" + strings.ReplaceAll(scopes, " ", "%20") + "&state=9fK3hQ2mZx7LpT1v",
		"settings": map[string]any{
			"requiredScopes": required, "conditionallyRequiredScopes": []any{}, "optionalScopes": []any{},
			"redirectUris": []any{"https://app.example/cb"},
		},
	})
}

func check() js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any { return cross(answer(rules.Check, args)) })
}

// BenchmarkCall compares a whole check, from JavaScript and back, with a call of
// a function that does nothing.
func BenchmarkCall(b *testing.B) {
	full, empty := check(), js.FuncOf(func(js.Value, []js.Value) any { return nil })
	defer full.Release()
	defer empty.Release()
	request := twelve()
	there, back := time.Hour, time.Hour // the best of all turns: other work on the machine only adds
	for b.Loop() {
		there = min(there, call(full, request, 20))
		back = min(back, call(empty, request, 200))
	}
	b.ReportMetric(float64(there)/float64(back), "x-empty")
	b.ReportMetric(float64(there)/float64(time.Microsecond), "µs")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkMemory checks 100,000 times, and compares what the program holds of
// the machine then with what it held after the first thousand.
func BenchmarkMemory(b *testing.B) {
	full := check()
	defer full.Release()
	request := js.ValueOf(map[string]any{"text": "https://app.hubspot.com/oauth/authorize?client_id=a&scope=oauth,contacts"})
	held := func(checks int) float64 {
		page.Invoke(full, request, checks)
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return float64(m.Sys)
	}
	first := held(1000)
	last := held(99_000)
	for b.Loop() {
	}
	b.ReportMetric(last/first, "x-first")
	b.ReportMetric(last/(1<<20), "MB")
	b.ReportMetric(0, "ns/op")
}
