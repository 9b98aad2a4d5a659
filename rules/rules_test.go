package rules_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules"
	"grantlint/rules/golden"
	"grantlint/rules/internal/source"
	"grantlint/rules/lint"
)

var update = flag.Bool("update", false, "rewrite the answers in testdata; read the diff")

// packs are the folders that hold rules.
var packs = map[string]*lint.Platform{}

func init() {
	for _, p := range rules.Platforms {
		packs[p.ID] = p
	}
}

// TestGoldens holds every rule against its cases: one file for each rule, with
// a case that reports and one that stays quiet.
func TestGoldens(t *testing.T) {
	for id, p := range packs {
		for _, r := range p.Rules {
			t.Run(r.ID, func(t *testing.T) {
				cases := compare(t, filepath.Join(id, "testdata", r.ID+".txt"), r.ID)
				reports, quiet := false, false
				for _, c := range cases {
					said := false
					for _, f := range rules.Check(c.Request).Findings {
						said = said || f.Rule == r.ID
					}
					reports, quiet = reports || said, quiet || !said
				}
				if !reports || !quiet {
					t.Errorf("wants a case that reports and one that stays quiet (reports: %v, quiet: %v)", reports, quiet)
				}
			})
		}
	}
}

// TestWholeReports holds everything that is said of real pastes.
func TestWholeReports(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no whole reports in testdata", err)
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) { compare(t, f, "") })
	}
}

// compare checks the cases of a file, and answers with them.
func compare(t *testing.T, file, rule string) []golden.Case {
	t.Helper()
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := golden.Parse(string(want))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	var got []string
	for _, c := range cases {
		got = append(got, golden.Format(c, rules.Check(c.Request), rule))
	}
	text := strings.Join(got, "\n")
	if *update {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return cases
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(text, "\n")); diff != "" {
		t.Errorf("%s (-want +got), go test ./rules -update rewrites it:\n%s", file, diff)
	}
	return cases
}

// TestRules refuses a rule that is not whole: no page, no source, no month, a
// wrong name, a missing file.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for id := range packs {
		pkg, err := source.Read(os.DirFS(id))
		if err != nil {
			t.Fatal(err)
		}
		list, err := os.ReadFile(filepath.Join(id, "list.go"))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(source.List(pkg)), string(list)); diff != "" {
			t.Errorf("%s/list.go is stale: go generate ./rules/...\n%s", id, diff)
		}
		for i, r := range pkg.Rules {
			whole(t, id, r, packs[id].Rules[i])
			if seen[r.ID] {
				t.Errorf("%s stands twice", r.ID)
			}
			seen[r.ID] = true
		}
		stray(t, id, pkg)
	}
	for _, p := range rules.Platforms {
		for _, id := range p.Replaces {
			if !seen[id] {
				t.Errorf("%s replaces %s, which is no rule", p.ID, id)
			}
		}
	}
}

var topics = " scope redirect domain client host encoding state pkce token lifetime permission account secret datacenter request response settings "

func whole(t *testing.T, pack string, doc source.Rule, r *lint.Rule) {
	t.Helper()
	switch {
	case doc.ID != r.ID:
		t.Errorf("%s: the list says %s", doc.ID, r.ID)
	case doc.File != r.ID+".go":
		t.Errorf("%s stands in %s, want %s.go", r.ID, doc.File, r.ID)
	case pack != "oauth" && !strings.HasPrefix(r.ID, pack+"-"):
		t.Errorf("%s: the rules of pack %s bear its name", r.ID, pack)
	case r.Title == "" || strings.HasSuffix(r.Title, ".") || r.Check == nil:
		t.Errorf("%s wants a title without a full stop, and a check", r.ID)
	case !strings.Contains(topics, " "+r.About+" "):
		t.Errorf("%s is about %q, which is no topic", r.ID, r.About)
	case r.Severity != lint.Error && r.Severity != lint.Warning && r.Severity != lint.Info:
		t.Errorf("%s: severity %q", r.ID, r.Severity)
	case !hasSource(doc.Doc):
		t.Errorf("%s: the doc comment wants a paragraph \"Sources: … (2026-11).\" with the month it was read", r.ID)
	}
}

// hasSource looks for a paragraph "Source: …" or "Sources: …" with a month in
// parentheses.
func hasSource(doc string) bool {
	i := strings.LastIndex(doc, "\nSource")
	if i < 0 {
		return false
	}
	for s := doc[i:]; ; {
		j := strings.IndexByte(s, '(')
		if j < 0 || j+5 >= len(s) {
			return false
		}
		if s = s[j+1:]; s[:2] == "20" {
			return true
		}
	}
}

// stray refuses files of testdata that no rule has.
func stray(t *testing.T, pack string, pkg source.Package) {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(pack, "testdata", "*.txt"))
	for _, f := range files {
		known := false
		for _, r := range pkg.Rules {
			known = known || r.ID+".txt" == filepath.Base(f)
		}
		if !known {
			t.Errorf("%s belongs to no rule", f)
		}
	}
}
