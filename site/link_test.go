package main

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules/lint"
)

// share runs a piece of JavaScript with share.js and redact.js under Node. The script sees its
// arguments as args, and prints JSON.
func share(t *testing.T, script string, args ...string) string {
	t.Helper()
	node := exec.Command("node", append([]string{"--input-type=module", "-e",
		`const { encode, decode } = await import("./static/share.js"); const { redact } = await import("./static/redact.js"); const args = process.argv.slice(1);` +
			`console.log(JSON.stringify(` + script + `))`, "--"}, args...)...)
	out, err := node.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return strings.TrimSpace(string(out))
}

func inflate(t *testing.T, link string) string {
	t.Helper()
	packed, err := base64.RawURLEncoding.DecodeString(strings.TrimPrefix(link, "#v1."))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		t.Fatal(err)
	}
	return string(plain)
}

func TestShareJSReadsOurLinks(t *testing.T) {
	request := lint.Request{
		Text:     "https://login.example/authorize?scope=a%20b&x=<é😀>",
		Settings: map[string][]string{"scopes": {"a", "授权"}, "redirectUris": {}},
	}
	want := map[string]any{
		"text":     request.Text,
		"settings": map[string]any{"scopes": []any{"a", "授权"}, "redirectUris": []any{}},
	}
	var got any
	if err := json.Unmarshal([]byte(share(t, `await decode(args[0])`, shareLink(request))), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(any(want), got); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

func TestLinksOfShareJS(t *testing.T) {
	var link string
	script := `await encode({ platform: "zoho", message: "é", text: "", more: 1, settings: {} })`
	if err := json.Unmarshal([]byte(share(t, script)), &link); err != nil {
		t.Fatal(err)
	}
	if got, want := inflate(t, link), `{"message":"é","platform":"zoho"}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBrokenLinksAreNone(t *testing.T) {
	var bomb bytes.Buffer
	w, _ := flate.NewWriter(&bomb, flate.BestCompression)
	w.Write([]byte(`{"text":"` + strings.Repeat("a", 1<<20) + `"}`))
	w.Close()
	for name, fragment := range map[string]string{
		"none":       "",
		"a heading":  "#redirect",
		"empty":      "#v1.",
		"no base64":  "#v1.!!!",
		"no deflate": "#v1.AAAA",
		"cut off":    shareLink(lint.Request{Text: "https://login.example"})[:12],
		"no state":   "#v1." + base64.RawURLEncoding.EncodeToString([]byte{0x01, 0x04, 0x00, 0xfb, 0xff, 'n', 'o', 'p', 'e'}),
		"a bomb":     "#v1." + base64.RawURLEncoding.EncodeToString(bomb.Bytes()),
		"too long":   "#v1." + strings.Repeat("A", 9<<10),
	} {
		if got := share(t, `await decode(args[0])`, fragment); got != "null" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestLinksOfStrangersAreTidied(t *testing.T) {
	var odd bytes.Buffer
	w, _ := flate.NewWriter(&odd, flate.BestCompression)
	w.Write([]byte(`{"text":7,"message":"m","settings":{"scopes":"a"},"__proto__":{"x":1},"now":"2020-01-01"}`))
	w.Close()
	got := share(t, `await decode(args[0])`, "#v1."+base64.RawURLEncoding.EncodeToString(odd.Bytes()))
	if got != `{"message":"m"}` {
		t.Errorf("got %s", got)
	}
}

func TestTooMuchForALink(t *testing.T) {
	script := `await encode({ text: Array.from({ length: 9000 }, (_, i) => (i * 7919) % 9973).join("") }).catch((e) => e.name)`
	if got := share(t, script); got != `"RangeError"` {
		t.Errorf("got %s", got)
	}
}

func TestNoSecretInALink(t *testing.T) {
	for _, text := range []string{
		"https://a.example/cb?code=S3CRET&state=1",
		"https://a.example/cb?code=S3CRET%26S3CRET&state=1",
		"https://a.example/cb?a=1&amp;code=S3CRET",
		"https://a.example/#access_token=S3CRET&token_type=bearer",
		"https://b.example/?next=https%3A%2F%2Fa.example%2F%3Fa%3D1%26client_secret%3DS3CRET%26b%3D2",
		"https://b.example/?next=%2F%3Fu%3D%252F%253Fa%253D1%2526refresh_token%253DS3CRET",
		"curl -d grant_type=authorization_code -d code_verifier=S3CRET",
		`{"client_secret": "S3CRET, \"S3CRET", "scope": "a"}`,
		`{'id_token':'S3CRET'}`,
		"CLIENT_SECRET=S3CRET",
		`export GOOGLE_CLIENT_SECRET="S3CRET S3CRET"`,
		`{\"client_secret\":\"S3CRET\",\"a\":1}`,
		"-----BEGIN PRIVATE KEY-----\nS3CRET\nS3CRET\n-----END PRIVATE KEY-----",
	} {
		var clean string
		if err := json.Unmarshal([]byte(share(t, `redact(args[0])`, text)), &clean); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(clean, "S3CRET") || !strings.Contains(clean, "REDACTED") {
			t.Errorf("%s\nbecomes %s", text, clean)
		}
	}
	for _, text := range []string{
		"https://a.example/?response_type=code&code_challenge=x&state=y&error_code=5",
		`{"scope": "token", "access_token_url": "https://a.example"}`,
	} {
		var same string
		if err := json.Unmarshal([]byte(share(t, `redact(args[0])`, text)), &same); err != nil {
			t.Fatal(err)
		}
		if same != text {
			t.Errorf("%s\nbecomes %s", text, same)
		}
	}
	settings := share(t, `await decode(await encode({ settings: { redirectUris: ["https://a.example/?code=S3CRET"] } }))`)
	if strings.Contains(settings, "S3CRET") {
		t.Errorf("settings keep it: %s", settings)
	}
}
