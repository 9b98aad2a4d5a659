package lint

import "testing"

func TestShaped(t *testing.T) {
	for _, c := range []struct {
		value, shape string
		want         bool
	}{
		{"123-abc.apps.googleusercontent.com", "{any}.apps.googleusercontent.com", true},
		{".apps.googleusercontent.com", "{any}.apps.googleusercontent.com", false},
		{"123", "{any}.apps.googleusercontent.com", false},
		{"6731de76-14a6-49ae-97bc-6eba6914391e", "{guid}", true},
		{"6731de76-14a6-49ae-97bc-6eba6914391", "{guid}", false},
		{"6731de76-14a6-49ae-97bc-6eba6914391g", "{guid}", false},
		{"9426269265270.9443955134789", "{digits}.{digits}", true},
		{"A024BE7LH", "{digits}.{digits}", false},
		{"5fe01282e44241328a84e7c5cc169165", "{hex32}", true},
		{"5fe01282e44241328a84e7c5cc16916", "{hex32}", false},
		{"ca_FkyHCg7X8mlvCUdMDao4mMxagUfhIwXb", "ca_{any}", true},
		{"acct_1", "ca_{any}", false},
	} {
		if got := Shaped(c.value, c.shape); got != c.want {
			t.Errorf("Shaped(%q, %q) = %v", c.value, c.shape, got)
		}
	}
}

func TestScopeList(t *testing.T) {
	l := ScopeList{Prefix: "https://api.example/", Names: " read admin.* "}
	for name, want := range map[string]bool{
		"https://api.example/read": true, "https://api.example/admin.users": true, "https://api.example/admin": false,
		"read": false, "https://api.example/": false, "https://api.example/rea": false, "https://api.example/read admin.": false,
	} {
		if l.Has(name) != want {
			t.Errorf("Has(%q) is %v", name, !want)
		}
	}
	l.Bare = true
	if !l.Has("read") {
		t.Error("the prefix may be left out")
	}
}
