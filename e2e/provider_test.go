package e2e

import (
	"regexp"
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// Servers that are known by a table only. What people had is pasted, with what
// they had registered, and they leave with a link that works, which is pasted
// again to see that.

const unguessable = "&state=o95qBAskyaqaiV98MWDlr7kZGljgN3Hn"

// settings is the form for what the app registered, unfolded.
func (v *visit) settings() playwright.Locator {
	v.t.Helper()
	toggle := v.GetByRole("button", playwright.PageGetByRoleOptions{Name: "App settings: "})
	if open, err := toggle.GetAttribute("aria-expanded"); err != nil || open != "true" {
		must(v.t, toggle.Click())
	}
	return v.region("App settings")
}

// give types a value into a field of the form.
func (v *visit) give(label, value string) {
	v.t.Helper()
	must(v.t, v.settings().GetByRole("textbox", playwright.LocatorGetByRoleOptions{Name: label, Exact: exact}).Fill(value))
}

// pick chooses one of what a field of the form offers.
func (v *visit) pick(label, choice string) {
	v.t.Helper()
	_, err := v.settings().GetByRole("combobox", playwright.LocatorGetByRoleOptions{Name: label, Exact: exact}).SelectOption(playwright.SelectOptionValues{Labels: &[]string{choice}})
	must(v.t, err)
}

// refusedFor waits for a verdict, and for what is marked in the link as the
// first cause. The name and the value of a parameter are marked apart.
func (v *visit) refusedFor(words string, marked ...string) {
	v.t.Helper()
	v.says(v.verdict(), words)
	must(v.t, expect.Locator(v.marked("Error 1")).ToHaveText(marked))
}

// leavesWith takes the corrected link, and finds it to be the one that is
// wanted, and nothing wrong with it.
func (v *visit) leavesWith(want string) {
	v.t.Helper()
	if link := v.copied(v.copyLink()); link != want {
		v.t.Errorf("the corrected link is\n%s\nwant\n%s", link, want)
	}
	v.paste(want)
	v.works()
}

// works says that nothing is wrong, and that nothing more is to be done.
func (v *visit) works() {
	v.t.Helper()
	v.says(v.verdict(), "Nothing here to refuse.")
	v.hides(v.region("Change the link"))
	v.hides(v.region("What to look at"))
}

// use takes one of the changes that need a decision.
func (v *visit) use(title string) {
	v.t.Helper()
	must(v.t, v.button("Use this: "+title).Click())
}

// fact is what the page says of the link under a name.
func (v *visit) fact(name string) playwright.Locator {
	term := v.GetByRole("term").Filter(playwright.LocatorFilterOptions{HasText: regexp.MustCompile("^" + regexp.QuoteMeta(name) + "$")})
	return term.Locator("xpath=following-sibling::dd[1]")
}

const google = "https://accounts.google.com/o/oauth2/v2/auth?scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email&response_type=code&client_id=1091336687263-70sdbncjavqc9n0ub88or5dec9nlb7ak.apps.googleusercontent.com" + unguessable + "&redirect_uri="

// A library that adds a slash, and Google's page about it.
func TestGoogleRedirectMismatch(t *testing.T) {
	v := checker(t)
	sent := google + "http%3A%2F%2Flocalhost%3A8080%2F"
	v.paste(sent + "\nFehler 400: redirect_uri_mismatch\nThe redirect URI in the request, http://localhost:8080/, does not match the ones authorized for the OAuth client.")
	v.shows(v.GetByText("Google link · Google message"))
	v.give("Registered redirect URIs", "https://app.example/callback\nhttp://localhost:8080")
	v.refusedFor("Google refuses this link. http://localhost:8080/ is not registered; http://localhost:8080 is, without the slash at the end.", "%2F")
	v.says(v.cause("Redirect address is not registered"), "holds here")
	must(t, expect.Locator(v.fact("Redirect address").Locator("mark")).ToHaveText("/"))
	must(t, expect.Locator(v.fact("Registered")).ToHaveText("http://localhost:8080"))

	half := v.region("Or change the app")
	v.says(half, "Google Auth Platform › Clients › your client › Authorized redirect URIs")
	register := v.copied(v.button("Copy: Register the address that is sent"))
	v.leavesWith(google + "http%3A%2F%2Flocalhost%3A8080")

	// The other way: what is sent is registered too.
	v.paste(sent)
	v.says(v.verdict(), "Google refuses this link.")
	v.give("Registered redirect URIs", "http://localhost:8080\n"+register)
	v.works()
}

// The message alone says what to look for; an address with another path is for
// the person to choose.
func TestGoogleMessageThenLink(t *testing.T) {
	v := checker(t)
	v.paste("Error 400: redirect_uri_mismatch")
	v.says(v.verdict(), "This message has")
	v.says(v.region("What causes it"), "Google Auth Platform › Clients › your client › Authorized redirect URIs")
	v.pasteBelow(google + "https%3A%2F%2Fexample.com.au%2Findex.php%2Fapps%2Fsociallogin%2Foauth%2Fgoogle")
	must(t, v.field("Registered redirect URIs").Fill("https://example.com.au/apps/sociallogin/oauth/google"))
	v.refusedFor("Google refuses this link.", "%2Findex.php%2Fapps%2Fsociallogin%2Foauth%2Fgoogle")
	must(t, expect.Locator(v.fact("Redirect address").Locator("mark")).ToHaveText("index.php/"))
	v.use("Send https://example.com.au/apps/sociallogin/oauth/google")
	v.hides(v.fact("Redirect address")) // nothing is left to compare
	mended, err := v.box().InputValue()
	must(t, err)
	_, link, _ := strings.Cut(mended, "\n")
	if want := google + "https%3A%2F%2Fexample.com.au%2Fapps%2Fsociallogin%2Foauth%2Fgoogle"; link != want {
		t.Errorf("in the box is\n%s\nwant\n%s", link, want)
	}
	v.paste(link)
	v.works()
}

const slack = "https://slack.com/oauth/v2/authorize?client_id=9426269265270.9443955134789&redirect_uri=https%3A%2F%2Fapp.example%2Fslack" + unguessable

func TestSlackScopes(t *testing.T) {
	v := checker(t)
	v.paste(slack + "&scope=channels:history%20chat:write%20users:read.email\ninvalid_scope")
	v.give("Registered redirect URIs", "https://app.example/slack")
	v.refusedFor("Slack refuses this link. A blank (%20) stands between scopes, so the server reads channels:history chat:write users:read.email as one; here a comma separates them.", "%20")
	v.leavesWith(slack + "&scope=channels:history%2Cchat:write%2Cusers:read.email")

	// A scope that people grant for themselves, among the bot's.
	v.paste(slack + "&scope=channels:history,search:read,chat:write")
	v.says(v.verdict(), "Slack takes this link. One thing about it is unsafe or may change.")
	v.says(v.region("What to look at"), "search:read belongs in user_scope; in scope it may be refused.")
	must(t, expect.Locator(v.marked("Warning 1")).ToHaveText("search:read"))
	v.use("Move it to user_scope")
	must(t, expect.Locator(v.box()).ToHaveValue(slack+"&scope=channels:history,chat:write&user_scope=search%3Aread"))
	v.works()
}

// The redirect address has a query of its own, and nothing in it is encoded: the
// link's own parameters begin too early, and the server reads half an address.
func TestSwallowedRedirect(t *testing.T) {
	const before = "https://accounts.spotify.com/authorize?client_id=5fe01282e44241328a84e7c5cc169165&response_type=code" + unguessable + "&redirect_uri="
	v := checker(t)
	v.paste(before + "https://app.example/callback?tenant=7&lang=de&scope=user-read-private")
	v.give("Registered redirect URIs", "https://app.example/callback?tenant=7&lang=de")
	v.refusedFor("Spotify refuses this link. The redirect address ends before this &, which is not percent-encoded", "lang=", "de")
	v.says(v.verdict(), "lang")
	v.leavesWith(before + "https://app.example/callback?tenant=7%26lang=de&scope=user-read-private")
	v.readsRedirect("https://app.example/callback?tenant=7&lang=de")

	// An unencoded # ends the whole link.
	v.paste(before + "https://app.example/callback#/done&scope=user-read-private")
	v.give("Registered redirect URIs", "https://app.example/callback")
	v.refusedFor("the redirect address is cut to https://app.example/callback, and the server gets no scope.", "#")
	v.leavesWith(before + "https://app.example/callback&scope=user-read-private")
	v.readsRedirect("https://app.example/callback")
}

// readsRedirect holds what stands in the box against what a server would read,
// by this browser's own reading.
func (v *visit) readsRedirect(want string) {
	v.t.Helper()
	link, err := v.box().InputValue()
	must(v.t, err)
	if got := v.run(`(link) => new URL(link).searchParams.get("redirect_uri")`, link); got != want {
		v.t.Errorf("a server reads %v, want %s", got, want)
	}
}

// A host that stands there to the eye only.
func TestHostTricks(t *testing.T) {
	const before = "https://accounts.spotify.com/authorize?client_id=5fe01282e44241328a84e7c5cc169165&response_type=code&scope=user-read-private" + unguessable + "&redirect_uri="
	v := checker(t)
	v.paste(before + "https%3A%2F%2Fapp.example%40elsewhere.example%2Fcallback")
	v.says(v.verdict(), "Nothing here is surely wrong, but one thing may be.")
	v.says(v.region("What to look at"), "app.example before the @ is a user name: the code goes to elsewhere.example.")
	must(t, expect.Locator(v.marked("Warning 1")).ToHaveText("app.example"))
	v.give("Registered redirect URIs", "https://app.example/callback")
	v.says(v.verdict(), "Spotify refuses this link. https://app.example@elsewhere.example/callback is not")
	v.use("Send https://app.example/callback")
	must(t, expect.Locator(v.box()).ToHaveValue(before+"https%3A%2F%2Fapp.example%2Fcallback"))
	v.works()

	// In the address of the link itself, a browser is asked where it would go.
	for _, c := range []struct{ link, marked, says string }{
		{`https://accounts.spotify.com@login.example/authorize`, "accounts.spotify.com", "what stands before the @ is a user name: the link opens login.example"},
		{`https://accounts.spotify.com\@login.example/authorize`, `\`, "a browser reads a backslash as a slash and opens accounts.spotify.com; a server may read on and find another host"},
		{`https://accounts.spоtify.com/authorize`, "accounts.spоtify.com", "a browser opens accounts.xn--sptify-xqf.com; letters beyond ASCII can look like others"},
	} {
		v.paste(strings.Replace(before, "https://accounts.spotify.com/authorize", c.link, 1) + "https%3A%2F%2Fapp.example%2Fcallback")
		must(t, expect.Locator(v.marked("Warning 1").First()).ToHaveText(c.marked))
		must(t, expect.Locator(v.region("What to look at")).ToContainText(c.says, playwright.LocatorAssertionsToContainTextOptions{IgnoreCase: playwright.Bool(true)}))
		host := v.run(`(link) => new URL(link).hostname`, c.link).(string)
		v.says(v.fact("Read by"), host)
	}
}

// challenge is a hash that stands in no standard.
const challenge = "&code_challenge=aO17folT9hNUon8EwGicYWvavBjXc9CqTM0r0J5oEp8"

func TestMCPLink(t *testing.T) {
	v := checker(t)
	const jira = "https://mcp.atlassian.com/v1/authorize?response_type=code&client_id=q5rTzE3c7Wn1" + challenge + "&code_challenge_method=S256&resource=https%3A%2F%2Fmcp.atlassian.com%2Fv1%2Fmcp&redirect_uri=http%3A%2F%2F127.0.0.1%3A33418%2Fcallback" + unguessable
	v.paste(jira + "&scope=offline_access%20read%3Ajira-work")
	v.give("Registered redirect URIs", "http://127.0.0.1:33418/callback")
	v.says(v.fact("Standard"), "Model Context Protocol, as the request looks")
	v.refusedFor("Atlassian refuses this link. Scope does not belong in this link", "scope=", "offline_access%20read%3Ajira-work")
	v.leavesWith(jira)

	// A server of which nothing is known, and two mistakes.
	const tools = "https://mcp.example.com/authorize?response_type=code&client_id=q5rTzE3c7Wn1" + challenge + "&resource=https%3A%2F%2Fmcp.example.com%2Fmcp"
	const rest = "&redirect_uri=http%3A%2F%2F127.0.0.1%3A33418%2Fcallback" + unguessable
	v.paste(tools + "%23tools" + rest)
	v.pick("Standard that the server keeps", "Model Context Protocol")
	v.says(v.verdict(), "The server refuses this link, for 2 reasons.")
	v.says(v.region("Why"), "#tools stands behind the address, which may have no part behind #")
	v.says(v.region("Why"), "Without code_challenge_method the challenge counts as plain")
	v.leavesWith(tools + rest + "&code_challenge_method=S256")
}
