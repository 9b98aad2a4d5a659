package text

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// plain turns a Node into what encoding/json makes of it.
func plain(n Node) any {
	switch n.Kind {
	case KindObject:
		m := map[string]any{}
		for _, e := range n.Members {
			m[e.Key.Value.String()] = plain(e.Value)
		}
		return m
	case KindArray:
		l := []any{}
		for _, e := range n.Items {
			l = append(l, plain(e))
		}
		return l
	case KindString:
		return n.Value.String()
	case KindNumber:
		return json.Number(n.Value.String())
	case KindBool:
		return strings.EqualFold(n.Value.String(), "true")
	}
	return nil
}

// describe writes a problem as "code line:column what".
func describe(p Problem) string {
	line, column := p.At.LineColumn()
	s := p.Code + " " + strconv.Itoa(line) + ":" + strconv.Itoa(column)
	if raw := p.At.Raw(); raw != "" {
		s += " " + raw
	}
	if len(p.Edits) > 0 && !p.Safe {
		s += " (guess)"
	}
	return s
}

// mended applies the edits of all problems until none is left that has any.
func mended(t *testing.T, s string) string {
	t.Helper()
	for range 20 {
		_, problems := ParseJSON(New("settingsText", s))
		var edits []Edit
		for _, p := range problems {
			edits = addEdits(edits, p.Edits)
		}
		if len(edits) == 0 {
			return s
		}
		s = Apply(s, edits)
	}
	t.Errorf("still not mended: %s", s)
	return s
}

// addEdits puts more among edits, in order, unless they overlap.
func addEdits(edits, more []Edit) []Edit {
	out := append([]Edit(nil), edits...)
	for _, e := range more {
		i := len(out)
		for i > 0 && out[i-1].Start > e.Start {
			i--
		}
		if i > 0 && out[i-1].End > e.Start || i < len(out) && e.End > out[i].Start {
			return edits
		}
		out = append(out[:i], append([]Edit{e}, out[i:]...)...)
	}
	return out
}

func TestParseJSON(t *testing.T) {
	tests := []struct {
		name, in string
		problems []string
		mended   string // "" for as it is
	}{
		{"fine", `{"a": [1, -2.5e3, true, false, null, "x\ny\u00e9\ud83d\ude00\/"], "b": {}, "c": []}`, nil, ""},
		{"scalar", ` "x" `, nil, ""},
		{"empty", " ", []string{"empty 1:2"}, ""},
		{"no JSON", "oauth\ncrm.a", []string{"no-json 1:1 oauth\ncrm.a"}, ""},

		{"trailing comma", "{\n  \"a\": [\n    \"x\",\n  ],\n}", []string{"trailing-comma 3:8 ,", "trailing-comma 4:4 ,"}, "{\n  \"a\": [\n    \"x\"\n  ]\n}"},
		{"missing comma", "{\"a\": [\"x\" \"y\"]\n\"b\": 1}", []string{"missing-comma 1:11", "missing-comma 1:16"}, "{\"a\": [\"x\", \"y\"],\n\"b\": 1}"},
		{"extra commas", `[,"x",,"y"]`, []string{"extra-comma 1:2 ,", "extra-comma 1:7 ,"}, `["x","y"]`},
		{"semicolons", `{"a": 1; "b": 2};`, []string{"wrong-sign 1:8 ;", "text-behind 1:17 ;"}, `{"a": 1, "b": 2}`},
		{"full-width signs", `{"a"： ["x"， "y"、 "z"]}`, []string{"wrong-sign 1:5 ：", "wrong-sign 1:11 ，", "wrong-sign 1:16 、"}, `{"a": ["x", "y", "z"]}`},
		{"missing colon", `{"a" 1, "b" ["x"]}`, []string{"missing-colon 1:5", "missing-colon 1:12"}, `{"a": 1, "b": ["x"]}`},
		{"equals sign", `{"a" = 1, "b" => 2}`, []string{"wrong-sign 1:6 =", "wrong-sign 1:15 =>"}, `{"a" : 1, "b" : 2}`},
		{"two colons", `{"a":: 1}`, []string{"missing-value 1:6", "extra-colon 1:6 : (guess)", "missing-comma 1:6", "unquoted 1:8 1", "missing-value 1:9"}, "-"},
		{"missing value", `{"a": , "b": 2, "c"}`, []string{"missing-value 1:6", "missing-value 1:20"}, ""},
		{"missing key", `{{"a": 1}}`, []string{"missing-key 1:2"}, ""},
		{"names in a list", `["a": "b", "c"]`, []string{"wrong-bracket 1:1 [", "missing-value 1:15", "wrong-bracket 1:15 ]"}, "-"},

		{"comments", "{\n  // why\n  \"a\": 1, // because\n  /* x */ \"b\": 2 # y\n}",
			[]string{"comment 2:3 // why", "comment 3:11 // because", "comment 4:3 /* x */", "comment 4:18 # y"},
			"{\n  \"a\": 1,\n  \"b\": 2\n}"},
		{"comment never closed", `{"a": 1} /* x`, []string{"comment 1:10 /* x"}, `{"a": 1}`},
		{"address is no comment", `{"a": https://x.example/cb, "b": 1}`, []string{"unquoted 1:7 https://x.example/cb"}, `{"a": "https://x.example/cb", "b": 1}`},

		{"single quotes", `{'a': 'it"s', 'b': ['x', 'don't']}`, []string{"quotes 1:2 'a'", "quotes 1:7 'it\"s'", "quotes 1:15 'b'", "quotes 1:21 'x'", "quotes 1:26 'don't'"},
			`{"a": "it\"s", "b": ["x", "don't"]}`},
		{"smart quotes", `{“a”: „b“, ‘c’: «d»}`, []string{"quotes 1:2 “a”", "quotes 1:7 „b“", "quotes 1:12 ‘c’", "quotes 1:17 «d»"}, `{"a": "b", "c": "d"}`},
		{"mixed quotes", `["a”]`, []string{`quotes 1:2 "a”`}, `["a"]`},
		{"backticks", "[`a`]", []string{"quotes 1:2 `a`"}, `["a"]`},
		{"unquoted", `{a: b, auth-type: [crm.a crm.b, crm.c]}`,
			[]string{"unquoted 1:2 a", "unquoted 1:5 b", "unquoted 1:8 auth-type", "unquoted 1:20 crm.a", "missing-comma 1:25", "unquoted 1:26 crm.b", "unquoted 1:33 crm.c"},
			`{"a": "b", "auth-type": ["crm.a", "crm.b", "crm.c"]}`},
		{"unquoted, with blanks", "{\"name\": My App\n, \"x\": 1}", []string{"unquoted 1:10 My App (guess)"}, "{\"name\": \"My App\"\n, \"x\": 1}"},
		{"placeholder", `{"id": {{id}}, "x": 1}`, []string{"missing-key 1:9", "unquoted 1:10 id", "missing-value 1:12"}, "-"},
		{"literals", `[True, False, None, undefined, NaN, NULL]`,
			[]string{"literal 1:2 True", "literal 1:8 False", "literal 1:15 None", "literal 1:21 undefined", "literal 1:32 NaN", "literal 1:37 NULL"},
			`[true, false, null, null, null, null]`},
		{"no numbers", `[01, +1, .5, 1., 0x1F]`, []string{"unquoted 1:2 01", "unquoted 1:6 +1 (guess)", "unquoted 1:10 .5", "unquoted 1:14 1.", "unquoted 1:18 0x1F"},
			`["01", "+1", ".5", "1.", "0x1F"]`},

		{"string not closed", "{\"a\": [\"x, \n\"y\"], \"b\": \"z}\n}", []string{`unclosed-string 1:8 "x (guess)`, `unclosed-string 2:12 "z (guess)`, "extra-bracket 3:1 }"}, "-"},
		{"string not closed in a list", "{\"a\": [\"x\", \"y],\n \"b\": 1}", []string{`unclosed-string 1:13 "y (guess)`}, "{\"a\": [\"x\", \"y\"],\n \"b\": 1}"},
		{"string not closed, single quotes", "['x, \n'y']", []string{`unclosed-string 1:2 'x (guess)`, "quotes 2:1 'y'"}, "[\"x\", \n\"y\"]"},
		{"key not closed", "{\"a: 1,\n\"b\": 2}", []string{`unclosed-string 1:2 "a: 1 (guess)`, "missing-value 1:7"}, "-"},
		{"string over two lines", "[\"a\nb\"]", []string{"control-character 1:4 \n"}, `["a\nb"]`},
		{"control characters", "[\"a\tb\x01\"]", []string{"control-character 1:4 \t", "control-character 1:6 \x01"}, `["a\tb\u0001"]`},
		{"escapes", `["\d \' \u12 \""]`, []string{`escape 1:3 \d`, `escape 1:6 \'`, `escape 1:9 \u`}, `["\\d ' \\u12 \""]`},

		{"list not closed", `{"a": ["x", "y", "b": 1}`, []string{"missing-bracket 1:16"}, `{"a": ["x", "y"], "b": 1}`},
		{"list not closed, no comma", "{\"a\": [\"x\"\n \"b\": 1}", []string{"missing-bracket 1:11", "missing-comma 1:11"}, "{\"a\": [\"x\"],\n \"b\": 1}"},
		{"list closed by the brace", "{\"a\": [\"x\", \"y\"\n}", []string{"missing-bracket 1:16"}, "{\"a\": [\"x\", \"y\"]\n}"},
		{"end missing", "{\"a\": {\"b\": [\"x\",\n", []string{"trailing-comma 1:17 ,", "missing-bracket 1:18"}, "{\"a\": {\"b\": [\"x\"]}}\n"},
		{"wrong bracket", `{"a": 1]`, []string{"wrong-bracket 1:8 ]"}, `{"a": 1}`},
		{"list opened by a bracket", `{"a": ["b": 1, "c": 2}}`, []string{"wrong-bracket 1:7 ["}, `{"a": {"b": 1, "c": 2}}`},
		{"extra bracket", `{"a": 1}}]`, []string{"extra-bracket 1:9 }]"}, `{"a": 1}`},
		{"closed early", `{"a": {"b": 1}}, "c": 2}`, []string{"extra-bracket 1:15 }"}, `{"a": {"b": 1}, "c": 2}`},
		{"no braces", `"a": 1, "b": [2]`, []string{"missing-bracket 1:1"}, `{"a": 1, "b": [2]}`},
		{"no opening brace", `"a": 1, "b": [2] }`, []string{"missing-bracket 1:1"}, `{"a": 1, "b": [2] }`},
		{"text before", `const x = {"a": 1};`, []string{"text-before 1:1 const x = (guess)", "text-behind 1:19 ;"}, `{"a": 1}`},
		{"text behind", "{\"a\": 1} see above", []string{"text-behind 1:10 see above (guess)"}, `{"a": 1}`},
		{"code fence", "```json\n{\"a\": 1}\n```\n", nil, ""},
		{"odd blanks", "\ufeff{\"a\":\u00a01}", []string{"odd-blank 1:1 \ufeff", "odd-blank 1:7 \u00a0"}, `{"a": 1}`},
		{"twice", `{"a": 1, "b": 2, "a": 3}`, []string{`duplicate-key 1:18 "a"`}, ""},
		{"too deep", strings.Repeat("[", 101) + strings.Repeat("]", 101), []string{"too-deep 1:101 ["}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n, problems := ParseJSON(New("settingsText", tt.in))
			var got []string
			for _, p := range problems {
				got = append(got, describe(p))
			}
			if diff := cmp.Diff(tt.problems, got); diff != "" {
				t.Errorf("problems of %s (-want +got):\n%s", tt.in, diff)
			}
			if tt.mended == "-" {
				return
			}
			want := tt.mended
			if want == "" {
				want = tt.in
			}
			m := mended(t, tt.in)
			if diff := cmp.Diff(want, m); diff != "" {
				t.Errorf("mended (-want +got):\n%s", diff)
			}
			var v any
			d := json.NewDecoder(strings.NewReader(m))
			d.UseNumber()
			if d.Decode(&v) == nil && tt.name != "too deep" {
				if diff := cmp.Diff(v, plain(n)); diff != "" {
					t.Errorf("value of %s (-want +got):\n%s", tt.in, diff)
				}
			}
		})
	}
}

func TestNodeEdits(t *testing.T) {
	const file = "{\n  \"auth\": {\n    \"type\": \"oauth\",\n    \"redirectUrls\": [\n      \"http://a.example\",\n      \"http://b.example\"\n    ],\n    \"scopes\": [\"a\", \"b\", \"c\"]\n  }\n}\n"
	tests := []struct {
		name, in string
		edit     func(Node) []Edit
		want     string
	}{
		{"first item", `["a", "b", "c"]`, remove(0), `["b", "c"]`},
		{"last item", `["a", "b", "c"]`, remove(2), `["a", "b"]`},
		{"outer items", `["a", "b", "c"]`, remove(0, 2), `["b"]`},
		{"last items", `["a", "b", "c"]`, remove(1, 2), `["a"]`},
		{"all items", `[ "a", "b", "c" ]`, remove(0, 1, 2), `[]`},
		{"first member", `{"a": 1, "b": [2]}`, remove(0), `{"b": [2]}`},
		{"last member", `{"a": 1, "b": [2]}`, remove(1), `{"a": 1}`},
		{"item on a line", "[\n  \"a\",\n  \"b\"\n]", remove(1), "[\n  \"a\"\n]"},
		{"add to none", `{"a": []}`, func(n Node) []Edit { a, _ := n.Get("a"); return one(a.Add("x", `y"z`)) }, `{"a": ["x", "y\"z"]}`},
		{"add to one", `["a"]`, add("x"), `["a", "x"]`},
		{"add to some without blanks", `["a","b"]`, add("x", "y"), `["a","b","x","y"]`},
		{"add a line", "[\n\t\"a\"\n]", add("x", "y"), "[\n\t\"a\",\n\t\"x\",\n\t\"y\"\n]"},
		{"add before a comma too many", `["a", "b",]`, add("x"), `["a", "b", "x",]`},
		{"add a list", file, func(n Node) []Edit { a, _ := n.Get("auth"); return one(a.AddList("optional", "x", "y")) },
			strings.Replace(file, "\"c\"]\n", "\"c\"],\n    \"optional\": [\n      \"x\",\n      \"y\"\n    ]\n", 1)},
		{"add an empty list", `{"a": 1}`, func(n Node) []Edit { return one(n.AddList("b")) }, `{"a": 1, "b": []}`},
		{"remove a list", file, func(n Node) []Edit { a, _ := n.Get("auth"); return a.Remove(1) },
			strings.Replace(file, "\"redirectUrls\": [\n      \"http://a.example\",\n      \"http://b.example\"\n    ],\n    ", "", 1)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n, _ := ParseJSON(New("settingsText", tt.in))
			if diff := cmp.Diff(tt.want, Apply(tt.in, tt.edit(n))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}

	// A document in a string is edited through the string's escapes.
	in := `{"body": "{\"scopes\": [\"a\"]}"}`
	outer, _ := ParseJSON(New("text", in))
	body, _ := outer.Get("body")
	inner, _ := ParseJSON(body.Value)
	scopes, _ := inner.Get("scopes")
	e, ok := scopes.Add("b")
	if got, want := Apply(in, []Edit{e}), `{"body": "{\"scopes\": [\"a\", \"b\"]}"}`; !ok || got != want {
		t.Errorf("added through a string: %s, want %s", got, want)
	}
}

func remove(indexes ...int) func(Node) []Edit {
	return func(n Node) []Edit { return n.Remove(indexes...) }
}

func add(values ...string) func(Node) []Edit {
	return func(n Node) []Edit { return one(n.Add(values...)) }
}

func one(e Edit, _ bool) []Edit { return []Edit{e} }

func FuzzParseJSON(f *testing.F) {
	for _, s := range []string{
		`{"a": [1, -2.5e3, true, null, "x\ny\u00e9\ud83d\ude00\/"], "b": {}}`, `{'a': “b”, c: d;}`, "[\"a\n\"b\"]}", `{"a": ["x", "b": 1}}, "c": [`,
		"```json\n{\"a\": 1,}\n```", `"a": 1, /* x */ "b"`, "const x = [{{id}}, // no\n]",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, problems := ParseJSON(New("settingsText", s))
		inside(t, s, n)
		last := 0
		for _, p := range problems {
			start, end := p.At.Span()
			if start < last || end < start || end > len(s) {
				t.Errorf("problem %s at %d-%d behind %d in %q", p.Code, start, end, last, s)
			}
			last = start
			for _, e := range p.Edits {
				if e.Start > e.End || e.End > len(s) {
					t.Errorf("problem %s edits %d-%d of %q", p.Code, e.Start, e.End, s)
				}
			}
		}
		var want any
		d := json.NewDecoder(strings.NewReader(s))
		d.UseNumber()
		valid := json.Valid([]byte(s)) && d.Decode(&want) == nil
		if valid && utf8.ValidString(s) {
			for _, p := range problems {
				if p.Code != "duplicate-key" && p.Code != "too-deep" {
					t.Errorf("problem %s in valid %q", p.Code, s)
				}
				if p.Code == "too-deep" {
					return
				}
			}
			if got := plain(n); !reflect.DeepEqual(want, got) {
				t.Errorf("value of %q is %v, want %v", s, got, want)
			}
		}
		if !valid && len(problems) == 0 && utf8.ValidString(s) && !strings.Contains(s, "```") {
			t.Errorf("no problem in invalid %q", s)
		}
	})
}

// inside checks that every Node lies in the one that holds it.
func inside(t *testing.T, s string, n Node) {
	start, end := n.Text.Span()
	if start < 0 || end < start || end > len(s) {
		t.Fatalf("node at %d-%d in %q", start, end, s)
	}
	within := func(c Node) {
		i, j := c.Text.Span()
		if i < start || j > end {
			t.Errorf("node at %d-%d, not in %d-%d, of %q", i, j, start, end, s)
		}
		inside(t, s, c)
	}
	for _, m := range n.Members {
		within(m.Key)
		within(m.Value)
	}
	for _, c := range n.Items {
		within(c)
	}
}
