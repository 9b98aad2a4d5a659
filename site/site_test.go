package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules"
	"grantlint/rules/lint"
)

func TestTheSameTreeTwice(t *testing.T) {
	one, err := build("/")
	if err != nil {
		t.Fatal(err)
	}
	two, err := build("/")
	if err != nil {
		t.Fatal(err)
	}
	for name := range one {
		if !bytes.Equal(one[name], two[name]) {
			t.Errorf("%s differs from build to build", name)
		}
	}
	if len(one) != len(two) {
		t.Errorf("%d files, then %d", len(one), len(two))
	}
	for _, r := range rules.Catalog().Rules {
		if _, ok := one[r.Doc+"index.html"]; !ok {
			t.Errorf("%s says its page is %s, and there is none", r.ID, r.Doc)
		}
	}
}

var small = tree{
	"index.html":          []byte("home"),
	"404.html":            []byte("lost"),
	"rules/index.html":    []byte("rules"),
	"assets/core.1.wasm":  []byte("a program"),
	"assets/core.1.js":    []byte("plain script"),
	"assets/core.1.js.br": []byte("brotli"),
	"assets/core.1.js.gz": []byte("gzip"),
	"widget/a.js":         []byte("widget"),
}

func TestHandler(t *testing.T) {
	for _, c := range []struct {
		path, accept string
		status       int
		body         string
		headers      map[string]string
	}{
		{"/", "", 200, "home", map[string]string{"Content-Type": "text/html; charset=utf-8", "Access-Control-Allow-Origin": ""}},
		{"/rules/", "", 200, "rules", nil},
		{"/rules", "", 301, "", map[string]string{"Location": "/rules/"}},
		{"/none", "", 404, "lost", map[string]string{"Content-Type": "text/html; charset=utf-8"}},
		{"/none/", "", 404, "lost", nil},
		{"/assets/core.1.wasm", "br", 200, "a program", map[string]string{"Content-Type": "application/wasm", "Content-Encoding": ""}},
		{"/assets/core.1.js", "", 200, "plain script", map[string]string{"Content-Encoding": "", "Vary": "Accept-Encoding"}},
		{"/assets/core.1.js", "gzip, deflate, br", 200, "brotli", map[string]string{"Content-Encoding": "br", "Content-Type": "text/javascript; charset=utf-8"}},
		{"/assets/core.1.js", "br;q=0, gzip", 200, "gzip", map[string]string{
			"Content-Encoding": "gzip", "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=31536000, immutable",
		}},
		{"/widget/a.js", "", 200, "widget", map[string]string{"Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=300"}},
	} {
		r := httptest.NewRequest("GET", c.path, nil)
		r.Header.Set("Accept-Encoding", c.accept)
		w := httptest.NewRecorder()
		handler(small).ServeHTTP(w, r)
		if w.Code != c.status {
			t.Errorf("%s: %d, want %d", c.path, w.Code, c.status)
		}
		if c.body != "" && w.Body.String() != c.body {
			t.Errorf("%s: %q, want %q", c.path, w.Body, c.body)
		}
		for name, want := range c.headers {
			if got := w.Header().Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", c.path, name, got, want)
			}
		}
		if policy := w.Header().Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'none'") {
			t.Errorf("%s: the policy is %q", c.path, policy)
		}
	}
}

func TestOnlyReading(t *testing.T) {
	w := httptest.NewRecorder()
	handler(small).ServeHTTP(w, httptest.NewRequest("POST", "/", strings.NewReader("x")))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST gives %d", w.Code)
	}
}

// A host joins the values when two patterns set one header, and a policy joined
// with itself, or two ages of a cache, mean something else.
func TestNoHeaderInTwoPatterns(t *testing.T) {
	for i, one := range headers {
		for _, other := range headers[i+1:] {
			if !strings.HasPrefix(strings.TrimSuffix(other.Pattern, "*"), strings.TrimSuffix(one.Pattern, "*")) {
				continue
			}
			for _, a := range one.Set {
				for _, b := range other.Set {
					if a[0] == b[0] {
						t.Errorf("%s stands under %s and %s", a[0], one.Pattern, other.Pattern)
					}
				}
			}
		}
	}
}

func TestHeadersFile(t *testing.T) {
	got := string(headersFile())
	for _, want := range []string{"/*\n  Content-Security-Policy: default-src 'none'; ", "; frame-ancestors 'none'\n", "\n/assets/*\n  Access-Control-Allow-Origin: *\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
}

func TestWriteReplacesOnlyItsOwn(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	site := tree{"a/b.html": []byte("1"), ours: []byte("{}")}
	if err := site.write(dir); err != nil {
		t.Fatal(err)
	}
	if err := (tree{"c.html": []byte("2"), ours: []byte("{}")}).write(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "a", "b.html")); !os.IsNotExist(err) {
		t.Error("a file of the older site is still there")
	}
	foreign := t.TempDir()
	if err := os.WriteFile(filepath.Join(foreign, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := site.write(foreign); err == nil {
		t.Error("it replaced a folder that is not its own")
	}
}

func TestSegments(t *testing.T) {
	mark := func(start, end int) lint.Finding { return lint.Finding{Start: start, End: end} }
	for _, c := range []struct {
		findings []lint.Finding
		want     []segment
	}{
		{nil, []segment{{"abcdef", false}}},
		{[]lint.Finding{mark(4, 6), mark(0, 2)}, []segment{{"ab", true}, {"cd", false}, {"ef", true}}},
		{[]lint.Finding{mark(1, 4), mark(2, 3), mark(5, 5)}, []segment{{"a", false}, {"bcd", true}, {"ef", false}}},
	} {
		if diff := cmp.Diff(c.want, segments("abcdef", c.findings)); diff != "" {
			t.Errorf("%v: want -, got +:\n%s", c.findings, diff)
		}
	}
}

func TestRuleComment(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a-rule.go")
	source := `package p

// Not this one.
var helper = 1

// A code can be read on the way.
//
// # How to mend it
//
// Use https, not http://app.example/cb.
//
// Sources: [RFC 9700], 2.6 (2026-11).
//
// [RFC 9700]: https://rfc.example/9700
var R = lint.Rule{
	ID: "a-rule",
}

var Bare = lint.Rule{ID: "bare"}
`
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	r := rulePage{ID: "a-rule"}
	if err := r.readDoc(file); err != nil {
		t.Fatal(err)
	}
	if r.Lead != "A code can be read on the way." {
		t.Errorf("the lead is %q", r.Lead)
	}
	if doc := string(r.Doc); !strings.Contains(doc, "Use https") || strings.Contains(doc, "Sources") || strings.Contains(doc, "href") {
		t.Errorf("the text is\n%s", doc)
	}
	if facts := string(r.Facts); !strings.Contains(facts, `<a href="https://rfc.example/9700">RFC 9700</a>`) {
		t.Errorf("the sources are\n%s", facts)
	}
	for _, id := range []string{"bare", "none"} {
		if err := (&rulePage{ID: id}).readDoc(file); err == nil {
			t.Errorf("%s has no comment, and that is not said", id)
		}
	}
}
