package wechat

import "grantlint/rules/lint"

// Keys of the settings.
const (
	entryDomain    = "entryDomain"
	openedFrom     = "openedFrom"
	referrerPolicy = "referrerPolicy"
	accountType    = "accountType"
	permissionSets = "permissionSets"
	released       = "released"
	testAccounts   = "testAccounts"
	originalID     = "originalId"
	devDomains     = "devDomains"
	authDomain     = "authDomain"
	codeFetched    = "preAuthCodeFetchedOn"
	codeReceived   = "authCodeReceivedOn"
	ticketReceived = "ticketReceivedOn"
	tokenFetched   = "accessTokenFetchedOn"
)

// Where things are in WeChat's consoles, in their words and in English.
const (
	whereEntry   = "open.weixin.qq.com › 管理中心 › 第三方平台 › 详情 › 开发资料 (development data) › 授权发起页域名 (authorization entry page domain)"
	whereTest    = "open.weixin.qq.com › 管理中心 › 第三方平台 › 详情 › 开发资料 › 授权测试公众号/小程序列表 (accounts for testing)"
	whereDev     = "open.weixin.qq.com › 管理中心 › 第三方平台 › 详情 › 开发资料 › 公众号开发域名 (development domains; now 网页开发域名)"
	whereServers = "open.weixin.qq.com › 管理中心 › 第三方平台 › 详情 › 开发资料 › 白名单IP地址列表 (IP addresses that may call)"
	wherePublish = "open.weixin.qq.com › 管理中心 › 第三方平台 › 详情 › 全网发布 (publish to all accounts)"
	whereSets    = "developers.weixin.qq.com/platform › 第三方平台 › 权限集 (permission sets)"
	whereAuth    = "mp.weixin.qq.com › 设置与开发 › 账号设置 › 功能设置 › 网页授权域名 (web authorization domain)"
	whereWebsite = "open.weixin.qq.com › 管理中心 › 网站应用 › 授权回调域 (callback domain)"
	whereWork    = "work.weixin.qq.com › 应用管理 › the app › 网页授权及JS-SDK › 可信域名 (trusted domain)"
	whereInstall = "open.work.weixin.qq.com › the app › 授权完成回调域名 (install callback domain)"
	wherePage    = "a page on the 授权发起页域名 (authorization entry page domain)"
	whereAdmin   = "WeChat › the Official Account 公众平台安全助手 › the accounts that one administers"
)

var none = []lint.Choice{}

var settings = []lint.Setting{
	{Key: entryDomain, Label: "Entry page domain (授权发起页域名)", Kind: lint.KindText, Choices: none, Where: whereEntry, Help: "As the console has it: a host, like www.example.com."},
	{Key: openedFrom, Label: "Where the link is opened from", Kind: lint.KindText, Choices: none, Help: "The address of the page on which it is clicked. Or: direct, for a link typed, pasted or bookmarked; scan, for a QR code of it; chat, for a message or a mail; redirect, for a server's redirect with no page before it."},
	{Key: referrerPolicy, Label: "What that page tells of itself (Referrer-Policy, rel)", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: "no-referrer", Label: "no-referrer"},
		{Value: "same-origin", Label: "same-origin"},
		{Value: "noreferrer", Label: "rel=\"noreferrer\" on the link"},
		{Value: "origin", Label: "origin"},
		{Value: "strict-origin", Label: "strict-origin"},
		{Value: "origin-when-cross-origin", Label: "origin-when-cross-origin"},
		{Value: "strict-origin-when-cross-origin", Label: "strict-origin-when-cross-origin (what browsers do by themselves)"},
		{Value: "no-referrer-when-downgrade", Label: "no-referrer-when-downgrade"},
		{Value: "unsafe-url", Label: "unsafe-url"},
	}},
	{Key: "clientId", Label: "Appid", Kind: lint.KindText, Choices: none, Help: "wx and 16 hexadecimal digits; of the third-party platform, where one asks (component_appid)."},
	{Key: accountType, Label: "Account that is to authorize", Kind: lint.KindChoice, Choices: []lint.Choice{
		{Value: officialAccount, Label: "Official Account: service account (公众号, 服务号)"},
		{Value: subscription, Label: "Official Account: subscription account (订阅号)"},
		{Value: miniProgram, Label: "Mini Program (小程序)"},
		{Value: channels, Label: "Channels account (视频号)"},
		{Value: promoter, Label: "Mini Program promoter account (小程序推客)"},
		{Value: assistant, Label: "Selling assistant (带货助手)"},
		{Value: shop, Label: "WeChat Shop (微信小店)"},
		{Value: miniGame, Label: "Mini game (小游戏)"},
		{Value: testAccount, Label: "Test account (测试号)"},
		{Value: website, Label: "Website app (网站应用)"},
	}},
	{Key: permissionSets, Label: "Permission sets of the platform (权限集)", Kind: lint.KindList, Choices: none, Where: whereSets, Help: "Their numbers, one a line."},
	{Key: released, Label: "Published to all accounts (全网发布)", Kind: lint.KindChoice, Where: wherePublish, Choices: []lint.Choice{
		{Value: "yes", Label: "Yes"},
		{Value: "no", Label: "No: for the test list only"},
	}},
	{Key: testAccounts, Label: "Test list (授权测试公众号/小程序列表)", Kind: lint.KindList, Choices: none, Where: whereTest, Help: "Original IDs (gh_…), one a line."},
	{Key: originalID, Label: "Original ID of the account (原始ID)", Kind: lint.KindText, Choices: none, Where: "mp.weixin.qq.com › 设置与开发 › 账号设置 › 原始ID", Help: "gh_ and 12 hexadecimal digits; not the appid."},
	{Key: authDomain, Label: "Callback domain of web authorization (网页授权域名, 授权回调域, 可信域名)", Kind: lint.KindList, Choices: none, Where: whereAuth, Help: "A host; at WeCom with its port."},
	{Key: devDomains, Label: "Development domains of the platform (公众号开发域名)", Kind: lint.KindList, Choices: none, Where: whereDev, Help: "Hosts, one a line; three at most."},
	{Key: codeFetched, Label: "When pre_auth_code was fetched", Kind: lint.KindTime, Choices: none, Group: "times"},
	{Key: codeReceived, Label: "When auth_code came back", Kind: lint.KindTime, Choices: none, Group: "times"},
	{Key: ticketReceived, Label: "When component_verify_ticket was received", Kind: lint.KindTime, Choices: none, Group: "times"},
	{Key: tokenFetched, Label: "When the access token was fetched", Kind: lint.KindTime, Choices: none, Group: "times"},
}
