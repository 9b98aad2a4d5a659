package wechat

import (
	"strings"

	"grantlint/rules/lint"
)

// codes are answers of WeChat's API, and texts of its pages, that nothing in a
// link or in settings explains: each says itself what it comes of. Sources: the
// tables of codes in two public SDKs; the pages and threads named (2026-11).
var codes = []*lint.Message{
	code("component-is-not-authorized", lint.Account, lint.Developer,
		"the account never authorized this platform, or took it back",
		"Let the account authorize again; api_get_authorizer_list shows who has. An appid such as wx570bc396a51b8ff8 is WeChat's own, from its release check: ignore it.",
		"component is not authorized by this account", "61003"),
	code("calling-address-is-not-registered", lint.SettingsTopic, lint.Developer,
		"the server that called is not in the list of IP addresses that may call",
		"Enter the address that the message names: "+whereServers,
		"access clientip is not registered", "61004"),
	from("crawlab-team/artipub issue 112, 2020-11; binarywang/WxJava issue 3199, 2023-12", code("calling-address-not-in-whitelist", lint.SettingsTopic, lint.Developer,
		"the server that asked for the account's token is not in its list of IP addresses (IP白名单); Mini Programs need none",
		"Enter the address that the message names under mp.weixin.qq.com › 设置与开发 › 基本配置 › IP白名单: the one by which the server goes out.",
		", not in whitelist", "40164")),
	code("component-ticket-is-expired", lint.Lifetime, lint.Developer,
		"component_verify_ticket is older than twelve hours: WeChat pushes a new one every ten minutes, and the server missed them",
		"Keep the newest ticket that comes to the 授权事件接收URL, and answer with the bare word success; api_start_push_ticket starts the pushes again.",
		"component ticket is expired", "61005", "-105"),
	code("component-ticket-is-invalid", lint.Token, lint.Developer,
		"component_verify_ticket is not the one that was pushed last, or another platform's",
		"Use the newest ticket, whole, with its ticket@@@ in front.",
		"component ticket is invalid", "61006"),
	code("component-req-key-is-duplicated", lint.RequestTopic, lint.Developer, "the request was sent twice", "Send it once.", "component req key is duplicated", "61008"),
	code("invalid-component", lint.Client, lint.Developer,
		"component_appid is not the appid of a third-party platform",
		"Use the appid from the platform's own page in the console, not that of an account or a website.",
		`errmsg":"invalid component`, "61011", "61001", "-305", "-106", "-109"),
	code("invalid-option", lint.RequestTopic, lint.Developer,
		"option_name or option_value is none that WeChat knows",
		"Compare name and value with the documents of the call.",
		`errmsg":"invalid option`, "61012", "61013"),
	code("must-use-component-token", lint.Token, lint.Developer,
		"a call below /cgi-bin/component/ was made with an account's token",
		"Use component_access_token there.",
		"must use component token", "61014"),
	code("must-use-account-token", lint.Token, lint.Developer,
		"a call for an account was made with the platform's token",
		"Use the account's authorizer_access_token.",
		"must use biz account token", "61015"),
	code("function-category", lint.Permission, lint.Admin,
		"a permission set waits for the account's confirmation, or was confirmed already",
		"Let the account's administrator confirm the permission set.",
		`errmsg":"function category`, "61016", "61017", "61018", "61019", "61020", "61021", "61022"),
	code("must-use-api-component-token", lint.Token, lint.Developer,
		"cgi-bin/token was called with the appid of a platform",
		"Fetch the platform's token from api_component_token, with the ticket.",
		"must use api(api_component_token)", "61024"),
	code("component-needs-republish", lint.SettingsTopic, lint.Developer,
		"the platform must be published again (全网发布), with the basic permission sets",
		"Publish it again: "+wherePublish,
		"component need republish", "61029"),
	code("component-cancel-authorization-not-allowed", lint.Account, lint.Admin,
		"a platform cannot take an account's authorization back",
		"The account's administrator takes it back, at mp.weixin.qq.com.",
		"component cancel authorization not allowed", "61030"),
	code("api-unauthorized", lint.Permission, lint.Developer,
		"the call was made with the wrong kind of token, the account may not make it since it is not verified, or the platform has no permission set for it; sns/userinfo answers so to a token of snsapi_base",
		"See first which token was sent: for sns/userinfo one that snsapi_userinfo brought, for a platform the account's authorizer_access_token. Then whether the account is verified (微信认证) and the set granted.",
		`errmsg":"api unauthorized`, "48001"),
	code("invalid-appid", lint.Client, lint.Developer,
		"the appid does not exist, or is not the kind that the call wants: for api_create_preauthcode the platform's own",
		"Compare it letter by letter with the console; it is wx and 16 hexadecimal digits in lower case.",
		`errmsg":"invalid appid`, "40013"),
	code("invalid-credential", lint.Token, lint.Developer,
		"the access token is not valid any more: it has run out, or another server fetched a new one",
		"Fetch a token in one place only, keep it for two hours, and on this answer fetch it once more.",
		"access_token is invalid or not latest", "40001", "40014", "42001"),
	code("invalid-appsecret", lint.Client, lint.Developer,
		"the AppSecret is missing or another than the platform has now",
		"Compare it with the console, or reset it there.",
		"invalid appsecret", "40125", "41004"),
	code("missing-code", lint.Token, lint.Developer,
		"the call went out without a code: the address was opened without coming from WeChat, or the person said no",
		"Exchange only where the callback has a code; else send the person through the link again.",
		`errmsg":"missing code`, "41008"),
	code("missing-component-appid", lint.RequestTopic, lint.Developer, "the call lacks component_appid", "Send component_appid in the body.", "missing component_appid", "41018"),
	code("password-changed", lint.Token, lint.Admin,
		"the account's password was changed, so its tokens are void",
		"Let the account authorize again.",
		"", "42007"),
	code("daily-quota", lint.Lifetime, lint.Developer,
		"the call was made more often than a day allows, most often since a token is fetched for each request",
		"Keep the token for two hours. component/clear_quota/v2 clears the count, ten times a month, with the AppSecret alone.",
		"reach max api daily quota limit", "45009"),
	code("invalid-page", lint.RequestTopic, lint.Developer,
		"this is no answer to an authorization: a Mini Program code was asked for a page that does not exist, or whose path begins with /",
		"Name a page of the published Mini Program, without the / in front.",
		`errmsg":"invalid page`, "41030"),
	code("too-often", lint.Lifetime, lint.Installer, "too many attempts within a short time", "Wait some minutes.", "请求过于频繁", "-303", "10009"),
	code("already-authorized", lint.Account, lint.Installer, "the account has authorized this platform already", "Nothing is wrong; to change what is granted, scan again.", "不能重复授权", "-103", "200103", "-201"),
	code("exclusive-permission-set", lint.Permission, lint.Admin,
		"a permission set that only one platform may hold is with another platform",
		"The account's administrator takes that platform's authorization back first, at mp.weixin.qq.com.",
		"非共享公众号服务", "-107"),
	code("authorize-again", lint.Permission, lint.Admin, "the platform's permission sets have changed since the account authorized", "Let the account authorize again.", "需要重新授权", "-111", "-112", "-311", "-312"),
	code("too-many-platforms", lint.Account, lint.Admin, "the account has authorized as many platforms as it may", "The account's administrator takes another platform's authorization back.", "已经超过最大的授权数目", "-114", "-310"),
	code("too-many-test-accounts", lint.SettingsTopic, lint.Developer, "the list of test accounts, or of IP addresses, is full", "Ten accounts are allowed: take one out, or publish the platform.", "已经超过最大", "-115", "-116"),
	code("redirect-is-blocked", lint.Domain, lint.Vendor, "the host of redirect_uri is on WeChat's own list of blocked hosts", "Ask WeChat to unblock it, or use another host.", "命中黑名单", "-304"),
	code("platform-is-gone", lint.Client, lint.Developer, "the third-party platform was deleted or stopped", "Look at its state in the console.", "组件已停用", "-309", "-313", "-316"),
	code("qr-code-is-spent", lint.Lifetime, lint.Installer, "the QR code was shown too long, or was scanned", "Open the link again for a new one.", "扫码code失效", "200203", "200204"),
	code("banned-account", lint.Account, lint.Admin, "the account is banned", "Ask WeChat why.", "此公众号被封禁", "10004"),
	code("follow-the-test-account", lint.Account, lint.Installer, "a test account answers only to people who follow it", "Follow the test account (测试号) first.", "必须关注此测试号", "10006"),
	code("scope-is-empty", lint.Scope, lint.Developer, "scope is empty or missing", "Write scope=snsapi_base or scope=snsapi_userinfo.", "scope不能为空", "10010"),
	code("redirect-uri-is-empty", lint.Redirect, lint.Developer, "redirect_uri is empty or missing", "Write it, percent-encoded once.", "redirect_uri不能为空", "10011"),
	code("appid-is-empty", lint.Client, lint.Developer, "appid is empty or missing", "Write the account's appid.", "appid不能为空", "10012"),
	code("state-is-empty", lint.State, lint.Developer, "state is empty", "Give it a value, or leave it out.", "state不能为空", "10013"),
	code("account-has-not-authorized", lint.Account, lint.Admin,
		"the account has not authorized the platform that component_appid names, so the platform cannot act for it",
		"Let the account authorize the platform first, with the permission set for web services (网页服务, 4).",
		"公众号未授权第三方平台", "10015"),
	code("appid-of-another-kind", lint.Client, lint.Developer,
		"appid is that of a website, a mobile app or a platform; web authorization wants an Official Account's",
		"Write the Official Account's appid.",
		"不支持微信开放平台的appid", "10016"),
	code("open-in-wechat", lint.RequestTopic, lint.Installer,
		"the link was opened outside WeChat, or in a frame",
		"Open it inside WeChat. A website signs people in with connect/qrconnect instead.",
		"请在微信客户端打开链接"),
	code("business-domain", lint.SettingsTopic, lint.Developer,
		"a Mini Program's business domain is not below one of the platform's, or may not be set",
		"Enter it among the platform's 小程序业务域名 first, with its verification file in place.",
		"", "89019", "89020", "89021", "89029", "89231"),
	work(from("WecomTeam/CodeSamples issue 9, 2022-08, and zhayujie/CowAgent issue 1728, 2024-02", code("wecom-calling-address", lint.SettingsTopic, lint.Developer,
		"the server that called WeCom's API is not in the app's list of IP addresses; apps made since 2022-06-20 need one",
		"Enter the address behind \"from ip\" under work.weixin.qq.com › 应用管理 › the app › 企业可信IP; a provider's app has it at 服务商管理后台 › 服务商信息 › IP白名单. It is the address by which the server goes out, never 127.0.0.1.",
		"not allow to access from your ip", "访问ip不在白名单", "60020"))),
	work(from("sytpb/chatgpt-wework-robot issue 10, 2023-04; whyiyhw/chatgpt-wechat issue 2, 2023-02", code("wecom-domain-of-another-company", lint.Domain, lint.Developer,
		"the console takes as trusted domain (可信域名) only one whose ICP filing (备案) is in the name of this company, or of one related to it",
		"Enter a domain of the company's own, if need be one below it that points (CNAME) to the server.",
		"域名主体校验未通过", "请使用企业主体域名", "该域名主体为第三方"))),
	work(code("wecom-member-out-of-range", lint.Permission, lint.Admin,
		"the member is not in the range in which the app can be seen (可见范围)",
		"Add the member or the department under work.weixin.qq.com › 应用管理 › the app › 可见范围.",
		"成员不在权限范围", "devtool/query?e=50002")),
	work(code("wecom-app-disabled", lint.Account, lint.Admin,
		"the company has disabled the app",
		"Enable it under work.weixin.qq.com › 应用管理 › the app.",
		"应用已禁用", "应用已停用", "50003")),
	work(code("wecom-no-privilege", lint.Permission, lint.Admin,
		"the app may not read this member, department or tag",
		"Add it to the app's range, or call with the secret of an app that has the right.",
		"指定的成员/部门/标签参数无权限", "60011")),
	work(from("binarywang/WxJava issues 2910, 2022-12, and 1924, 2020-12", code("wecom-suite-ticket", lint.Token, lint.Developer,
		"suite_ticket is missing, or older than half an hour: WeCom pushes a new one about every ten minutes, and the server missed them",
		"Keep the newest ticket that comes to the app's 指令回调URL, and answer with the bare word success.",
		"invaild suite ticket", "invalid suite ticket", "不合法的的suite_ticket", "40085"))),
	work(code("wecom-authorization-void", lint.Account, lint.Admin,
		"the company never authorized this app, or took it back",
		"Let the company's administrator install the app again.",
		"授权关系无效", "devtool/query?e=48004")),
	code("open-account-binding", lint.Account, lint.Admin,
		"the account is bound to an Open Platform account already, or to one of another company",
		"Ask api_get_open_account which one, and unbind there first.",
		"", "89000", "89001", "89002", "89003", "89004"),
	code("calling-address-needs-confirmation", lint.SettingsTopic, lint.Admin,
		"the account's administrator must confirm the address from which the call came",
		"Let the administrator confirm it in WeChat, then call again.",
		"", "89501", "89502", "89503", "89504", "89505", "89506", "89507"),
}

// from gives a message another source than the tables.
func from(seen string, m *lint.Message) *lint.Message {
	m.Seen, m.Texts[0].Seen = seen, seen
	return m
}

// work is a message that is acted on in WeCom's console.
func work(m *lint.Message) *lint.Message {
	m.Where = "work.weixin.qq.com"
	return m
}

// code is a message with its cause. Of the texts, those that are numbers are
// codes; the first is the wording to show.
func code(id, about, who, why, do string, texts ...string) *lint.Message {
	m := &lint.Message{ID: id, Who: who, Ask: "text", About: about, Why: why, Do: do, Seen: "tables of codes in public SDKs, 2026-11"}
	for _, t := range texts {
		switch {
		case t == "":
		case strings.Trim(t, "-0123456789") == "":
			m.Codes = append(m.Codes, t)
		default:
			m.Stems = append(m.Stems, t)
		}
	}
	m.Texts = []lint.Phrase{{Lang: "zh", Text: texts[0], Seen: m.Seen}}
	if texts[0] == "" || texts[0][0] < 0x80 && len(m.Codes) > 0 {
		m.Texts[0] = lint.Phrase{Lang: "en", Text: `{"errcode":` + m.Codes[0] + `,"errmsg":"` + strings.TrimPrefix(texts[0], `errmsg":"`) + `"}`, Seen: m.Seen}
	}
	return m
}
