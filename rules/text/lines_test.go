package text

import (
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	const paste = "my settings:\n# from the console\nexport ZOHO_CLIENT_ID=1000.ABC\nZOHO_REDIRECT_URI = \"http://localhost:8080/cb\"\n\nZOHO_DC: eu\nand then it says invalid_client"
	found := FindLines(New("text", paste))
	if s := found.String(); !strings.HasPrefix(s, "export ZOHO") || !strings.HasSuffix(s, "ZOHO_DC: eu") {
		t.Fatalf("found %q", s)
	}
	n := ParseLines(found)
	for name, want := range map[string]string{"ZOHO_CLIENT_ID": "1000.ABC", "ZOHO_REDIRECT_URI": "http://localhost:8080/cb", "ZOHO_DC": "eu"} {
		v, ok := n.Get(name)
		if !ok || v.Value.String() != want {
			t.Errorf("%s is %q, want %q", name, v.Value.String(), want)
		}
		if start, end := v.Value.Span(); paste[start:end] != want {
			t.Errorf("%s stands at %q", name, paste[start:end])
		}
	}
	for _, no := range []string{"", "https://app.example/?A_B=1", "client_id=1&scope=a", "ERROR: no", `{"A_B": 1}`, "A_B://x"} {
		if s := FindLines(New("text", no)).String(); s != "" {
			t.Errorf("%q holds %q", no, s)
		}
	}
}
