package e2e

import (
	"strings"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// The link of a third-party platform: where it is clicked, where it leads back
// to, and what the console has.

const (
	wechatStart = "https://mp.weixin.qq.com/cgi-bin/componentloginpage?component_appid=wx9aa1b9618d33bf62&pre_auth_code=preauthcode@@@XXxxXXXxX0XXXxxxxx0XX0xXxxxxxXxxXx0XXxX0X_xx0xXXXXxx00XxXxXx0xxx"
	wechatBack  = "&redirect_uri=https%3A%2F%2Fwww.a.example%2Fcallback"
	wechatLink  = wechatStart + wechatBack + "&auth_type=3"

	// What WeChat shows, up to the host that it saw.
	entryMessage = "请确认授权入口页所在域名，与授权后回调页所在域名相同，并且，此两者都必须与申请第三方平台时填写的授权发起页域名相同。授权入口页所在域名"
	unpublished  = "此第三方平台处于待全网发布状态，请全网发布或将尝试授权的公众号或小程序添加到“授权测试公众号列表”后再试"

	clickedOn = "Page on which the link is clicked (授权入口页)"
	backTo    = "redirect_uri (授权后回调页)"
	inConsole = "In the console (授权发起页域名)"

	entryDomain = "Entry page domain (授权发起页域名)"
	openedFrom  = "Where the link is opened from"
	account     = "Account that is to authorize"
)

// markedText is what is marked in what was pasted beside a link.
func (v *visit) markedText() playwright.Locator { return v.region("The text").Locator("mark") }

func TestWeChatEmptyEntryDomain(t *testing.T) {
	v := checker(t)
	v.paste(entryMessage + "：空")
	v.says(v.verdict(), "WeChat saw no page behind the click (空 is empty): the link was opened directly, scanned or sent, or its page hides the referrer.")
	must(t, expect.Locator(v.markedText()).ToHaveText("空"))
	v.says(v.cause("The link was opened directly, from a chat or a QR code"), "holds here")
	v.says(v.cause("The link was opened directly, from a chat or a QR code"), "a page on the 授权发起页域名")
	page := v.copied(v.button("Copy: Put the link on a page of the entry page domain, and click it there"))
	if !strings.Contains(page, `<a referrerpolicy="origin" href="https://mp.weixin.qq.com/cgi-bin/componentloginpage?`) || !strings.Contains(page, "授权") {
		t.Errorf("the page to put up is\n%s", page)
	}

	// With the link, the page is complete, and a browser reads the link in it.
	v.pasteBelow(wechatLink)
	v.says(v.verdict(), "WeChat saw no page behind the click")
	page = v.copied(v.button("Copy: Put the link on a page of the entry page domain, and click it there"))
	v.holdsTheLink(page)

	// The page is put up, and the link is clicked there.
	v.paste(wechatLink)
	v.give(entryDomain, "www.a.example")
	v.give(openedFrom, "https://www.a.example/authorize.html")
	v.pick("What that page tells of itself (Referrer-Policy, rel)", "origin")
	v.pick(account, "Mini Program (小程序)")
	v.give("Permission sets of the platform (权限集)", "18\n25")
	v.works()
}

// holdsTheLink opens a page as a customer would, and looks at the link in it.
func (v *visit) holdsTheLink(page string) {
	v.t.Helper()
	theirs := newVisit(v.t)
	must(v.t, theirs.SetContent(page))
	link := theirs.GetByRole("link", playwright.PageGetByRoleOptions{Name: "授权 / Authorize", Exact: exact})
	must(v.t, expect.Locator(link).ToHaveAttribute("href", wechatLink))
	must(v.t, expect.Locator(link).ToHaveJSProperty("referrerPolicy", "origin"))
	must(v.t, expect.Locator(theirs.Locator("html")).ToHaveAttribute("lang", "zh"))
}

func TestWeChatWrongEntryDomain(t *testing.T) {
	v := checker(t)
	v.paste(entryMessage + "：b.com")
	must(t, expect.Locator(v.markedText()).ToHaveText("b.com"))
	v.give(entryDomain, "a.com")
	v.says(v.verdict(), "The link is clicked on b.com, and the entry page domain is a.com: WeChat wants the very same host.")
	must(t, expect.Locator(v.markedText()).ToHaveText("b.com"))
	must(t, expect.Locator(v.fact(clickedOn).Locator("mark")).ToHaveText("b"))
	must(t, expect.Locator(v.fact(inConsole)).ToHaveText("a.com"))
	if got := v.copied(v.button("Copy: Enter this host as the entry page domain, and publish again (全网发布)")); got != "b.com" {
		t.Errorf("to enter there is %s", got)
	}
}

func TestWeChatMismatchingRedirect(t *testing.T) {
	v := checker(t)
	const before, after = wechatStart + "&redirect_uri=https%3A%2F%2F", "a.com%2Fcallback&auth_type=3"
	v.paste(before + "api." + after + "\n" + entryMessage + "：a.com")
	v.give(entryDomain, "a.com")
	v.refusedFor("WeChat refuses this link. redirect_uri leads to api.a.com, and the entry page domain is a.com: to WeChat hosts of one domain are different hosts, and www. counts.", "api.a.com")
	must(t, expect.Locator(v.fact(clickedOn)).ToHaveText("a.com"))
	must(t, expect.Locator(v.fact(inConsole)).ToHaveText("a.com"))
	must(t, expect.Locator(v.fact(backTo)).ToHaveText("api.a.com"))
	must(t, expect.Locator(v.fact(backTo).Locator("mark")).ToHaveText("api"))
	must(t, expect.Locator(v.fact(clickedOn).Locator("mark")).ToHaveCount(0))
	v.struck("The link was clicked on a page of another host", "The link is clicked on the very host that is entered")
	v.speaks(v.region("Why").Locator("q"), "zh")

	v.use("Let redirect_uri lead to the entry page domain, and answer there")
	v.paste(before + after)
	v.give(openedFrom, "https://a.com/")
	v.pick(account, "Mini Program (小程序)")
	v.give("Permission sets of the platform (权限集)", "18")
	v.works()
}

func TestWeChatWrongKindOfAccount(t *testing.T) {
	v := checker(t)
	v.paste(wechatStart + wechatBack + "&auth_type=2")
	v.pick(account, "Official Account: service account (公众号, 服务号)")
	v.refusedFor("WeChat refuses this link. auth_type 2 lets in Mini Programs, and the account is an Official Account.", "2")
	v.says(v.region("Or change the app"), "公众平台安全助手")
	v.give(entryDomain, "www.a.example")
	v.give(openedFrom, "https://www.a.example/authorize.html")
	v.give("Permission sets of the platform (权限集)", "1")
	v.leavesWith(wechatStart + wechatBack + "&auth_type=1")
}

func TestWeChatUnpublishedPlatform(t *testing.T) {
	v := checker(t)
	v.paste(unpublished)
	v.says(v.verdict(), "This message has 2 known causes.")
	must(t, expect.Locator(v.markedText().First()).ToHaveText("待全网发布"))
	const notListed, notAdmin = "The platform is not published, and the account's original ID", "The account is in the test list, and the person who scans does not administer it."
	v.says(v.cause(notListed), "Enter the account's original ID (gh_…) in the test list, or publish the platform")
	v.says(v.cause(notAdmin), "Let the administrator of the account scan")

	v.pick("Published to all accounts (全网发布)", "No: for the test list only")
	const list, original = "Test list (授权测试公众号/小程序列表)", "Original ID of the account (原始ID)"
	v.give(list, "wx4a8b551816dc8ae9")
	v.give(original, "gh_3f222ed8d140")
	v.says(v.verdict(), "wx4a8b551816dc8ae9 is an appid: the test list takes original IDs (原始ID, gh_…), so this account is not on it.")
	v.says(v.cause(notListed), "holds here")
	must(t, expect.Locator(v.cause(notAdmin)).Not().ToContainText("holds here"))
	entry := v.copied(v.button("Copy: Enter the account's original ID (gh_…)"))
	if entry != "gh_3f222ed8d140" {
		t.Errorf("for the list there is %s", entry)
	}

	// With that in the list, who scans is what is left.
	v.give(list, entry)
	v.says(v.verdict(), "This message has one known cause.")
	v.struck(notListed, "The account is in the test list, or the platform is published.")
	v.says(v.cause(notAdmin), "Let the administrator of the account scan")
}
