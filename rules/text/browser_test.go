package text

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	whatwg "github.com/nlnwa/whatwg-url/url"
)

func TestBrowserURL(t *testing.T) {
	web := func(host, port, path string) Address { return Address{"https", host, port, path} }
	tests := []struct {
		in   string
		want Address // the zero Address for one that is refused
	}{
		{"https://a.example/cb", web("a.example", "", "/cb")},
		{" \thttps://a.exa\nmple/cb\r\n", web("a.example", "", "/cb")},
		{"HTTPS://A.Example:443?x", web("a.example", "", "/")},
		{"https://a.example:8443#x", web("a.example", "8443", "/")},
		{"https://a.example:0443/", web("a.example", "", "/")},
		{"https://a.example:/", web("a.example", "", "/")},
		{"https://a.example:65536/", Address{}},
		{"https://a.example:8x/", Address{}},
		{"https:/a.example/cb", web("a.example", "", "/cb")},
		{"https:a.example/cb", web("a.example", "", "/cb")},
		{"https:////a.example/cb", web("a.example", "", "/cb")},
		{`https:\\a.example\cb`, web("a.example", "", "/cb")},
		{`https://good.example\@evil.example/cb`, web("good.example", "", "/@evil.example/cb")},
		{"https://good.example@evil.example/cb", web("evil.example", "", "/cb")},
		{"https://a@b:c@evil.example/", web("evil.example", "", "/")},
		{"https://exa\u200bmple.com/", web("example.com", "", "/")},
		{"https://a\u00adb/", web("ab", "", "/")},
		{"https://a%C2%ADb/", web("ab", "", "/")},
		{"https://ех\u0430mple.com/", web("xn--mple-43d3a6i.com", "", "/")},
		{"https://faß.ExAmPlE/", web("xn--fa-hia.example", "", "/")},
		{"https://例え。ｊｐ/", web("xn--r8jz45g.jp", "", "/")},
		{"https://ｅｘａｍｐｌｅ．com/", web("example.com", "", "/")},
		{"https://ⓔ𝐱𝖆ℳ𝓅𝟭ﬁ.example/", web("examp1fi.example", "", "/")},
		{"https://a\uff0fb.example/", Address{}},
		{"https://a%2fb.example/", Address{}},
		{"https://a%80b.example/", Address{}},
		{"https://xn--fa-hia.example/", web("xn--fa-hia.example", "", "/")},
		{"https://127.1/", web("127.0.0.1", "", "/")},
		{"https://0x7f.1/", web("127.0.0.1", "", "/")},
		{"https://2130706433/", web("127.0.0.1", "", "/")},
		{"https://0177.0.0.01/", web("127.0.0.1", "", "/")},
		{"https://１２７.0.0.1./", web("127.0.0.1", "", "/")},
		{"https://4294967295/", web("255.255.255.255", "", "/")},
		{"https://4294967296/", Address{}},
		{"https://256.0.0.1/", Address{}},
		{"https://1.2.3.08/", Address{}},
		{"https://1.2.3.4.5/", Address{}},
		{"https://a.1/", Address{}},
		{"https://[0:0::0:1]:8443/", web("[::1]", "8443", "/")},
		{"https://[2001:DB8:0:0:1:0:0:0]/", web("[2001:db8:0:0:1::]", "", "/")},
		{"https://[::127.0.0.1]/", web("[::7f00:1]", "", "/")},
		{"https://[::1/", Address{}},
		{"https://[::1%25eth0]/", Address{}},
		{"https://[1::2::3]/", Address{}},
		{"https://a.example/a/../b/./%2e%2E/c d/é", web("a.example", "", "/c%20d/%C3%A9")},
		{"https://a.example/a/..", web("a.example", "", "/")},
		{"https:///", Address{}},
		{"https://@/", Address{}},
		{"a.example/cb", Address{}},
		{"/cb", Address{}},
		{"com.example.app:/cb", Address{"com.example.app", "", "", "/cb"}},
		{"com.example.app://cb/x", Address{"com.example.app", "cb", "", "/x"}},
		{"app://CB:443", Address{"app", "CB", "443", ""}},
		{"urn:ietf:wg:oauth:2.0:oob", Address{"urn", "", "", "ietf:wg:oauth:2.0:oob"}},
		{"javascript:alert(1)", Address{"javascript", "", "", "alert(1)"}},
	}
	for _, tt := range tests {
		got, does := BrowserURL(New("text", tt.in))
		want := Opens
		if tt.want == (Address{}) {
			want = Refused
		}
		if does != want {
			t.Errorf("BrowserURL(%q) %s, want %s", tt.in, does, want)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("BrowserURL(%q) (-want +got):\n%s", tt.in, diff)
		}
		sameAsPeer(t, tt.in)
	}

	for _, in := range []string{"https://a\u0301.example/", "https://a\u200db.example/", "https://مثال.example/", "https://xn--mgbh0fb.example/",
		"https://xn--a/", "https://xn--abc-/", "https://*.example/", "https://a b.example/", "file:///x", "app://é/"} {
		if _, does := BrowserURL(New("text", in)); does != Unsure {
			t.Errorf("BrowserURL(%q) %s, want %s", in, does, Unsure)
		}
	}
}

// sameAsPeer compares with an independent parser, unless we are not sure.
func sameAsPeer(t *testing.T, in string) (does string) {
	t.Helper()
	got, does := BrowserURL(New("text", in))
	if does == Unsure {
		return does
	}
	u, err := whatwg.Parse(in)
	switch {
	case (err == nil) != (does == Opens):
		t.Errorf("BrowserURL(%q) %s: %q, the other: %v", in, does, got, err)
	case err == nil:
		path := strings.ReplaceAll(u.Pathname(), "^", "%5E") // as the standard has it since 2024
		if want := (Address{u.Scheme(), u.Hostname(), u.Port(), path}); got != want {
			t.Errorf("BrowserURL(%q) = %q, the other: %q", in, got, want)
		}
	}
	return does
}

// The web platform's own cases come with the other parser.
func TestBrowserURLPlatform(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/nlnwa/whatwg-url").Output()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "testdata", "urltestdata.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []json.RawMessage
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	absolute, sure := 0, 0
	for _, raw := range cases {
		var c struct {
			Input, Base, Protocol, Hostname, Port, Pathname string
			Failure                                         bool
		}
		if json.Unmarshal(raw, &c) != nil || c.Base != "" && c.Base != "about:blank" || strings.HasPrefix(c.Input, "#") {
			continue
		}
		got, does := BrowserURL(New("text", c.Input))
		absolute++
		if does == Unsure {
			continue
		}
		sure++
		if c.Failure != (does == Refused) {
			t.Errorf("BrowserURL(%q) %s", c.Input, does)
			continue
		}
		path := strings.ReplaceAll(c.Pathname, "^", "%5E") // as the standard has it since 2024
		if want := (Address{strings.TrimSuffix(c.Protocol, ":"), c.Hostname, c.Port, path}); does == Opens && got != want {
			t.Errorf("BrowserURL(%q) = %q, want %q", c.Input, got, want)
		}
	}
	t.Logf("sure of %d of %d", sure, absolute)
	if absolute < 300 || sure < absolute*8/10 {
		t.Errorf("sure of %d of %d", sure, absolute)
	}
}

// What odd hosts are made of. The other parser has its own mind on some things,
// so these keep apart: it refuses signs beside letters that are not ASCII, and
// takes "+1" for a number and "[::1]]" for an address, and stumbles over numbers
// of 64 bits.
var (
	oddNames = bricks("a|b|Z|example|com|xn--|xn--fa-hia|xn--r8jz45g|www|localhost|0|1|7|127|255|x-y|.|.|.|。|．|｡|%2e|%41|%00|%C2%AD|" +
		"%ef%bc%8e|%E3%80%82|:|:80|@|/|\\|?|#|\t|\n|\u00ad|\u200b|\u200d|\ufeff|\u00a0|ａ|Ａ|１|／|＠|：|＃|ⓐ|①|𝐚|𝟏|ℂ|K|ﬁ|ß|ς|é|É|" +
		"Ü|ı|İ|ж|Ж|а|α|Σ|あ|ア|ー|中|文|한|مثال|א|e\u0301|🙂")
	oddSigns = bricks("a|b|Z|example|0|1|7|127|255|256|08|0x7f|0X|.|.|.|_|--|:|:80|:443|:65535|@|/|\\|?|#|[::1]|::|%|%2e|" +
		"%41|%00|%zz| |\t|\n|!|$|&|'|(|)|*|,|;|=|{|}|~|<|>|\"|`|^|\x00|\x7f|\x1f")
)

func bricks(s string) []string { return strings.Split(s, "|") }

func TestBrowserURLHostile(t *testing.T) {
	const n = 100_000
	for name, odd := range map[string][]string{"names": oddNames, "signs": oddSigns} {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			count := map[string]int{}
			for range n / 2 {
				in := pick(r, bricks(`https://|http://|https:|https:/|https:\\|HTTPS://u:p@`))
				for range 1 + r.IntN(5) {
					in += pick(r, odd)
				}
				in += pick(r, bricks(`|/|/cb|/a/../b|\x|?x|#x|/%2e%2E/é`))
				count[sameAsPeer(t, in)]++
			}
			t.Log(count)
			// Names out of all scripts of the world stay undecided.
			if count[Opens] < n/6 || count[Unsure] > n/6 {
				t.Error(count)
			}
		})
	}
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

func BenchmarkBrowserURL(b *testing.B) {
	t := New("text", "https://app.hubspot.com/oauth/authorize?client_id=1")
	b.ReportAllocs()
	for b.Loop() {
		BrowserURL(t)
	}
}
