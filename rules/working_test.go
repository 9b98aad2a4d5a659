package rules_test

import (
	"os"
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// TestWorking reads links that work: an error on one of them is the worst that
// a check can say.
func TestWorking(t *testing.T) {
	file, err := os.ReadFile("testdata/working.list")
	if err != nil {
		t.Fatal(err)
	}
	links := 0
	var platform, subject string
	for _, line := range strings.Split(string(file), "\n") {
		if head, ok := strings.CutPrefix(line, "# "); ok {
			if parts := strings.SplitN(head, "; ", 3); len(parts) == 3 {
				platform, subject = parts[0], parts[1]
			}
			continue
		}
		if line == "" {
			continue
		}
		links++
		rep := rules.Check(lint.Request{Text: strings.ReplaceAll(line, "⏎", "\n")})
		if rep.PlatformName != platform || subject != "*" && rep.Subject != subject {
			t.Errorf("read as %s, %s instead of %s, %s:\n%s", rep.PlatformName, rep.Subject, platform, subject, line)
		}
		for _, f := range rep.Findings {
			if f.Severity == lint.Error {
				t.Errorf("%s: %s\n%s", f.Rule, f.Message, line)
			}
		}
	}
	if links < 300 {
		t.Errorf("%d links are read", links)
	}
}
