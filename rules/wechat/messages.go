package wechat

import "grantlint/rules/lint"

var hostsDiffer = lint.Message{
	ID: "entry-page-domain",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "请确认授权入口页所在域名，与授权后回调页所在域名相同，并且，此两者都必须与申请第三方平台时填写的授权发起页域名相同。授权入口页所在域名：空", Seen: "FAQ parts 1 and 3; community threads, 2020 to 2024"},
		{Lang: "zh", Text: "请确认授权入口页所在域名，与授权后回调页所在域名相同，并且，此两者都必须与申请第三方平台时填写的网页开发域名相同。授权入口页所在域名：空，授权后回调页所在域名：空", Seen: "script of the page, an older copy"},
	},
	Stems: []string{"授权入口页所在域名", "授权后回调页所在域名", "授权入口页域名", "授权发起页域名相同", "authorized entry page", "of the authorization entry page", "authorization entry page is"},
	Codes: []string{"-302", "200302"},
	Ask:   entryDomain, Who: lint.Developer, Links: true,
}

var redirectNotEntry = lint.Message{
	ID: "redirect-uri-is-not-the-entry-page-domain",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "redirect_uri的域名不是“授权登录页域名”", Seen: "community thread 0002e492418fc82fddd3d6ac766400"},
		{Lang: "zh", Text: "redirect_uri不是授权登录页域名", Seen: "community thread 000aa6a2354ad0f641e337f446b800, 2025-09"},
	},
	Stems: []string{"授权登录页域名"},
	Ask:   entryDomain, Who: lint.Developer, Links: true,
}

var workInstallDiffers = lint.Message{
	ID: "wecom-install-callback-domain",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "redirect_uri与配置的授权完成回调域名不一致", Seen: "community threads 00006e04accb68c9f57b790a056c00 and 0008c4f5b147b8b50d5cd8ea858c00"},
	},
	Stems: []string{"授权完成回调域名不一致", "授权完成回调域名"},
	Ask:   authDomain, Who: lint.Developer, Links: true,
}

var untrusted = lint.Message{
	ID: "wecom-trusted-domain",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "redirect_uri需使用应用可信域名", Seen: "community threads, 2021 to 2024"},
		{Lang: "en", Text: "redirect_uri unauthorized", Seen: "community thread 000e665bef8a10c46e59c325151c00, 2021-06"},
	},
	Stems: []string{"应用可信域名", "未登记可信域名", "redirect_uri unauthorized"},
	Codes: []string{"50001"},
	Ask:   authDomain, Who: lint.Developer, Links: true,
}

var redirectRefused = lint.Message{
	ID: "redirect-uri-differs-10003",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "redirect_uri域名与后台配置不一致，错误码10003", Seen: "Sign-in FAQ; community thread 0000c6e4f4434832a1023d6736b800"},
		{Lang: "zh", Text: "授权回调域名校验出错，错误码：10003", Seen: "HADB/GetWeixinCode issue 29, 2017-10"},
		{Lang: "zh", Text: "redirect_uri 参数错误", Seen: "community threads; iammapping/wedding issue 23, 2018-03"},
	},
	Stems: []string{"redirect_uri域名与后台配置不一致", "redirect_uri 域名与后台配置不一致", "redirect_uri 参数错误", "redirect_uri参数错误", "域名与后台配置不一致", "授权回调域名校验出错"},
	Codes: []string{"10003"},
	Ask:   authDomain, Who: lint.Developer, Links: true,
}

var unreleased = lint.Message{
	ID: "platform-waits-to-be-published",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "此第三方平台处于待全网发布状态，请全网发布或将尝试授权的公众号或小程序添加到“授权测试公众号列表”后再试", Seen: "community, 2019-08"},
		{Lang: "zh", Text: "对于未全网发布的公众号服务，非白名单公众号不可授权", Seen: "script of the page, an older copy"},
		{Lang: "en", Text: "This third-party platform is in the state of waiting for the whole network release", Seen: "FAQ in English, part 5.5"},
	},
	Stems: []string{"待全网发布", "将尝试授权的公众号", "非白名单公众号不可授权", "waiting for the whole network release", "component is unpublished"},
	Codes: []string{"-108", "61028"},
	Ask:   testAccounts, Who: lint.Developer, Links: true,
}

var typeMismatch = lint.Message{
	ID: "account-type-and-permissions-differ",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "该第三方平台指定了无效的权限，或者该第三方账号配置的权限类型与当前微信号绑定的账号类型不一致", Seen: "FAQ part 5.1"},
		{Lang: "zh", Text: "无法授权 该第三方帐号指定了无效的权限或者该第三方帐号配置的权限类型与当前微信号绑定的帐号类型不一致", Seen: "community thread 00086854fd8d901eb28d9089756000"},
		{Lang: "en", Text: "The third-party platform specified invalid permissions or the third-party account configuration permission type is inconsistent with the current account type bound to the WeChat account.", Seen: "FAQ in English, part 5.1"},
	},
	Stems: []string{"指定了无效的权限", "配置的权限类型与当前微信号", "specified invalid permissions", "configuration permission type is inconsistent", "授权的权限集不合法", "不合法的权限集列表"},
	Codes: []string{"-104", "-113"},
	Ask:   accountType, Who: lint.Developer, Links: true,
}

var oneAccount = lint.Message{
	ID: "only-one-account",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "该第三方平台仅支持指定账号「wxAAAA」进行授权，如有疑问请联系服务商", Seen: "FAQ part 5.2"},
		{Lang: "en", Text: "The third party platform only supports the designated account number \"wxAAAA\" for authorization, if you have any questions, please contact the service", Seen: "FAQ in English, part 5.2"},
	},
	Stems: []string{"仅支持指定账号", "仅支持指定帐号", "only supports the designated account"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var noMiniProgram = lint.Message{
	ID: "no-mini-program",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "该授权仅支持小程序账号，当前微信号尚未绑定为任何小程序的管理员", Seen: "FAQ part 5.4"},
		{Lang: "en", Text: "This authorization only supports Mini Program accounts, the current WeChat ID has not been bound to any Mini Program administrator", Seen: "FAQ in English, part 5.4"},
	},
	Stems: []string{"仅支持小程序账号", "仅支持小程序帐号", "only supports mini program accounts"},
	Ask:   "text", Who: lint.Installer, Links: true,
}

var noOfficialAccount = lint.Message{
	ID: "no-official-account",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "This authorization only supports Official Account message template Account, the current WeChat has not been bound to any Official Account", Seen: "FAQ in English, part 5.5; the Chinese wording was not seen"},
	},
	Stems: []string{"仅支持公众号账号", "仅支持公众号帐号", "only supports official account"},
	Ask:   "text", Who: lint.Installer, Links: true,
}

var noAccount = lint.Message{
	ID: "no-account",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "该授权支持小程序和公众号账号，当前微信号尚未绑定为任何小程序或公众号的管理员", Seen: "FAQ part 5.3"},
		{Lang: "en", Text: "This authorization supports Mini programs and Official Account message template Account, the current WeChat has not been bound to any Mini Program or Official Account", Seen: "FAQ in English, part 5.3"},
	},
	Stems: []string{"支持小程序和公众号", "当前微信号尚未绑定", "has not been bound to any", "supports mini programs and official account"},
	Ask:   "text", Who: lint.Installer, Links: true,
}

var preAuthInvalid = lint.Message{
	ID: "preauthcode-invalid",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "PreAuthCode无效", Seen: "community threads 000e6821b00dc83d70b14b60861000 and 00048c30cd0028319d2bbf85e56000, 2020"},
		{Lang: "zh", Text: "预授权码(PreAuthCode)无效", Seen: "community thread 00048c30cd0028319d2bbf85e56000, 2020-10"},
		{Lang: "zh", Text: "预授权码已经被授权过，不能重复使用", Seen: "script of the page, an older copy"},
		{Lang: "zh", Text: "授权已经失效，请关闭本页重新发起授权", Seen: "script of the page, an older copy"},
	},
	Stems: []string{"preauthcode无效", "preauthcode 无效", "preauthcode)无效", "preauthcode）无效", "预授权码无效", "预授权码已经被授权过", "授权已经失效", "invalid preauthcode", "preauthcode is invalid"},
	Codes: []string{"-110", "-101"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var systemError = lint.Message{
	ID: "system-error",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "系统错误，请稍候再试", Seen: "script of the page, an older copy; community thread 0002e2c732cc6821fd4ae42e95b800, 2020-05"},
	},
	Stems: []string{"系统错误"},
	Ask:   "text", Who: lint.Developer, Links: true, Common: true,
}

var redirectScheme = lint.Message{
	ID: "redirect-uri-protocol-10039",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "redirect_uri协议与后台配置不一致，错误码:10039", Seen: "MikeWang000000/GoLibCookie issue 13, 2024-12"},
	},
	Stems: []string{"redirect_uri协议与后台配置不一致"},
	Codes: []string{"10039"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var appidWrong = lint.Message{
	ID: "appid-is-wrong",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "appid参数错误", Seen: "HADB/GetWeixinCode issue 24, 2017-08"},
	},
	Stems: []string{"appid参数错误", "appid 参数错误"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var paramMissing = lint.Message{
	ID: "parameter-is-missing",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "参数缺少componentappid", Seen: "script of the page, an older copy"},
		{Lang: "zh", Text: "参数缺少preauthcode", Seen: "script of the page, an older copy"},
		{Lang: "zh", Text: "参数缺少redirecturl", Seen: "script of the page, an older copy"},
	},
	Stems: []string{"参数缺少"},
	Codes: []string{"-306", "-307", "-308"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var scopeRefused = lint.Message{
	ID: "scope-refused-10005",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "Scope 参数错误或没有 Scope 权限", Seen: "Sign-in FAQ; gusibi/python-weixin issue 5, 2017-06"},
		{Lang: "zh", Text: "此公众号并没有这些scope的权限，错误码:10005", Seen: "Web authorization, table of codes"},
	},
	Stems: []string{"scope 参数错误", "scope参数错误", "没有 scope 权限", "没有scope权限", "没有这些scope的权限", "没有这些 scope 的权限"},
	Codes: []string{"10005"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var linkRefused = lint.Message{
	ID: "link-cannot-be-opened",
	Texts: []lint.Phrase{
		{Lang: "zh", Text: "该链接无法访问", Seen: "Web authorization on behalf of Official Accounts"},
		{Lang: "zh", Text: "参数错误", Seen: "wkl007/vue-wechat-login issue 5, 2020-06"},
		{Lang: "zh", Text: "授权参数错误，请检查", Seen: "script of the page, an older copy"},
	},
	Stems: []string{"该链接无法访问", "授权参数错误"},
	Codes: []string{"-301", "200301"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var codeInvalid = lint.Message{
	ID: "code-is-invalid-61009",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "{\"errcode\":61009,\"errmsg\":\"code is invalid\"}", Seen: "community article 000a8c0c5cc480f9400347fe161413, 2025-03"},
	},
	Stems: []string{"code is invalid rid", "code is invalid, rid"},
	Codes: []string{"61009"},
	Ask:   "text", Who: lint.Developer,
}

var codeOld = lint.Message{
	ID: "code-is-expired-61010",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "{\"errcode\":61010,\"errmsg\":\"code is expired\"}", Seen: "tables of codes in public SDKs, 2026-11"},
	},
	Stems: []string{"code is expired rid", "code is expired, rid"},
	Codes: []string{"61010"},
	Ask:   codeReceived, Who: lint.Developer,
}

var codeUsed = lint.Message{
	ID: "code-been-used-40163",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "{\"errcode\":40163,\"errmsg\":\"code been used\"}", Seen: "binarywang/WxJava issue 388, 2017-11"},
	},
	Stems: []string{"code been used"},
	Codes: []string{"40163"},
	Who:   lint.Developer,
}

var oauthCodeInvalid = lint.Message{
	ID: "invalid-code-40029",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "{\"errcode\":40029,\"errmsg\":\"invalid code\"}", Seen: "w7corp/easywechat issue 2285, 2021-12"},
		{Lang: "zh", Text: "不合法的oauth_code", Seen: "tables of codes in public SDKs, 2026-11"},
	},
	Stems: []string{"invalid code, rid", "invalid code, hints", "40029-invalid code", "40029, invalid code", "40029，invalid code", "40029: invalid code", "不合法的oauth_code", "无效的oauth_code"},
	Codes: []string{"40029"},
	Ask:   "text", Who: lint.Developer,
}

var refreshInvalid = lint.Message{
	ID: "refresh-token-is-invalid-61023",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "{\"errcode\":61023,\"errmsg\":\"refresh_token is invalid\"}", Seen: "community thread 00024686238320f6afee3e3c251800"},
	},
	Stems: []string{"refresh_token is invalid"},
	Codes: []string{"61023"},
	Ask:   "text", Who: lint.Developer,
}

var notAuthorized = lint.Message{
	ID: "api-is-unauthorized-61007",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "{\"errcode\":61007,\"errmsg\":\"api is unauthorized to component\"}", Seen: "FAQ part 4; Permission sets, common mistakes"},
	},
	Stems: []string{"api is unauthorized to component"},
	Codes: []string{"61007"},
	Ask:   permissionSets, Who: lint.Developer,
}
