package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/golden"
	"grantlint/rules/lint"
)

func catalogues(t *testing.T) (english *catalogue, others map[string]*catalogue) {
	t.Helper()
	others, err := readCatalogues("..")
	if err != nil {
		t.Fatal(err)
	}
	if len(others) == 0 {
		t.Fatal("there is no language but English")
	}
	english = &catalogue{}
	if err := readJSON("lang/en.json", english); err != nil {
		t.Fatal(err)
	}
	return english, others
}

var placeholder = regexp.MustCompile(`\{\w+\}`)

func placeholders(s string) []string {
	all := placeholder.FindAllString(s, -1)
	slices.Sort(all)
	return slices.Compact(all)
}

// Every language has every text of the interface, with the same {names} in it.
// Plural forms are the language's own: only "other" is in all of them.
func TestInterfaceInEveryLanguage(t *testing.T) {
	english, others := catalogues(t)
	for id, c := range others {
		if c.Language == "" || c.Name == "" {
			t.Errorf("%s doesn't say which language it is", id)
		}
		for key, text := range english.Texts {
			if base, one := strings.CutSuffix(key, ".one"); one && english.Texts[base+".other"] != "" {
				continue
			}
			said, ok := c.Texts[key]
			if !ok || said == "" {
				t.Errorf("%s lacks %s: %q", id, key, text)
			} else if got, want := placeholders(said), placeholders(text); !slices.Equal(got, want) {
				t.Errorf("%s: %s has %v, want %v", id, key, got, want)
			}
		}
		for key := range c.Texts {
			if _, ok := english.Texts[pluralBase(english, key)]; !ok {
				t.Errorf("%s has %s, which nothing asks for", id, key)
			}
		}
	}
}

// pluralBase is the English key that a plural form belongs to.
func pluralBase(english *catalogue, key string) string {
	for _, form := range []string{".zero", ".one", ".two", ".few", ".many"} {
		if base, ok := strings.CutSuffix(key, form); ok && english.Texts[base+".one"] != "" {
			return base + ".other"
		}
	}
	return key
}

// What the scripts ask for is there.
func TestScriptsAskForTextsThatThereAre(t *testing.T) {
	english, _ := catalogues(t)
	files, _ := filepath.Glob("static/*.js")
	asked := regexp.MustCompile(`\bt\("([^"]+)"`)
	n := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range asked.FindAllStringSubmatch(string(source), -1) {
			n++
			if key := m[1]; english.Texts[key] == "" && english.Texts[key+".other"] == "" {
				t.Errorf("%s asks for %s, which there is not", file, key)
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d texts are asked for; is the expression still right?", n)
	}
}

var verb = regexp.MustCompile(`%(?:\[(\d)\])?([sql%])`)

// args lists the arguments that a format takes, by number, with their verb.
func args(format string) map[int]string {
	list := map[int]string{}
	next := 1
	for _, m := range verb.FindAllStringSubmatch(format, -1) {
		if m[2] == "%" {
			continue
		}
		if m[1] != "" {
			next, _ = strconv.Atoi(m[1])
		}
		list[next] += m[2]
		next++
	}
	return list
}

// A translation takes the arguments that its format has, each by the same verb.
func TestTranslationsTakeTheirArguments(t *testing.T) {
	_, others := catalogues(t)
	for id, c := range others {
		for format, said := range c.Words {
			want, got := args(format), args(said)
			for n, kind := range want {
				if got[n] == "" {
					t.Errorf("%s leaves argument %d out of %q: %q", id, n, format, said)
				} else if strings.Trim(got[n], kind) != "" {
					t.Errorf("%s takes argument %d of %q as %%%s: %q", id, n, format, got[n], said)
				}
			}
			for n := range got {
				if want[n] == "" {
					t.Errorf("%s takes argument %d, which %q has not: %q", id, n, format, said)
				}
			}
		}
	}
}

// Every finding of every case can be said in every language that has words for
// it: what the rule puts in comes out.
func TestFindingsInEveryLanguage(t *testing.T) {
	_, others := catalogues(t)
	files, _ := filepath.Glob("../rules/*/testdata/*.txt")
	said := map[string]int{}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		cases, err := golden.Parse(string(content))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, c := range cases {
			for _, f := range rules.Check(c.Request).Findings {
				for id, language := range others {
					if format := language.Words[f.Format]; format != "" {
						said[id]++
						if message := lint.Format(format, f.Args); strings.Contains(message, "%!") {
							t.Errorf("%s of %s, %q: %s", id, file, c.Title, message)
						}
					}
				}
			}
		}
	}
	for id := range others {
		if said[id] < 100 {
			t.Errorf("only %d findings can be said in %s", said[id], id)
		}
	}
}

var worded = regexp.MustCompile(`(?s)<(\w+)[^>]*?\sdata-w(?:\s[^>]*)?>([^<]*)</`)

// The pages' own words are said in every language.
func TestPagesInEveryLanguage(t *testing.T) {
	_, others := catalogues(t)
	files, _ := filepath.Glob("templates/*.html")
	n := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range worded.FindAllStringSubmatch(string(source), -1) {
			text := strings.Join(strings.Fields(m[2]), " ")
			if text == "" || strings.Contains(text, "{{") {
				continue // from the core, which may fall back to English
			}
			n++
			for _, id := range slices.Sorted(maps.Keys(others)) {
				if others[id].Words[text] == "" {
					t.Errorf("%s has no words for %q in %s", id, text, file)
				}
			}
		}
	}
	if n < 25 {
		t.Errorf("only %d texts are marked; is the expression still right?", n)
	}
}
