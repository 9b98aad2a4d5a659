package text

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestUnescape(t *testing.T) {
	tests := []struct {
		code     *Code
		in, want string
		spans    string // what each decoded byte stands for, joined with a blank
	}{
		{Percent, "a%2Fb+%zz%", "a/b+%zz%", "a %2F b + % z z %"},
		{Percent, "%C3%A9%e9", "é\xe9", "%C3 %A9 %e9"},
		{Form, "a+b%2Bc%20", "a b+c ", "a + b %2B c %20"},
		{HTML, "a&amp;b&#38;&x", "a&b&&x", "a &amp; b &#38; & x"},
		{JSON, `a\/\n\u00e9\ud83d\ude00\q\ud83d`, "a/\né😀\\q\ufffd", `a \/ \n \u00e9 \u00e9 \ud83d\ude00 \ud83d\ude00 \ud83d\ude00 \ud83d\ude00 \ q \ud83d \ud83d \ud83d`},
		{Base64URL, "eyJhIjoxfQ", `{"a":1}`, "eyJh eyJh eyJh Ijox Ijox Ijox fQ"},
	}
	for _, tt := range tests {
		u := New("text", tt.in).Unescape(tt.code)
		if u.String() != tt.want {
			t.Errorf("%q reads %q, want %q", tt.in, u, tt.want)
		}
		var spans []string
		for i := range u.Len() {
			spans = append(spans, u.Slice(i, i+1).Raw())
		}
		if got := strings.Join(spans, " "); got != tt.spans {
			t.Errorf("%q stands in %q, want %q", tt.in, got, tt.spans)
		}
	}
}

func TestReplace(t *testing.T) {
	tests := []struct{ in, param, inner, value, want string }{
		{"?scope=a%20b&x", "scope", "", "a b&c", "?scope=a%20b%26c&x"},
		{"?scope=a+b", "scope", "", "a b c", "?scope=a+b+c"},
		{"?u=https://a/", "u", "", "https://b/?c", "?u=https://b/%3Fc"},
		{"?u=https%3A%2F%2Fa%2F", "u", "", "https://b/é", "?u=https%3A%2F%2Fb%2F%C3%A9"},
		{"?u=https%3A%2F%2Fa%2F%3Fs%3Dx%2520y", "u", "s", "1 2", "?u=https%3A%2F%2Fa%2F%3Fs%3D1%25202"},
		{"?u=&x", "u", "", "1", "?u=1&x"},
	}
	for _, tt := range tests {
		v := param(ParseURL(New("text", tt.in)), tt.param)
		if tt.inner != "" {
			v = param(ParseURL(v), tt.inner)
		}
		e, ok := v.Replace(tt.value)
		if got := Apply(tt.in, []Edit{e}); !ok || got != tt.want {
			t.Errorf("%q with %q for %s%s: %q, want %q", tt.in, tt.value, tt.param, tt.inner, got, tt.want)
		}
	}

	sealed := New("text", "eyJhIjoxfQ").Unescape(Base64URL)
	if e, ok := sealed.From(1).Replace("x"); ok {
		t.Errorf("replaced in a sealed layer: %v", e)
	}
}

func param(u *URL, name string) Text {
	for _, p := range u.Params {
		if p.Name.String() == name {
			return p.Value
		}
	}
	return Text{}
}

func TestParseURL(t *testing.T) {
	tests := []struct{ in, want string }{
		{"https://u:p@a.example:8/cb?a=b%20c&d&=#e", "scheme https|separator ://|userinfo u:p|separator @|host a.example|separator :|port 8|path /cb|separator ?|name a|separator =|value b%20c|separator &|name d|separator &=|separator #|fragment e"},
		{`https:\\a.example\cb`, `scheme https|separator :\\|host a.example|path \cb`},
		{"a.example/cb?x=1&amp;y=2", "path a.example/cb|separator ?|name x|separator =|value 1|separator &amp;|name y|separator =|value 2"},
		{"https://a.example/cb?x=1&#38;y=2&#x26;z#38;", "scheme https|separator ://|host a.example|path /cb|separator ?|name x|separator =|value 1|separator &#38;|name y|separator =|value 2|separator &#x26;|name z|separator #|fragment 38;"},
		{"a.example/cb?x=1&#y", "path a.example/cb|separator ?|name x|separator =|value 1|separator &#|fragment y"},
		{"code=1&state=2", "name code|separator =|value 1|separator &|name state|separator =|value 2"},
		{"urn:a:b", "scheme urn|separator :|path a:b"},
		{"http://[::1]:80", "scheme http|separator ://|host [::1]|separator :|port 80"},
	}
	for _, tt := range tests {
		var got []string
		for _, p := range ParseURL(New("text", tt.in)).Pieces() {
			got = append(got, p.Kind+" "+p.Text.String())
		}
		if diff := cmp.Diff(strings.Split(tt.want, "|"), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.in, diff)
		}
	}
}

func TestLineColumn(t *testing.T) {
	x := New("text", "é1\n\n 二x\r\ny")
	for _, tt := range []struct {
		at           string
		line, column int
	}{{"é", 1, 1}, {"1", 1, 2}, {"x", 3, 3}, {"y", 4, 1}} {
		i := strings.Index(x.String(), tt.at)
		if line, column := x.From(i).LineColumn(); line != tt.line || column != tt.column {
			t.Errorf("%s stands at %d:%d, want %d:%d", tt.at, line, column, tt.line, tt.column)
		}
	}
}

var links = []string{
	"https://app.hubspot.com/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fa.example%2Fcb%3Fx%3D1%26y%3D2&scope=a%20b+c&amp;state=#x=1",
	"https://u:p@[::1]:80/a?b#c", `https:\\a\b`, "urn:a:b", "a=1&b=2", "?&&=&a", "HTTP:x", "https://a?b?c=d;e", "https://é.example/ü?ö=%zz",
	"see https://a.example/cb\n&x=1, \"https://b.example/?scope=a b c\" and\r\n(https://c.example/(d)).",
}

func FuzzParseURL(f *testing.F) {
	for _, s := range links {
		f.Add(s, "é &+%")
	}
	f.Add("a=1&b=2", "a\tb")
	f.Fuzz(func(t *testing.T, s, value string) {
		u := ParseURL(New("text", s))
		tiled(t, u)
		for i, p := range u.Params {
			if !p.HasValue {
				continue
			}
			if strings.ContainsFunc(value, isControl) {
				if e, ok := p.Value.Replace(value); ok {
					t.Errorf("a control character is written into %q: %v", s, e)
				}
				continue
			}
			replaced(t, s, u, i, p.Value, value)
			for _, q := range ParseURL(p.Value).Params {
				if e, ok := q.Value.Replace(value); !ok || e.Start > e.End || e.End > len(s) {
					t.Errorf("inner %q in %q: %v", q.Raw, s, e)
				}
			}
		}
	})
}

// tiled checks that the pieces of a URL are its bytes, each once and in order.
func tiled(t *testing.T, u *URL) {
	t.Helper()
	var b strings.Builder
	for _, p := range u.Pieces() {
		if p.Text.Len() == 0 {
			t.Errorf("empty %s in %q", p.Kind, u.Text)
		}
		b.WriteString(p.Text.String())
	}
	if b.String() != u.Text.String() {
		t.Errorf("pieces of %q make %q", u.Text, b.String())
	}
}

// replaced checks that a value can be written, and that nothing else changes.
func replaced(t *testing.T, s string, u *URL, i int, at Text, value string) {
	t.Helper()
	e, ok := at.Replace(value)
	if !ok {
		t.Fatalf("can't replace %q in %q", at, s)
	}
	changed := Apply(s, []Edit{e})
	v := ParseURL(New("text", changed))
	want := append([]Param(nil), u.Params...)
	if len(v.Params) != len(want) {
		t.Fatalf("%q for parameter %d of %q makes %q", value, i, s, changed)
	}
	for k := range want {
		name, val := want[k].Name.String(), want[k].Value.String()
		if k == i {
			val = value
		}
		if got := v.Params[k]; got.Name.String() != name || got.Value.String() != val {
			t.Errorf("%q for parameter %d of %q makes %q: %d is %q=%q", value, i, s, changed, k, got.Name, got.Value)
		}
	}
	if v.Host.String() != u.Host.String() || v.Path.String() != u.Path.String() || v.Fragment.String() != u.Fragment.String() {
		t.Errorf("%q for parameter %d of %q makes %q", value, i, s, changed)
	}
}

func FuzzFindURLs(f *testing.F) {
	for _, s := range links {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, u := range FindURLs(New("text", s)) {
			start, end := u.Span()
			if start < last || end <= start || end > len(s) {
				t.Fatalf("link at %d-%d behind %d in %q", start, end, last, s)
			}
			last = end
			if strings.ContainsAny(u.String(), "\r\n") {
				t.Errorf("line break in %q", u)
			}
			tiled(t, ParseURL(u))
			again := FindURLs(New("text", u.String()))
			if len(again) == 0 || !strings.HasPrefix(u.String(), again[0].String()) {
				t.Errorf("%q in %q is none alone", u, s)
			}
		}
	})
}

func FuzzJSONCode(f *testing.F) {
	f.Add(`{"a": ["b\/c", "\u0026"]}`, "é\"\\\n\x01/&")
	f.Fuzz(func(t *testing.T, s, value string) {
		n, problems := ParseJSON(New("text", s))
		a, _ := n.Get("a")
		if len(problems) > 0 || !utf8.ValidString(value) {
			return
		}
		for i, item := range a.Items {
			if item.Kind != KindString {
				continue
			}
			e, ok := item.Value.Replace(value)
			changed := Apply(s, []Edit{e})
			m, problems := ParseJSON(New("text", changed))
			if !ok || len(problems) > 0 {
				t.Fatalf("%q in %q makes %q", value, s, changed)
			}
			want := plain(a).([]any)
			want[i] = value
			b, _ := m.Get("a")
			if diff := cmp.Diff(want, plain(b)); diff != "" {
				t.Errorf("%q in %q (-want +got):\n%s", value, s, diff)
			}
		}
	})
}

// BenchmarkHostile reads what would be worst for a careless reader, and shows
// that a byte of 64 KB costs no more than one of 8 KB: the ratio is that of the
// worst of them. Aim: about 1.
func BenchmarkHostile(b *testing.B) {
	worst := 0.0
	for b.Loop() {
		worst = 0
		for _, unit := range []string{
			"?", "?a", "?a=1&", "=", "&", ":", "://", "http:", "https://", "https://a ", "https://a?b ", "https://a?scope=a ", "a&b= ", "scope=", "?scope=", "[", "{", "<", "(", ")",
			"“", "\"", "'", "\\", "\\\n", "=3D=\n", "\n&a=", "a\n", "https://a?b\n&c=", "%", "a=1&", "{\"a\":", "[\"a\":", "\"a\",", "[\"\n", "//\n", ",", "。", "`",
			"{\"a\":1},", "\"a", "'a", "/.", "xn--", ".", "é", "1.", "あ",
		} {
			for _, head := range []string{"https://a.example?scope=", ""} {
				small := readingTime(head + strings.Repeat(unit, 8<<10/len(unit)))
				large := readingTime(head + strings.Repeat(unit, 64<<10/len(unit)))
				worst = max(worst, float64(large)/float64(small)/8)
			}
		}
	}
	b.ReportMetric(worst, "x-64KB/8KB")
	b.ReportMetric(0, "ns/op")
}

// readingTime is the best of some turns: other work on the machine only adds.
func readingTime(s string) time.Duration {
	best := time.Hour
	for range 5 {
		x, start := New("text", s), time.Now()
		for _, u := range FindURLs(x) {
			ParseURL(u)
		}
		ParseJSON(x)
		BrowserURL(x)
		best = min(best, time.Since(start))
	}
	return best
}
