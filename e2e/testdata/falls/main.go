//go:build js && wasm

// A program that stands in for the core and falls in each way a program can.
package main

import "syscall/js"

func main() {
	border := js.Global().Get("Object").New()
	border.Set("check", js.FuncOf(func(_ js.Value, args []js.Value) any {
		text := args[0].Get("text")
		println("the paste is", text.String()) // must not reach the console
		switch text.String() {
		case "panic":
			var m map[string]int
			m["a"]++
		case "block":
			select {}
		case "deep":
			return deep(1)
		case "reach":
			return reach()
		}
		report := js.Global().Get("Object").New()
		report.Set("error", "")
		report.Set("subject", text)
		return report
	}))
	js.Global().Set("grantlint", border)
	select {}
}

func deep(n int) int { return n + deep(n+1) + deep(n+2) }

// reach tells which ways out of its box the program sees.
func reach() js.Value {
	seen := js.Global().Get("Array").New()
	for _, name := range []string{"fetch", "document", "window", "localStorage", "XMLHttpRequest", "WebSocket", "navigator", "location", "postMessage"} {
		if js.Global().Get(name).Truthy() {
			seen.Call("push", name)
		}
	}
	if canMakeFunctions() {
		seen.Call("push", "Function")
	}
	report := js.Global().Get("Object").New()
	report.Set("error", "")
	report.Set("subject", seen)
	return report
}

// Through the constructor of functions a determined program could leave the box;
// the page's policy forbids it.
func canMakeFunctions() (can bool) {
	defer func() { recover() }()
	js.Global().Get("Object").Get("constructor").Invoke("return fetch")
	return true
}
