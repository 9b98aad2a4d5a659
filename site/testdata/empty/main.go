//go:build js && wasm

// The least program of this kind, which size and start of the core are measured
// against: it offers a function, and the function does nothing.
package main

import "syscall/js"

func main() {
	border := js.Global().Get("Object").New()
	border.Set("check", js.FuncOf(func(js.Value, []js.Value) any { return nil }))
	js.Global().Set("grantlint", border)
	select {}
}
