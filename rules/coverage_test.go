package rules_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/oauth"
)

// rows is how many rows each section of the facts has.
var rows = map[byte]int{'A': 14, 'B': 10, 'C': 13, 'D': 14, 'E': 7, 'F': 34, 'G': 19, 'H': 14, 'I': 12, 'J': 13, 'K': 18, 'L': 20, 'M': 10, 'N': 8}

// TestCoverage holds the table of what the standards demand against the rules:
// each row stands in it once, with rules that exist or with a reason.
func TestCoverage(t *testing.T) {
	file, err := os.ReadFile("oauth/coverage.txt")
	if err != nil {
		t.Fatal(err)
	}
	known := ids()
	counts := map[byte]int{}
	seen := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(file)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		row, rest, _ := strings.Cut(line, " ")
		if len(row) != 3 || rows[row[0]] == 0 || seen[row] {
			t.Errorf("%q stands twice or is no row", row)
			continue
		}
		seen[row] = true
		counts[row[0]]++
		if reason, ok := strings.CutPrefix(rest, "- "); ok || strings.HasPrefix(rest, "* ") {
			if ok && len(reason) < 15 {
				t.Errorf("%s wants a reason, not %q", row, reason)
			}
			continue
		}
		for _, id := range strings.Fields(rest) {
			if !known[id] {
				t.Errorf("%s: there is no rule %s", row, id)
			}
		}
		if rest == "" {
			t.Errorf("%s has neither a rule nor a reason", row)
		}
	}
	for section, n := range rows {
		if counts[section] != n {
			t.Errorf("section %c has %d rows, want %d", section, counts[section], n)
		}
	}
}

// TestRefuses holds what platforms and profiles refuse against the rules.
func TestRefuses(t *testing.T) {
	known := ids()
	for _, p := range slices.Concat(rules.Platforms, oauth.Providers()) {
		lists := [][]string{p.Refuses}
		for _, s := range p.Profiles {
			lists = append(lists, s.Refuses)
			if s.ID == "" || s.Name == "" {
				t.Errorf("%s has a profile without a name", p.Name)
			}
		}
		for _, l := range lists {
			for _, id := range l {
				if !known[id] {
					t.Errorf("%s refuses %s, which is no rule", p.Name, id)
				}
			}
		}
	}
}

func ids() map[string]bool {
	known := map[string]bool{}
	for _, r := range rules.Rules() {
		known[r.ID] = true
	}
	return known
}
