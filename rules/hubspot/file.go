package hubspot

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What rules need to know of the app's file: where things stand in it, and how
// they are changed.

// A fileKey is a key of an app's file and the object where it belongs.
type fileKey struct {
	name    string
	path    string // of the object, from the root: "config.auth"
	setting string // the settings key that it fills; "" for none
	list    bool   // it holds a list of strings
}

// Sources: HubSpot CLI types/ProjectComponents.ts and types/Projects.ts
// (2026-05); project templates (2026-08); third-party digest of the App
// configuration page (2026-04).
var (
	hsmetaKeys = []fileKey{
		{"uid", "", "", false},
		{"config", "", "", false},
		{"distribution", "config", "distribution", false},
		{"auth", "config", "", false},
		{"permittedUrls", "config", "", false},
		{"type", "config.auth", "authType", false},
		{"redirectUrls", "config.auth", "redirectUris", true},
		{"requiredScopes", "config.auth", required, true},
		{"conditionallyRequiredScopes", "config.auth", conditional, true},
		{"optionalScopes", "config.auth", optional, true},
	}
	publicAppKeys = []fileKey{
		{"auth", "", "", false},
		{"allowedUrls", "", "", false},
		{"type", "auth", "authType", false},
		{"redirectUrls", "auth", "redirectUris", true},
		{"requiredScopes", "auth", required, true},
		{"conditionallyRequiredScopes", "auth", conditional, true},
		{"optionalScopes", "auth", optional, true},
	}
	privateAppKeys = []fileKey{{"scopes", "", required, true}}
)

// keysOf are the keys of a file's format; nil when it is none of an app.
func keysOf(f *lint.File) []fileKey {
	if f == nil || f.Format == nil {
		return nil
	}
	switch f.Format {
	case &formats[0]:
		return hsmetaKeys
	case &formats[1]:
		return publicAppKeys
	case &formats[2]:
		return privateAppKeys
	}
	return nil
}

// A located key is a member of the file that stands for a known key.
type located struct {
	key    *fileKey
	in     text.Node // the object that holds it
	index  int       // among its members
	member text.Member
	right  bool // in the right object, by the right name
}

// locate finds the known keys of a file, those in the right place first.
func locate(root text.Node, keys []fileKey) []located {
	var right, wrong []located
	var walk func(n text.Node, path string)
	walk = func(n text.Node, path string) {
		for i, m := range n.Members {
			k, exact := keyFor(keys, m.Key.Value.String(), path)
			if k == nil {
				continue
			}
			l := located{k, n, i, m, exact}
			if exact {
				right = append(right, l)
			} else {
				wrong = append(wrong, l)
			}
			walk(m.Value, strings.TrimPrefix(k.path+"."+k.name, "."))
		}
	}
	walk(root, "")
	return append(right, wrong...)
}

// keyFor is the key that a name in the object at path stands for.
func keyFor(keys []fileKey, name, path string) (k *fileKey, exact bool) {
	plain := squeeze(name)
	for i := range keys {
		if keys[i].name == name && keys[i].path == path {
			return &keys[i], true
		}
	}
	if name == "type" { // which many objects have
		return nil, false
	}
	for i := range keys {
		if squeeze(keys[i].name) == plain {
			return &keys[i], false
		}
	}
	for _, a := range keyAliases {
		if a.plain == plain {
			for i := range keys {
				if keys[i].name == a.name {
					return &keys[i], false
				}
			}
		}
	}
	if len(name) < 8 {
		return nil, false
	}
	names := make([]string, len(keys))
	for i := range keys {
		names[i] = keys[i].name
	}
	if near := lint.Near(name, names); near != "" {
		for i := range keys {
			if keys[i].name == near {
				return &keys[i], false
			}
		}
	}
	return nil, false
}

// keyAliases are other names that people give to keys, squeezed.
var keyAliases = [...]struct{ plain, name string }{
	{"scopes", "requiredScopes"}, {"scope", "requiredScopes"}, {"requiredscope", "requiredScopes"},
	{"optionalscope", "optionalScopes"}, {"conditionalscopes", "conditionallyRequiredScopes"},
	{"conditionallyrequiredscope", "conditionallyRequiredScopes"}, {"conditionalrequiredscopes", "conditionallyRequiredScopes"},
	{"redirecturis", "redirectUrls"}, {"redirecturi", "redirectUrls"}, {"redirecturl", "redirectUrls"},
	{"redirects", "redirectUrls"}, {"callbackurls", "redirectUrls"}, {"allowedurls", "permittedUrls"}, {"permittedurls", "allowedUrls"},
}

// squeeze takes from a name what people write in many ways.
func squeeze(name string) string {
	return lint.Swap(strings.ToLower(name), "_", "", "-", "")
}

// find is the member that counts for a key.
func find(found []located, k *fileKey) (located, bool) {
	for _, l := range found {
		if l.key == k {
			return l, true
		}
	}
	return located{}, false
}

// locatedIn are the known keys of a file; none when it is none of an app.
func locatedIn(f *lint.File) []located {
	keys := keysOf(f)
	if keys == nil {
		return nil
	}
	return locate(f.Root, keys)
}

// member finds a key of the file by its name.
func member(f *lint.File, name string) (located, bool) {
	for _, l := range locatedIn(f) {
		if l.key.name == name {
			return l, true
		}
	}
	return located{}, false
}

// hasAuth reports whether the file says anything of how the app signs in.
func hasAuth(found []located, keys []fileKey) bool {
	for _, l := range found {
		if l.key.name == "auth" || l.key.list {
			return true
		}
	}
	return false
}

// upload lowers what only stops the file from being taken, while there is a link
// to judge: that one is not refused for it.
func upload(p *lint.Pass, d *lint.Draft) *lint.Draft {
	if p.Asks() && d.Severity == lint.Error {
		d.As(lint.Warning)
	}
	return d
}

// listIn finds the list of the file that holds a value, and the value's index.
func listIn(n text.Node, v text.Text) (list text.Node, index int) {
	for i, item := range n.Items {
		if same(item.Value, v) {
			return n, i
		}
	}
	for _, m := range n.Members {
		if l, i := listIn(m.Value, v); i >= 0 {
			return l, i
		}
	}
	return text.Node{}, -1
}

func same(a, b text.Text) bool {
	i, j := a.Span()
	k, l := b.Span()
	return i == k && j == l && a.Source() == b.Source()
}

// removeFromFile takes a value out of the list of the file where it stands; nil
// when it stands in no file.
func removeFromFile(f *lint.File, v text.Text) []text.Edit {
	if f == nil || v.Source() != f.Text.Source() {
		return nil
	}
	if list, i := listIn(f.Root, v); i >= 0 {
		return list.Remove(i)
	}
	return nil
}
