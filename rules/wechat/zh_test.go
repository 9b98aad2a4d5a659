package wechat_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/golden"
	"grantlint/rules/lint"
	"grantlint/rules/wechat"
)

// TestChinese holds the Chinese catalogue against everything that the pack says:
// nothing may lack a translation, and no translation its sentence.
func TestChinese(t *testing.T) {
	zh := catalogue(t, "zh.json")
	said := sentences(t)
	for s, where := range said {
		if zh[s] == "" {
			t.Errorf("no Chinese for %s: %q", where, s)
		}
	}
	for s := range zh {
		if said[s] == "" && !word(s) {
			t.Errorf("nothing says %q any more", s)
		}
	}
	for s, translated := range zh {
		verbs(t, s, translated)
	}
	// What general rules say of WeChat's links changes with them; what is not
	// found there falls back to English.
	for s, translated := range catalogue(t, "zh-general.json") {
		verbs(t, s, translated)
	}
}

func catalogue(t *testing.T, name string) map[string]string {
	t.Helper()
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	c := map[string]string{}
	if err := json.Unmarshal(file, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// word reports whether s is a word that formats take as an argument. They are
// translated before they are put in.
func word(s string) bool {
	return s == "empty" || !strings.ContainsAny(s, ".:%") && len(strings.Fields(s)) < 8 &&
		(strings.HasPrefix(s, "a ") || strings.HasPrefix(s, "an ") || strings.HasSuffix(s, "s"))
}

// sentences are all that the pack can say, from its data and from what it says
// of every case.
func sentences(t *testing.T) map[string]string {
	t.Helper()
	said := map[string]string{}
	add := func(where, s string) {
		if s != "" {
			said[s] = where
		}
	}
	p := wechat.Platform
	for _, r := range p.Rules {
		add("a title", r.Title)
		for _, s := range r.Shown {
			shown(add, s)
		}
	}
	for _, s := range p.Shows {
		shown(add, s.Shown)
	}
	for _, m := range p.Messages {
		add("a cause", m.Why)
		add("what to do", m.Do)
	}
	for _, s := range p.Settings {
		add("a label", s.Label)
		add("a help", s.Help)
		add("a place", s.Where)
		for _, c := range s.Choices {
			if c.Label != c.Value {
				add("a choice", c.Label)
			}
		}
	}
	for _, e := range p.Endpoints {
		add("a kind of link", e.Name)
		add("a note", e.Note)
		for _, q := range e.Params {
			add("a parameter", q.Meaning)
		}
	}
	for _, c := range cases(t) {
		rep := rules.Check(c.Request)
		for _, f := range rep.Facts {
			if strings.Contains(f.Label, "授权") {
				add("a fact", f.Label)
			}
		}
		for _, f := range rep.Findings {
			if strings.HasPrefix(f.Rule, "wechat-") {
				add(f.Rule, f.Format)
				for _, x := range f.Fixes {
					add("a fix of "+f.Rule, x.Title)
					add("a place of "+f.Rule, x.Where)
				}
				for _, x := range f.Related {
					add("a place of "+f.Rule, x.Message)
				}
			}
		}
	}
	add("the console", p.Console)
	add("a message of one sentence", "%s")
	return said
}

func shown(add func(where, s string), s lint.Shown) {
	add("a cause", s.Because)
	add("what is true instead", s.Not)
	add("a fix", s.Do.Title)
	add("a place", s.Do.Where)
}

func cases(t *testing.T) []golden.Case {
	t.Helper()
	files, _ := filepath.Glob("testdata/*.txt")
	whole, _ := filepath.Glob("../testdata/wechat*.txt")
	var all []golden.Case
	for _, f := range append(files, whole...) {
		content, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		cs, err := golden.Parse(string(content))
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		all = append(all, cs...)
	}
	if len(all) < 100 {
		t.Fatalf("only %d cases", len(all))
	}
	return all
}

var verb = regexp.MustCompile(`%(?:\[(\d)\])?([sql])`)

// verbs wants each argument of a sentence in its translation, as what it is.
func verbs(t *testing.T, s, translated string) {
	t.Helper()
	kinds := verb.FindAllStringSubmatch(s, -1)
	taken := map[int]bool{}
	for _, v := range verb.FindAllStringSubmatch(translated, -1) {
		n, err := strconv.Atoi(v[1])
		if err != nil || n < 1 || n > len(kinds) || kinds[n-1][2] != v[2] {
			t.Errorf("%q: %s takes no argument of %q", translated, v[0], s)
			continue
		}
		taken[n] = true
	}
	if len(taken) != len(kinds) {
		t.Errorf("%q leaves out arguments of %q", translated, s)
	}
}
