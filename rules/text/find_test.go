package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFindURLs(t *testing.T) {
	const hub = "https://app.hubspot.com/oauth/authorize?client_id=1&scope=oauth&redirect_uri=https%3A%2F%2Fa.example%2Fcb"
	tests := []struct {
		name, in string
		want     []string
	}{
		{"nothing", "Authorization failed because the provided scopes are insufficient.", nil},
		{"alone", hub, []string{hub}},
		{"blanks around", " \n\t" + hub + " \r\n", []string{hub}},
		{"double quotes", `"` + hub + `"`, []string{hub}},
		{"single quotes", `'` + hub + `',`, []string{hub}},
		{"smart quotes", "“" + hub + "”.", []string{hub}},
		{"single smart quotes", "‘" + hub + "’", []string{hub}},
		{"guillemets", "« " + hub + " »", []string{hub}},
		{"backticks", "see `" + hub + "`!", []string{hub}},
		{"angle brackets", "<" + hub + ">", []string{hub}},
		{"round brackets", "(" + hub + ")", []string{hub}},
		{"full stop", "Open " + hub + ".", []string{hub}},
		{"dots", hub + "...", []string{hub}},
		{"ellipsis", hub + "…", []string{hub}},
		{"comma and bracket", "(as in " + hub + "), or", []string{hub}},
		{"strings put together", `"https://a.example/x?client_id=1" + "&scope=b";`, []string{"https://a.example/x?client_id=1&scope=b"}},
		{"strings on lines", "'https://a.example/x?' +\n  'client_id=1&scope=b'", []string{"https://a.example/x?client_id=1&scope=b"}},
		{"a variable", `go("https://a.example/x?client_id=" + id + "&scope=b")`, []string{`https://a.example/x?client_id=" + id + "&scope=b`}},
		{"a variable at the end", `u = 'https://a.example/x?client_id=1&state=' + state;`, []string{`https://a.example/x?client_id=1&state=' + state`}},
		{"a variable of PHP", `$u = 'https://a.example/x?client_id=' . $id . '&scope=b';`, []string{`https://a.example/x?client_id=' . $id . '&scope=b`}},
		{"a variable of PHP without blanks", `$u = "https://a.example/x?client_id=".$id."&scope=b";`, []string{`https://a.example/x?client_id=".$id."&scope=b`}},
		{"strings of C# on lines", "$\"https://a.example/x?client_id={id}\" +\n  $\"&scope=b\";", []string{"https://a.example/x?client_id={id}&scope=b"}},
		{"strings of Python on lines", "go('https://a.example/x?client_id='\n   '1&scope=b')", []string{"https://a.example/x?client_id=1&scope=b"}},
		{"code on lines", "u: `https://a.example/x?client_id=1&redirect_uri=${make(\n  { a: \"b\" }\n)}&scope=b`", []string{"https://a.example/x?client_id=1&redirect_uri=${make(\n  { a: \"b\" }\n)}&scope=b"}},
		{"a sign behind +", `"https://a.example/x?client_id=1" + > b`, []string{"https://a.example/x?client_id=1"}},
		{"two quoted", `"` + hub + `". "Then" click`, []string{hub}},
		{"quoted on lines", "\"" + hub + "\"\n\"b\"", []string{hub}},
		{"a sentence behind quotes", `"` + hub + `". Then click`, []string{hub}},
		{"a string within code", `u = "https://a.example/x?client_id=1&scope=${join(s, ",")}&state=b"`, []string{`https://a.example/x?client_id=1&scope=${join(s, ",")}&state=b`}},
		{"a tag that leads on", `<meta content="0; url=https://a.example/x?client_id=1&amp;scope=b">`, []string{"https://a.example/x?client_id=1&scope=b"}},
		{"an attribute of HTML", `<a href="https://a.example/x?client_id=1&amp;scope=b">`, []string{"https://a.example/x?client_id=1&scope=b"}},
		{"CJK", "请打开「" + hub + "」。", []string{hub}},
		{"CJK full stop", "链接：" + hub + "。然后", []string{hub}},
		{"CJK comma", "a https://b.example/cb，与 https://c.example/cb、", []string{"https://b.example/cb", "https://c.example/cb"}},
		{"Markdown", "[Install](" + hub + ") it", []string{hub}},
		{"Markdown of itself", "[" + hub + "](" + hub + ")", []string{hub}},
		{"Markdown title", "[x](" + hub + ` "Install")`, []string{hub}},
		{"Markdown emphasis", "**" + hub + "**", []string{hub}},
		{"table", "|" + hub + "|", []string{hub}},
		{"label", "URL:" + hub, []string{hub}},
		{"label in lower case", "install_url=" + hub, []string{hub}},
		{"curl", "curl '" + hub + "' -H 'a: b'", []string{hub}},
		{"href", `<a href="` + hub + `">Install</a>`, []string{hub}},
		{"escaped in JSON", `{"url":"https:\/\/a.example\/authorize?client_id=1\u0026scope=a"}`, []string{"https://a.example/authorize?client_id=1&scope=a"}},
		{"slashes as in JSON, without its quotes", `the redirect URL 'https:\/\/a.example\/cb' is wrong`, []string{"https://a.example/cb"}},
		{"slashes as in JSON in JSON", `redirect_uri=https:\\/\\/a.example\\/cb`, []string{"https://a.example/cb"}},
		{"slashes as in JSON, of an app", `"uri": "com.example.app:\/\/cb"`, []string{"com.example.app://cb"}},
		{"backslashes for slashes", `https:\\a.example\cb`, []string{`https:\\a.example\cb`}},
		{"bare href", `<a href=` + hub + `>Install</a>`, []string{hub}},
		{"tag", `<p>` + hub + `</p>`, []string{hub}},
		{"JSON", `{"url":"` + hub + `","a":1}`, []string{hub}},
		{"prose behind", hub + " is refused with Authorization failed", []string{hub}},
		{"prose on the next line", hub + "\nis refused with Authorization failed", []string{hub}},
		{"message behind", hub + "\n\nAuthorization failed", []string{hub}},
		{"two lines, two links", hub + "\n" + hub, []string{hub, hub}},
		{"comma list", "https://a.example/cb,https://b.example/cb", []string{"https://a.example/cb", "https://b.example/cb"}},
		{"in a message", "Authorization failed as the redirect URL 'https://a.example/redirect/x' doesn't match the app's registered redirect URL.",
			[]string{"https://a.example/redirect/x"}},
		{"in JSON in a message", `"error_description":"Redirect URI 'https://chat.example.com/oauth/clients/mcp:plane/callback' does not match"`,
			[]string{"https://chat.example.com/oauth/clients/mcp:plane/callback"}},
		{"scope list in a message", "Some requested scopes cannot be shown: [https://www.googleapis.com/auth/cloud-identity.devices] If you",
			[]string{"https://www.googleapis.com/auth/cloud-identity.devices"}},
		{"must be https", "must start with https:// or http://.", nil},
		{"https: and a word", "use https: it is safe", nil},
		{"time", "at 18:26:48 or 5://", nil},

		{"no scheme", "app.hubspot.com/oauth/authorize?client_id=1&scope=oauth", []string{"app.hubspot.com/oauth/authorize?client_id=1&scope=oauth"}},
		{"no scheme, port", "at localhost:8000/a?client_id=1&scope=oauth", []string{"localhost:8000/a?client_id=1&scope=oauth"}},
		{"nothing behind a line break", "https://a.example/c?client_id=1.\\\n\\", []string{"https://a.example/c?client_id=1"}},
		{"an escape of JSON that is none of a link", `"https:/.\fe\/a"`, []string{`https:/.\fe\/a`}},
		{"no scheme, label", "URL:app.hubspot.com/a?client_id=1", []string{"app.hubspot.com/a?client_id=1"}},
		{"no host", "GET /authorize?client_id=123&redirect_uri=xyz&scope=a HTTP/1.1", []string{"/authorize?client_id=123&redirect_uri=xyz&scope=a"}},
		{"only a query", "?code=XXXX&state=1https://i.example", []string{"?code=XXXX&state=1https://i.example"}},
		{"a query on its own", "error=invalid_state&error_description=The+state", []string{"error=invalid_state&error_description=The+state"}},
		{"inner link without scheme", "app.example/a?redirect_uri=https://b.example/cb&client_id=1", []string{"app.example/a?redirect_uri=https://b.example/cb&client_id=1"}},
		{"no OAuth name", "example.com/search?q=1 and what?", nil},
		{"wrong slashes", `https:/a.example/cb https:\\a.example\cb https:a.example/cb`, []string{"https:/a.example/cb", `https:\\a.example\cb`, "https:a.example/cb"}},
		{"own scheme", "(com.example.app://cb)", []string{"com.example.app://cb"}},

		{"placeholders", "https://a.example/authorize?client_id=<YOUR CLIENT ID>&redirect_uri={redirect_uri}&scope=${scopes}&state={{ state }}",
			[]string{"https://a.example/authorize?client_id=<YOUR CLIENT ID>&redirect_uri={redirect_uri}&scope=${scopes}&state={{ state }}"}},
		{"doubled brackets", "https://a.example/authorize?client_id=<<id>>&scope=a", []string{"https://a.example/authorize?client_id=<<id>>&scope=a"}},
		{"placeholder host", "https://<host>/cb?code=1", []string{"https://<host>/cb?code=1"}},
		{"placeholder at the end", "https://a.example/authorize?client_id=1&scope=<scope>", []string{"https://a.example/authorize?client_id=1&scope=<scope>"}},
		{"quoted value", `https://a.example/authorize?redirect_uri="https://b.example/cb"&scope=a`, []string{`https://a.example/authorize?redirect_uri="https://b.example/cb"&scope=a`}},
		{"scopes as JSON", `https://a.example/authorize?scope=["a.b","c.d"]&state=1`, []string{`https://a.example/authorize?scope=["a.b","c.d"]&state=1`}},
		{"full-width comma", "https://a.example/authorize?scope=a.b，c.d&state=1", []string{"https://a.example/authorize?scope=a.b，c.d&state=1"}},
		{"ideographic full stop in a host", "https://a。example/cb", []string{"https://a。example/cb"}},
		{"letters", "https://例え.jp/パス?x=é", []string{"https://例え.jp/パス?x=é"}},
		{"IPv6", "http://[::1]:8080/cb", []string{"http://[::1]:8080/cb"}},
		{"wildcard", "https://a.example/*", []string{"https://a.example/*"}},
		{"brackets within", "https://a.example/x_(y)?a[]=1", []string{"https://a.example/x_(y)?a[]=1"}},
		{"empty value", "https://a.example/authorize?scope=&response_type=code", []string{"https://a.example/authorize?scope=&response_type=code"}},
		{"fragment", "https://a.example/authorize?state=#wechat_redirect", []string{"https://a.example/authorize?state=#wechat_redirect"}},
		{"second question mark", "https://a.example/authorize?client_id=1?scope=a", []string{"https://a.example/authorize?client_id=1?scope=a"}},
		{"HTML", "https://a.example/authorize?client_id=1&amp;scope=a", []string{"https://a.example/authorize?client_id=1&amp;scope=a"}},

		{"blanks between scopes", "https://a.example/authorize?scope=crm.a crm.b oauth&state=x", []string{"https://a.example/authorize?scope=crm.a crm.b oauth&state=x"}},
		{"scopes at the end", "https://a.example/authorize?scope=openid profile email", []string{"https://a.example/authorize?scope=openid profile email"}},
		{"scopes, then prose", "https://a.example/authorize?scope=crm.a oauth crm.b is refused", []string{"https://a.example/authorize?scope=crm.a oauth crm.b"}},
		{"scope, then a word like one", "https://a.example/authorize?scope=crm.a user gets an error", []string{"https://a.example/authorize?scope=crm.a"}},
		{"scopes with commas", "https://a.example/authorize?scope=a.b, c.d, e.f", []string{"https://a.example/authorize?scope=a.b, c.d, e.f"}},
		{"scopes that are links", "https://a.example/authorize?scope=https://g.example/auth/a https://g.example/auth/b",
			[]string{"https://a.example/authorize?scope=https://g.example/auth/a https://g.example/auth/b"}},
		{"scope, then another link", "https://a.example/authorize?scope=crm.a https://b.example/cb",
			[]string{"https://a.example/authorize?scope=crm.a", "https://b.example/cb"}},
		{"prose, then another link", "https://a.example/authorize?scope=crm.a works but https://b.example/authorize?a=1&b=2 fails",
			[]string{"https://a.example/authorize?scope=crm.a", "https://b.example/authorize?a=1&b=2"}},
		{"blanks in quotes", `curl "https://a.example/authorize?scope=a.b c.d" -v`, []string{"https://a.example/authorize?scope=a.b c.d"}},
		{"blank before the quote", `"https://a.example/authorize?scope=a "`, []string{"https://a.example/authorize?scope=a"}},
		{"blanks in a description", "https://a.example/cb?error=invalid_client&error_description=AADSTS650053: The application 'x' asked for it. Trace ID: 3&state=f8",
			[]string{"https://a.example/cb?error=invalid_client&error_description=AADSTS650053: The application 'x' asked for it. Trace ID: 3&state=f8"}},
		{"description at the end", "error=invalid_state&error_description=The state is missing or short", []string{"error=invalid_state&error_description=The state is missing or short"}},
		{"blanks around =", "https://a.example/authorize?a = 1&state = 2", []string{"https://a.example/authorize?a = 1&state = 2"}},
		{"values left out", "https://a.example/authorize?a=...&state=...", []string{"https://a.example/authorize?a=...&state=..."}},
		{"quotes in a placeholder", `https://a.example/authorize?a=<"Your ID">&type={"offline"or"online"}&state=1`, []string{`https://a.example/authorize?a=<"Your ID">&type={"offline"or"online"}&state=1`}},
		{"blank after =", "https://a.example/authorize?client_id= 1&redirect_uri=x", []string{"https://a.example/authorize?client_id= 1&redirect_uri=x"}},
		{"blank before ?", "https://a.example/authorize ?client_id=1", []string{"https://a.example/authorize ?client_id=1"}},

		{"parameter a line", "https://a.example/authorize\n  ?client_id=1\n  &scope=a\r\n\t&state=x", []string{"https://a.example/authorize?client_id=1&scope=a&state=x"}},
		{"ampersand at the end", "https://a.example/authorize?\nclient_id=1&\nscope=a", []string{"https://a.example/authorize?client_id=1&scope=a"}},
		{"shell", "https://a.example/authorize?client_id=1\\\n&scope=a \\\n &state=x", []string{"https://a.example/authorize?client_id=1&scope=a&state=x"}},
		{"shell option", "curl https://a.example/authorize?client_id=1 \\\n -H x", []string{"https://a.example/authorize?client_id=1"}},
		{"cut in a value", "https://a.example/authorize?client_id=12\n34&scope=a is refused", []string{"https://a.example/authorize?client_id=1234&scope=a"}},
		{"cut in an escape", "https://a.example/authorize?redirect_uri=https\n%3A%2F%2Fb.example", []string{"https://a.example/authorize?redirect_uri=https%3A%2F%2Fb.example"}},
		{"cut before a redirect", "https://a.example/authorize?redirect_uri=\nhttps://b.example/cb&scope=a", []string{"https://a.example/authorize?redirect_uri=https://b.example/cb&scope=a"}},
		{"cut at a column", "https://a.example/authorize?client_id=12345678901234567890\n1234567890123456789012345678901234567890123456789012345678\nabc",
			[]string{"https://a.example/authorize?client_id=123456789012345678901234567890123456789012345678901234567890123456789012345678abc"}},
		{"quoted-printable", "https://a.example/authorize?client_id=3D12=\n34&scope=3Da", []string{"https://a.example/authorize?client_id=1234&scope=a"}},
		{"no quoted-printable", "https://a.example/authorize?client_id=1&state=3D", []string{"https://a.example/authorize?client_id=1&state=3D"}},
		{"cut between scopes", "https://a.example/authorize?scope=crm.a crm.b\ncrm.c crm.d&state=x", []string{"https://a.example/authorize?scope=crm.a crm.b crm.c crm.d&state=x"}},
		{"list below", "https://a.example/authorize?client_id=1&scope=oauth\ncrm.a\ncrm.b", []string{"https://a.example/authorize?client_id=1&scope=oauth"}},
		{"settings below", "https://a.example/authorize?client_id=1&scope=oauth\nscope: a&b", []string{"https://a.example/authorize?client_id=1&scope=oauth"}},
		{"JSON below", "https://a.example/authorize?client_id=1&scope=oauth\n{\"a\":1}", []string{"https://a.example/authorize?client_id=1&scope=oauth"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, u := range FindURLs(New("text", tt.in)) {
				got = append(got, u.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("FindURLs(%q) (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

func BenchmarkFindURLs(b *testing.B) {
	t := New("text", "https://app.hubspot.com/oauth/authorize?client_id=12345678-1234-1234-1234-123456789012&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=oauth%20crm.objects.contacts.read%20crm.objects.contacts.write%20crm.schemas.contacts.read&state=x")
	b.ReportAllocs()
	for b.Loop() {
		FindURLs(t)
	}
}
