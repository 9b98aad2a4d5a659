package rules_test

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// said is all that a report says, without what a fix makes of a field, which is
// the person's own text.
func said(rep lint.Report) string {
	var all []string
	add := func(s ...string) { all = append(all, s...) }
	for _, f := range rep.Facts {
		add(f.Label, f.Value)
	}
	for _, p := range append(rep.Parts[:len(rep.Parts):len(rep.Parts)], rep.Fixed.Parts...) {
		add(p.Name, p.Value, p.Meaning)
	}
	for _, p := range rep.Placement {
		add(p.Value)
	}
	for _, c := range rep.Causes {
		add(c.Because, c.Why)
	}
	for _, f := range rep.Findings {
		add(f.Message, f.Format)
		add(f.Args...)
		for _, r := range f.Related {
			add(r.Message)
		}
		for _, x := range f.Fixes {
			add(x.Title, x.Where, x.Copy)
		}
	}
	return strings.Join(all, "\n")
}

// silent wants a report that says nothing of a secret, in whatever encoding.
func silent(t *testing.T, r lint.Request, secret string) {
	t.Helper()
	all := said(rules.Check(r))
	for _, s := range []string{secret, url.QueryEscape(secret), url.QueryEscape(url.QueryEscape(secret))} {
		if i := strings.Index(all, s); i >= 0 {
			t.Errorf("the report says %s: …%q\nof %q %q %q", s, all[max(0, i-60):min(len(all), i+80)], r.Text, r.Message, r.SettingsText)
			return
		}
	}
}

// secretShape finds secrets as the tests see them, by other means than the check.
var secretShape = regexp.MustCompile(`(?i)(?:client_?secret|app_?secret|(?:access|refresh|id)_?token|code_verifier|password|(?:^|[?&#])code|%3Fcode|%26code)(?:=|%3D|"\s*:\s*")([^&"\s#<>%{]{8,})`)

// TestNoSecretSaid holds every golden case against it.
func TestNoSecretSaid(t *testing.T) {
	n := 0
	for _, c := range everyCase(t) {
		r := c.Request
		for _, m := range secretShape.FindAllStringSubmatch(r.Text+"\n"+r.Message+"\n"+r.SettingsText, -1) {
			if !lint.Placeholder(m[1]) {
				silent(t, r, m[1])
				n++
			}
		}
	}
	if n < 40 {
		t.Errorf("only %d secrets in all cases", n)
	}
}

// TestSecretsAnywhere puts secrets of all kinds in all places.
func TestSecretsAnywhere(t *testing.T) {
	named := []string{"client_secret", "code", "access_token", "id_token", "refresh_token", "code_verifier", "password", "assertion", "client_assertion", "api_key", "secret", "app_secret"}
	values := []string{"9vKq2LmXw7RtYz41", "4/0AX4XfWh-q_8dZ.P", "s3cr3t!with,odd;(bytes)", "pa ss+wo/rd=="}
	const redirect = "https://app.example/cb"
	q := url.QueryEscape
	link := func(query string) string {
		return "https://id.example/authorize?response_type=code&client_id=s6BhdRkqt3&" + query + "&state=af0ifjsldkj8hq2Mza"
	}
	settings := map[string][]string{"redirectUris": {redirect, redirect + "/other"}}
	for _, name := range named {
		for _, v := range values {
			inner := redirect + "?" + name + "=" + q(v) + "&x=1"
			for _, r := range []lint.Request{
				{Text: link("redirect_uri=" + q(redirect) + "&" + name + "=" + q(v))},
				{Text: link("redirect_uri=" + q(redirect) + "&" + name + "=" + q(v) + "&" + name + "=" + q(v))},
				{Text: link("redirect_uri=" + q(inner)), Settings: settings},
				{Text: link("redirect_uri=" + inner), Settings: settings},
				{Text: link("redirect_uri=" + q(q(inner))), Settings: settings},
				{Text: link("redirect_uri=" + q(redirect+"#"+name+"="+q(v))), Settings: settings},
				{Text: link("redirect_uri=" + q(redirect) + "&resource=" + q("https://api.example/#"+name+"="+q(v)))},
				{Text: redirect + "?" + name + "=" + q(v) + "&state=af0ifjsldkj8hq2Mza"},
				{Text: redirect + "#" + name + "=" + q(v) + "&state=af0ifjsldkj8hq2Mza"},
				{Message: "redirect_uri_mismatch: the redirect URI in the request, " + inner + ", does not match"},
				{Text: "error: invalid_grant for " + redirect + "?" + name + "=" + q(v)},
				{Text: "https://id.example/token?grant_type=authorization_code&client_id=s6BhdRkqt3&" + name + "=" + q(v)},
				{Text: link("redirect_uri=" + q(redirect)), Settings: map[string][]string{"redirectUris": {inner}}},
			} {
				silent(t, r, v)
			}
		}
	}
	for _, platform := range []string{"", "hubspot", "zoho", "wechat", "oauth"} {
		for _, name := range []string{"client_secret", "clientSecret", "CLIENT_SECRET", "refresh_token"} {
			for _, v := range append(values[:3:3], "GOCSPX-"+strings.Repeat("aB3", 9)) {
				for _, file := range []string{
					`{"client_id": "s6BhdRkqt3", "` + name + `": "` + v + `", "redirect_uris": ["` + redirect + `"]}`,
					`{"client_id": "s6BhdRkqt3", '` + name + `': '` + v + `'}`,
					`{"client_id": "s6BhdRkqt3", "` + name + `": "` + v,
					`{"client_id": "s6BhdRkqt3", "` + name + `": "` + v + `", "` + name + `": "` + v + `"}`,
				} {
					silent(t, lint.Request{SettingsText: file, Platform: platform}, v)
					silent(t, lint.Request{Text: file, Platform: platform}, v)
				}
			}
			silent(t, lint.Request{SettingsText: "CLIENT_ID=s6BhdRkqt3\nX_" + name + "=" + values[0] + "\n", Platform: platform}, values[0])
		}
	}
	for _, shape := range []string{"ghp_" + strings.Repeat("aB3", 12), "xoxb-" + strings.Repeat("12-aB", 8), "GOCSPX-" + strings.Repeat("aB3", 9), "ya29." + strings.Repeat("aB3", 15), "sk_live_" + strings.Repeat("aB3", 8)} {
		for _, name := range []string{"client_id", "state", "scope", "nonce", "login_hint", "response_type", "resource", "code_challenge", "foo"} {
			silent(t, lint.Request{Text: link(name + "=" + shape)}, shape)
			silent(t, lint.Request{Text: link(name + "=openid%20" + shape), Settings: map[string][]string{"scopes": {"email"}}}, shape)
		}
		silent(t, lint.Request{Text: link("redirect_uri=" + q(redirect)), Settings: map[string][]string{"clientId": {shape}}}, shape)
	}
	silent(t, lint.Request{Text: "https://user:9vKq2LmXw7RtYz41@id.example/authorize?response_type=code&client_id=s6BhdRkqt3"}, "9vKq2LmXw7RtYz41")
	silent(t, lint.Request{Text: link("redirect_uri=" + q("https://user:9vKq2LmXw7RtYz41@app.example/cb")), Settings: settings}, "9vKq2LmXw7RtYz41")
}

// TestKeptWords wants no secret seen where there is none.
func TestKeptWords(t *testing.T) {
	for _, r := range []lint.Request{
		{Text: `{"code": "redirect_uri_mismatch", "message": "no such redirect"}`},
		{Text: "Error code: invalid_request, token: expired"},
		{Text: "https://id.example/authorize?response_type=code&client_id=s6BhdRkqt3&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&state=eyJhIjoxfQ.abcdefghijklm&client_secret=YOUR_CLIENT_SECRET"},
	} {
		if strings.Contains(strings.ReplaceAll(said(rules.Check(r)), "client_secret\n•••", ""), "•••") {
			t.Errorf("something is masked in the report of %q:\n%s", r.Text, said(rules.Check(r)))
		}
	}
}

// TestSecretKinds puts a secret of each known kind into a text.
func TestSecretKinds(t *testing.T) {
	for _, prefix := range lint.SecretPrefixes() {
		v := prefix + strings.Repeat("aB3", 22)
		if lint.SecretKind(v) == "" {
			t.Errorf("%s… is of no kind", prefix)
		}
		silent(t, lint.Request{Text: "https://id.example/authorize?response_type=code&client_id=s6BhdRkqt3&foo=1%20" + v}, v)
	}
}
