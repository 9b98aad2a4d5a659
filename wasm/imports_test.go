//go:build !js

package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// What these would add to the program that every visitor loads, in KB after
// brotli. The whole core is worth about 200 of them.
var tooHeavy = map[string]string{
	"fmt":                           "30 KB; format with package lint's own formatter, or strconv",
	"encoding/json":                 "150 KB; package text reads JSON and keeps places",
	"math/rand":                     "the same paste gives the same report",
	"math/rand/v2":                  "the same paste gives the same report",
	"regexp":                        "125 KB; write the few lines that look for it",
	"net/url":                       "20 KB, and it reads other URLs than browsers do; use package text",
	"net/http":                      "1.4 MB, and the core must not reach a network",
	"text/template":                 "it keeps every exported method in the program",
	"html/template":                 "it keeps every exported method in the program",
	"golang.org/x/net/idna":         "80 KB",
	"golang.org/x/net/publicsuffix": "600 KB",
	"time":                          "time.Parse and its tables are 30 KB; package lint has dates",
	"os":                            "the core reads no file and no environment",
}

// broughtByVert are imported by vert, for words that the linker drops. Our own
// packages would make it keep them.
var broughtByVert = map[string]bool{"fmt": true, "os": true, "time": true}

// The whole program is looked through: every package below rules that is in it,
// as it is built for the browser, and every package of others.
func TestNoHeavyImports(t *testing.T) {
	list := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}} {{join .Imports \" \"}}", ".")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	ours := 0
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		if why, bad := tooHeavy[words[0]]; bad && !broughtByVert[words[0]] {
			t.Errorf("%s is in the program, which goes to every visitor: %s", words[0], why)
		}
		if !strings.HasPrefix(words[0], "grantlint/") {
			continue
		}
		ours++
		for _, imported := range words[1:] {
			if why, bad := tooHeavy[imported]; bad {
				t.Errorf("%s imports %s: %s", words[0], imported, why)
			}
			if imported == "syscall/js" && words[0] != "grantlint/wasm" {
				t.Errorf("%s imports syscall/js: only wasm knows of JavaScript", words[0])
			}
		}
	}
	if ours < 7 {
		t.Errorf("saw %d packages of our own; is the list empty?", ours)
	}
}
