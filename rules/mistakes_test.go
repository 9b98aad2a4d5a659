package rules_test

import (
	"math/rand/v2"
	"net/url"
	"slices"
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// An asked is a request as it is put together, one piece after another, so that
// mistakes can be made on purpose.
type asked struct {
	base   string
	params []param // in the order of the link
	amp    string  // what stands between them
	tail   string
	fixed  bool // the order means something: the first is read otherwise than the others, or what follows one belongs to it
}

type param struct{ name, value string } // as typed

func (a *asked) text() string {
	parts := make([]string, len(a.params))
	for i, p := range a.params {
		parts[i] = p.name + "=" + p.value
	}
	return a.base + "?" + strings.Join(parts, a.amp) + a.tail
}

func (a *asked) get(name string) *param {
	for i := range a.params {
		if a.params[i].name == name {
			return &a.params[i]
		}
	}
	return &param{} // a mistake about what is not there changes nothing
}

// contradicts reports whether a parameter is there twice with two values, of
// which a server reads the first or the last.
func (a *asked) contradicts() bool {
	for _, p := range a.params {
		if first := a.get(p.name); first.value != p.value {
			return true
		}
	}
	return false
}

func (a *asked) any(r *rand.Rand) *param { return &a.params[r.IntN(len(a.params))] }

// servers are readers of every kind, with scopes that they have.
var servers = []struct{ base, id, redirect, scope, scopes string }{
	{"https://id.example/oauth2/authorize", "client_id", "redirect_uri", "scope", "openid email profile read:items"},
	{"https://accounts.google.com/o/oauth2/v2/auth", "client_id", "redirect_uri", "scope", "openid email https://www.googleapis.com/auth/drive.file"},
	{"https://github.com/login/oauth/authorize", "client_id", "redirect_uri", "scope", "repo read:user gist"},
	{"https://login.microsoftonline.com/common/oauth2/v2.0/authorize", "client_id", "redirect_uri", "scope", "openid offline_access User.Read"},
	{"https://slack.com/oauth/v2/authorize", "client_id", "redirect_uri", "scope", "chat:write,users:read"},
	{"https://app.hubspot.com/oauth/authorize", "client_id", "redirect_uri", "scope", "oauth crm.objects.contacts.read tickets"},
	{"https://accounts.zoho.com/oauth/v2/auth", "client_id", "redirect_uri", "scope", "ZohoCRM.modules.ALL,ZohoCRM.users.READ"},
	{"https://open.weixin.qq.com/connect/oauth2/authorize", "appid", "redirect_uri", "scope", "snsapi_base"},
}

func ask(r *rand.Rand) *asked {
	s := servers[r.IntN(len(servers))]
	a := &asked{base: s.base, amp: "&"}
	redirects := []string{"https://app.example/cb", "https://app.example/oauth/callback?team=7", "http://127.0.0.1:8080/cb", "http://localhost:3000/cb", "com.example.app:/cb"}
	a.params = []param{
		{s.id, "s6BhdRkqt3"}, {"response_type", "code"},
		{s.redirect, url.QueryEscape(redirects[r.IntN(len(redirects))])},
		{s.scope, strings.ReplaceAll(url.QueryEscape(s.scopes), "+", "%20")},
		{"state", "af0ifjsldkj8hq2Mza"},
	}
	if r.IntN(2) == 0 {
		a.params = append(a.params, param{"code_challenge", "Xg1ZK2vQ7mPf9RtYzL3uWb8sNcD4eJ6hTkA5oVqMi0E"}, param{"code_challenge_method", "S256"})
	}
	if r.IntN(3) == 0 {
		a.params = append(a.params, param{"nonce", "q8Jw2LmXw7Rt"}, param{"prompt", "consent"})
	}
	r.Shuffle(len(a.params), func(i, j int) { a.params[i], a.params[j] = a.params[j], a.params[i] })
	return a
}

// mistakes are what people do to a link.
var mistakes = []struct {
	name string
	make func(a *asked, r *rand.Rand)
}{
	{"encoded twice", func(a *asked, r *rand.Rand) { p := a.any(r); p.value = url.QueryEscape(p.value) }},
	{"commas for blanks", func(a *asked, r *rand.Rand) {
		p := a.get("scope")
		p.value = strings.ReplaceAll(p.value, "%20", []string{",", "%2C", "%2C%20", "%2B", ";", "|"}[r.IntN(6)])
	}},
	{"blanks for commas", func(a *asked, r *rand.Rand) { p := a.get("scope"); p.value = strings.ReplaceAll(p.value, "%2C", "+") }},
	{"line break between scopes", func(a *asked, r *rand.Rand) { p := a.get("scope"); p.value = strings.Replace(p.value, "%20", "%0A", 1) }},
	{"a scope twice", func(a *asked, r *rand.Rand) { p := a.get("scope"); p.value += "%20" + p.value }},
	{"dropped", func(a *asked, r *rand.Rand) { i := r.IntN(len(a.params)); a.params = slices.Delete(a.params, i, i+1) }},
	{"repeated", func(a *asked, r *rand.Rand) { a.params = append(a.params, *a.any(r)) }},
	{"misspelt name", func(a *asked, r *rand.Rand) {
		p := a.any(r)
		i := r.IntN(len(p.name) - 1)
		p.name = p.name[:i] + p.name[i+1:i+2] + p.name[i:i+1] + p.name[i+2:]
	}},
	{"name in capitals", func(a *asked, r *rand.Rand) { p := a.any(r); p.name = strings.ToUpper(p.name) }},
	{"name without underscores", func(a *asked, r *rand.Rand) { p := a.any(r); p.name = strings.ReplaceAll(p.name, "_", "") }},
	{"value in capitals", func(a *asked, r *rand.Rand) { p := a.any(r); p.value = strings.ToUpper(p.value) }},
	{"redirect not encoded", func(a *asked, r *rand.Rand) {
		p := a.get("redirect_uri")
		p.value, _ = url.QueryUnescape(p.value)
		p.value += "?a=1&b=2"
		a.fixed = true
	}},
	{"redirect with #", func(a *asked, r *rand.Rand) { a.get("redirect_uri").value += "%23%2Fhome" }},
	{"redirect with a raw #", func(a *asked, r *rand.Rand) {
		p := a.get("redirect_uri")
		p.value, _ = url.QueryUnescape(p.value)
		p.value += "#/home"
		a.fixed = true
	}},
	{"http", func(a *asked, r *rand.Rand) {
		p := a.get("redirect_uri")
		p.value = strings.Replace(p.value, "https", "http", 1)
	}},
	{"endpoint by http", func(a *asked, r *rand.Rand) { a.base = strings.Replace(a.base, "https", "http", 1) }},
	{"slash at the end", func(a *asked, r *rand.Rand) { a.get("redirect_uri").value += "%2F" }},
	{"blank at the end", func(a *asked, r *rand.Rand) { a.any(r).value += "%20" }},
	{"blank before", func(a *asked, r *rand.Rand) { p := a.any(r); p.value = "+" + p.value }},
	{"line break at the end", func(a *asked, r *rand.Rand) { a.any(r).value += "%0D%0A" }},
	{"smart quotes", func(a *asked, r *rand.Rand) { p := a.any(r); p.value = "%E2%80%9C" + p.value + "%E2%80%9D" }},
	{"quotes", func(a *asked, r *rand.Rand) { p := a.any(r); p.value = "%22" + p.value + "%22" }},
	{"nothing to be seen", func(a *asked, r *rand.Rand) { a.any(r).value += "%E2%80%8B" }},
	{"other alphabet", func(a *asked, r *rand.Rand) { p := a.any(r); p.value = strings.Replace(p.value, "e", "е", 1) }},
	{"escaped for HTML", func(a *asked, r *rand.Rand) { a.amp, a.fixed = []string{"&amp;", "&#38;"}[r.IntN(2)], true }},
	{"semicolons", func(a *asked, r *rand.Rand) { a.amp, a.fixed = ";", true }},
	{"second question mark", func(a *asked, r *rand.Rand) { a.amp, a.fixed = "?", true }},
	{"half an escape", func(a *asked, r *rand.Rand) { a.any(r).value += "%2" }},
	{"not UTF-8", func(a *asked, r *rand.Rand) { a.any(r).value += "%E4" }},
	{"empty", func(a *asked, r *rand.Rand) { a.any(r).value = "" }},
	{"to be filled in", func(a *asked, r *rand.Rand) {
		a.any(r).value = []string{"{value}", "YOUR_VALUE_HERE", "${value}", "%3Cvalue%3E"}[r.IntN(4)]
	}},
	{"to be filled in, in part", func(a *asked, r *rand.Rand) { a.any(r).value += "%20%7Bmore%7D" }},
	{"a secret", func(a *asked, r *rand.Rand) { a.params = append(a.params, param{"client_secret", "9vKq2LmXw7RtYz41"}) }},
	{"a call for tokens", func(a *asked, r *rand.Rand) { a.params = append(a.params, param{"grant_type", "authorization_code"}) }},
	{"implicit", func(a *asked, r *rand.Rand) {
		a.get("response_type").value = []string{"token", "id_token", "Code", "codes", "code,token"}[r.IntN(5)]
	}},
	{"plain PKCE", func(a *asked, r *rand.Rand) {
		a.get("code_challenge_method").value = []string{"plain", "s256", "SHA256"}[r.IntN(3)]
	}},
	{"padding", func(a *asked, r *rand.Rand) { a.get("code_challenge").value += "%3D" }},
	{"array", func(a *asked, r *rand.Rand) { a.any(r).name += "[]" }},
	{"full stop behind", func(a *asked, r *rand.Rand) { a.tail = "." }},
}

// TestMistakes makes mistakes at random, and holds what has to be true whatever
// the rules say of them.
func TestMistakes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	for range 1200 {
		a := ask(r)
		var names []string
		for range r.IntN(4) {
			m := mistakes[r.IntN(len(mistakes))]
			if len(a.params) > 1 && !slices.Contains(names, m.name) {
				m.make(a, r)
				names = append(names, m.name)
			}
		}
		q := lint.Request{Text: a.text()}
		switch r.IntN(3) {
		case 0:
			q.Settings = map[string][]string{"redirectUris": {"https://app.example/cb", "http://localhost:3000/cb"}, "clientId": {"s6BhdRkqt3"}}
		case 1:
			q.Settings = map[string][]string{"redirectUris": {"https://app.example/oauth/callback?team=7"}, "scopes": {"openid", "email", "repo"}}
		}
		rep := rules.Check(q)
		sound(t, q, rep)
		once(t, q, rep)
		answered(t, q, rep, names)
		if a.fixed || a.contradicts() {
			continue
		}
		unordered(t, a, q, rep, names, r)
		unharmed(t, a, q, rep, names)
	}
}

// answered holds that each safe fix removes what it answers.
func answered(t *testing.T, q lint.Request, rep lint.Report, mistakes []string) {
	t.Helper()
	// like counts the findings that say the same, and whether one stands at start.
	like := func(rep lint.Report, f lint.Finding, start int) (n int, there bool) {
		for _, o := range rep.Findings {
			if o.Rule == f.Rule && o.Message == f.Message && o.Field == f.Field {
				n, there = n+1, there || o.Start == start
			}
		}
		return n, there
	}
	for _, f := range rep.Findings {
		for _, x := range f.Fixes {
			if !x.Safe || x.Field != "text" {
				continue
			}
			after := q
			after.Text = x.Value
			start := f.Start
			for _, e := range x.Edits {
				if e.End <= f.Start {
					start += len(e.Text) - (e.End - e.Start)
				}
			}
			before, _ := like(rep, f, f.Start)
			if n, there := like(rules.Check(after), f, start); there && n >= before {
				t.Errorf("%v: the fix %q does not answer %s: %s\n%s\n%s", mistakes, x.Title, f.Rule, f.Message, q.Text, x.Value)
			}
		}
	}
}

// kinds are the rules that speak, each with its severity, but for one.
func kinds(rep lint.Report, but string) []string {
	var all []string
	for _, f := range rep.Findings {
		if k := f.Severity + " " + f.Rule; f.Rule != but && !slices.Contains(all, k) {
			all = append(all, k)
		}
	}
	slices.Sort(all)
	return all
}

// order is the one rule that is about it.
const order = "wechat-parameter-order"

// unordered holds that the order of parameters says nothing.
func unordered(t *testing.T, a *asked, q lint.Request, rep lint.Report, mistakes []string, r *rand.Rand) {
	t.Helper()
	other := *a
	other.params = slices.Clone(a.params)
	r.Shuffle(len(other.params), func(i, j int) { other.params[i], other.params[j] = other.params[j], other.params[i] })
	then := q
	then.Text = other.text()
	again := rules.Check(then)
	if !slices.Equal(kinds(rep, order), kinds(again, order)) || slices.Equal(kinds(rep, ""), kinds(again, "")) && rep.Verdict != again.Verdict {
		t.Errorf("%v: in another order it is judged otherwise\n%s\n%s %q\n%s\n%s %q", mistakes, q.Text, rep.Verdict, kinds(rep, ""), then.Text, again.Verdict, kinds(again, ""))
	}
}

// unharmed holds that a parameter which nobody knows changes nothing else.
func unharmed(t *testing.T, a *asked, q lint.Request, rep lint.Report, mistakes []string) {
	t.Helper()
	other := *a
	other.params = append([]param{{"zzcolour", "blue"}}, a.params...)
	then := q
	then.Text = other.text()
	if again := rules.Check(then); !slices.Equal(kinds(rep, "parameter-unknown"), kinds(again, "parameter-unknown")) {
		t.Errorf("%v: one parameter more and it is judged otherwise\n%s\n%q\n%s\n%q", mistakes, q.Text, kinds(rep, ""), then.Text, kinds(again, ""))
	}
}
