package rules_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestPacksStartAsData holds the packs to variables that the compiler lays out:
// a page waits for what is worked out before main. One call or append in the
// value of a package's variable has all that follow worked out too.
func TestPacksStartAsData(t *testing.T) {
	c := exec.Command(os.Args[0], "-test.run=^$")
	c.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := c.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(trace), "init grantlint/rules/text ") {
		t.Fatalf("no trace: %s", trace)
	}
	for _, pack := range []string{"oauth", "hubspot", "zoho", "wechat"} {
		if strings.Contains(string(trace), "init grantlint/rules/"+pack+" ") {
			t.Errorf("package %s works variables out at start: write them as literals, or work them out when they are asked for", pack)
		}
	}
}
