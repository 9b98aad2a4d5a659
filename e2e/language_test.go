package e2e

import (
	"encoding/json"
	"regexp"
	"testing"

	"github.com/playwright-community/playwright-go"
)

// The page in another language than English: what is said, what it is declared
// to be, and how one gets there and back.

const (
	titleInEnglish = "Why was this link refused?"
	titleInChinese = "这个链接为什么被拒绝？"
)

var inChinese = playwright.BrowserNewContextOptions{Locale: playwright.String("zh-CN")}

func (v *visit) title() playwright.Locator {
	return v.GetByRole("heading", playwright.PageGetByRoleOptions{Level: playwright.Int(1)})
}

// drop pastes a text while the focus is nowhere, as someone does who has just
// come to the page.
func (v *visit) drop(text string) {
	v.t.Helper()
	v.run(`(text) => { document.activeElement.blur(); return navigator.clipboard.writeText(text); }`, text)
	must(v.t, v.Keyboard().Press("Control+V"))
}

// speaks says which language an element is declared to be in.
func (v *visit) speaks(where playwright.Locator, language string) {
	v.t.Helper()
	got, err := where.Evaluate(`(one) => {
		for (; one; one = one.parentNode ?? one.host) if (one.lang) return one.lang;
	}`, nil)
	must(v.t, err)
	if got != language {
		v.t.Errorf("%v is declared as %v, want %s", where, got, language)
	}
}

// onlyChinese fails on anything that the checker had to say in English.
func (v *visit) onlyChinese() {
	v.t.Helper()
	if got := v.run(`() => [...document.querySelector("grant-lint").shadowRoot.querySelectorAll("[lang=en]")]
		.filter((one) => one.checkVisibility()).map((one) => one.textContent).join("\n")`); got != "" {
		v.t.Errorf("this stands there in English:\n%v", got)
	}
}

// Someone reads Chinese, has nothing but WeChat's own sentence, and goes on until
// the link works.
func TestWeChatInChinese(t *testing.T) {
	v := checker(t, inChinese)
	must(t, expect.Locator(v.title()).ToHaveText(titleInChinese))
	box := v.field("链接、错误提示或应用设置")
	v.drop(entryMessage + "：空")
	must(t, expect.Locator(box).ToHaveValue(entryMessage+"：空"))
	v.says(v.verdict(), "这样通不过。 微信没有看到来源页面（空）：链接是直接打开、扫码打开或从消息里打开的，或者页面隐藏了 Referer。")
	v.speaks(v.verdict(), "zh-Hans")
	must(t, expect.Locator(v.region("文本").Locator("mark")).ToHaveText("空"))
	causes := v.region("可能的原因")
	first := causes.GetByRole("listitem").First()
	v.says(first, "正是这个原因")
	v.says(first, "把链接放到授权发起页域名的页面上，在那里点击")
	must(t, expect.Locator(causes.Locator("s").First()).ToContainText("点击链接的页面不在授权发起页域名下，而在别的主机名下。"))
	v.onlyChinese()
	v.axe()

	// The link is added, and the page for it is copied.
	v.drop(wechatLink)
	must(t, expect.Locator(box).ToHaveValue(entryMessage+"：空\n"+wechatLink))
	v.says(v.status(), "已添加在原有内容下方。")
	copyPage := v.GetByRole("button", playwright.PageGetByRoleOptions{Name: regexp.MustCompile("^复制.*把链接放到授权发起页域名的页面上，在那里点击$")})
	v.holdsTheLink(v.copied(copyPage))
	v.onlyChinese()

	// It is put up, and clicked there.
	must(t, v.button("清空").Click())
	v.drop(wechatLink)
	must(t, v.GetByRole("button", playwright.PageGetByRoleOptions{Name: regexp.MustCompile("^应用设置")}).Click())
	form := v.region("应用设置")
	for label, value := range map[string]string{
		"授权发起页域名": "www.a.example",
		"链接从哪里打开": "https://www.a.example/authorize.html",
		"平台的权限集":  "18\n25",
	} {
		must(t, form.GetByRole("textbox", playwright.LocatorGetByRoleOptions{Name: label, Exact: exact}).Fill(value))
	}
	for label, choice := range map[string]string{"该页面的 Referrer-Policy 或 rel": "origin", "要授权的账号": "小程序"} {
		_, err := form.GetByRole("combobox", playwright.LocatorGetByRoleOptions{Name: label, Exact: exact}).SelectOption(playwright.SelectOptionValues{Labels: &[]string{choice}})
		must(t, err)
	}
	v.says(v.verdict(), "没有会被拒绝的地方。 检查过的内容都符合微信的要求。")
	v.hides(v.region("修改链接"))
	v.onlyChinese()
	v.axe()
}

// On a phone the sentence takes several lines, and its end is where the mark is.
func TestChineseWraps(t *testing.T) {
	v := checker(t, playwright.BrowserNewContextOptions{Locale: playwright.String("zh-CN"), Viewport: &playwright.Size{Width: 360, Height: 640}})
	v.drop("😀😀 " + entryMessage + "：空。")
	text := v.region("文本")
	mark := text.Locator("mark")
	must(t, expect.Locator(mark).ToHaveText("空"))
	for name, one := range map[string]playwright.Locator{"the title": v.title(), "the verdict": v.verdict(), "the text": text, "the mark": mark} {
		box, err := one.BoundingBox()
		must(t, err)
		if box.X < 0 || box.X+box.Width > 360 {
			t.Errorf("%s stands from %v to %v", name, box.X, box.X+box.Width)
		}
	}
	above, err := text.Locator("li").BoundingBox()
	must(t, err)
	at, err := mark.BoundingBox()
	must(t, err)
	if at.Y < above.Y+2*at.Height {
		t.Errorf("the mark is %v below the beginning of a text that is too long for one line", at.Y-above.Y)
	}
	if v.run(`() => document.scrollingElement.scrollWidth > innerWidth`) == true {
		t.Error("the page is wider than the window")
	}
}

// A four-byte character is two code units to the browser and one to a person.
func TestMarksAfterFourByteCharacters(t *testing.T) {
	v := checker(t)
	v.paste("😀😀 测试环境提示：授权入口页所在域名:空。")
	_, err := v.settings().GetByRole("combobox", playwright.LocatorGetByRoleOptions{Name: "Platform", Exact: exact}).SelectOption(playwright.SelectOptionValues{Labels: &[]string{"WeChat"}})
	must(t, err)
	v.says(v.verdict(), "WeChat saw no page behind the click")
	must(t, expect.Locator(v.markedText()).ToHaveText("空"))
	v.says(v.region("The text"), "😀😀 测试环境提示：授权入口页所在域名:空。")

	// In a link, what stands around the change stays as it is.
	v.paste("𠮷田さん😀：" + google + "http%3A%2F%2Flocalhost%3A8080%2F&login_hint=小明😀@example.com 谢谢")
	_, err = v.settings().GetByRole("combobox", playwright.LocatorGetByRoleOptions{Name: "Platform", Exact: exact}).SelectOption(playwright.SelectOptionValues{Labels: &[]string{"as the link tells"}})
	must(t, err)
	v.give("Registered redirect URIs", "http://localhost:8080")
	v.refusedFor("Google refuses this link.", "%2F")
	if got, want := v.copied(v.copyLink()), google+"http%3A%2F%2Flocalhost%3A8080&login_hint=小明😀@example.com"; got != want {
		t.Errorf("the corrected link is\n%s\nwant\n%s", got, want)
	}
}

func TestLanguageSwitch(t *testing.T) {
	v := open(t, "")
	english := v.button("English")
	must(t, expect.Locator(v.title()).ToHaveText(titleInEnglish))
	v.hides(english)
	v.speaks(v.button("中文"), "zh")

	v.tabTo(v.button("中文"))
	must(t, v.Keyboard().Press("Enter"))
	must(t, expect.Locator(v.title()).ToHaveText(titleInChinese))
	must(t, expect.Locator(english).ToBeFocused())
	v.speaks(english, "en")
	v.speaks(v.title(), "zh-Hans")
	v.speaks(v.field("链接、错误提示或应用设置"), "zh-Hans")
	must(t, expect.Locator(v.Locator("html")).ToHaveAttribute("lang", "zh"))
	must(t, expect.Page(v.Page).ToHaveTitle("grantlint：这个链接为什么被拒绝？"))

	// It is remembered, here and on the other pages.
	v.settle()
	_, err := v.Reload()
	must(t, err)
	must(t, expect.Locator(v.title()).ToHaveText(titleInChinese))
	v.settle()
	v.visit(site + "rules/")
	must(t, expect.Locator(v.title()).ToHaveText("规则"))
	v.visit(site)

	// English returns, and is remembered as well.
	v.tabTo(english)
	must(t, v.Keyboard().Press("Enter"))
	must(t, expect.Locator(v.title()).ToHaveText(titleInEnglish))
	must(t, expect.Locator(v.button("中文")).ToBeFocused())
	v.shows(v.box())
	v.speaks(v.title(), "en")
	v.speaks(v.box(), "en")
	v.settle()
	_, err = v.Reload()
	must(t, err)
	must(t, expect.Locator(v.title()).ToHaveText(titleInEnglish))
}

// What was chosen counts for more than what the browser asks for.
func TestChosenLanguageStays(t *testing.T) {
	v := open(t, "", inChinese)
	must(t, expect.Locator(v.title()).ToHaveText(titleInChinese))
	must(t, v.button("English").Click())
	must(t, expect.Locator(v.title()).ToHaveText(titleInEnglish))
	v.settle()
	_, err := v.Reload()
	must(t, err)
	must(t, expect.Locator(v.title()).ToHaveText(titleInEnglish))
}

// The report changes its language where it stands, and nothing is lost by it.
func TestLanguageOfAReport(t *testing.T) {
	v := newVisit(t)
	v.visit(site)
	must(t, v.box().Fill(entryMessage+"：空"))
	v.says(v.verdict(), "WeChat saw no page behind the click (空 is empty)")
	before := v.requestsSoFar()
	must(t, v.button("中文").Click())
	v.says(v.verdict(), "微信没有看到来源页面（空）")
	must(t, expect.Locator(v.field("链接、错误提示或应用设置")).ToHaveValue(entryMessage+"：空"))
	if n := len(v.requestsSoFar()) - len(before); n != 1 {
		t.Errorf("switching made %d requests, and one file was to be fetched", n)
	}
	v.says(v.GetByRole("paragraph").Filter(playwright.LocatorFilterOptions{HasText: "页面打开后发出的请求"}), "页面打开后发出的请求： 1（含本页的语言文件）")
	must(t, v.button("English").Click())
	v.says(v.verdict(), "WeChat saw no page behind the click (空 is empty)")
	must(t, expect.Locator(v.box()).ToHaveValue(entryMessage+"：空"))
}

// A catalogue that knows three things: the rest is English, and declared so.
func TestWhatLacksATranslationIsEnglish(t *testing.T) {
	v := newVisit(t, inChinese)
	few, err := json.Marshal(map[string]any{
		"language": "zh-Hans", "name": "中文",
		"texts": map[string]string{"box.clear": "清空", "verdict.refused.other": "这样通不过。"},
		"words": map[string]string{titleInEnglish: titleInChinese},
	})
	must(t, err)
	v.unpin("page")
	must(t, v.Route("**/zh.*.json", func(r playwright.Route) {
		r.Fulfill(playwright.RouteFulfillOptions{Body: few, ContentType: playwright.String("application/json")})
	}))
	v.visit(site)
	must(t, expect.Locator(v.title()).ToHaveText(titleInChinese))
	v.speaks(v.GetByText("Paste the link, the error text, the app’s settings"), "en")
	must(t, v.box().Fill(entryMessage+"：空"))
	v.shows(v.button("清空"))
	v.says(v.verdict(), "这样通不过。 WeChat saw no page behind the click (空 is empty)")
	v.speaks(v.verdict(), "zh-Hans")
	v.speaks(v.verdict().GetByText("WeChat saw no page behind the click"), "en")
	v.speaks(v.cause("The link was opened directly").GetByText("The link was opened directly"), "en")
}
