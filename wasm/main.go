//go:build js && wasm

package main

import (
	"syscall/js"

	"github.com/norunners/vert"

	"grantlint/rules"
	"grantlint/rules/lint"
)

func main() {
	border := js.Global().Get("Object").New()
	border.Set("check", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return cross(answer(rules.Check, args))
	}))
	border.Set("catalog", js.FuncOf(func(js.Value, []js.Value) any {
		return cross(rules.Catalog())
	}))
	js.Global().Set("grantlint", border)
	select {}
}

// answer runs one check. Whatever goes wrong, it returns a report: a panic that
// left a callback would end the program for every later call.
func answer(check func(lint.Request) lint.Report, args []js.Value) (report lint.Report) {
	defer func() {
		if p := recover(); p != nil {
			report = refusal("the check broke off: " + panicText(p))
		}
	}()
	request, wrong := read(args)
	if wrong != "" {
		return refusal(wrong)
	}
	report = check(request)
	toUTF16(request, &report)
	return report
}

// cross is the one place where Go values become JavaScript values.
func cross[T any](answer T) js.Value {
	makeSlices(&answer)
	return vert.ValueOf(answer).JSValue()
}
