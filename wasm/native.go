//go:build !(js && wasm)

package main

import "os"

// This program only means something in a page. It builds elsewhere so that
// go build ./... and the tests of the wire types do.
func main() {
	os.Stderr.WriteString("build this with GOOS=js GOARCH=wasm\n")
	os.Exit(1)
}
