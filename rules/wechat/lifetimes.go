package wechat

import "grantlint/rules/lint"

// Lifetimes are what ends when at WeChat and WeCom. Where text and practice
// differ, both stand.
var Lifetimes = []lint.Expiry{
	{What: "component_verify_ticket", Lasts: "12 hours", Note: "WeChat pushes a new one every 10 minutes.", Source: "WeChat Open Platform, third-party platforms (2026-11)"},
	{What: "component_access_token", Lasts: "2 hours", Note: "Fetch the next after 1 hour and 50 minutes.", Source: "WeChat Open Platform, third-party platforms (2026-11)"},
	{What: "pre_auth_code", Lasts: "10 or 30 minutes, one use", Note: "The page says 1800 seconds, its own example 600, and real answers say 1800. A scan uses it up, even one that goes no further.", Source: "WeChat Open Platform, pre-authorization code; developers.weixin.qq.com community (2026-11)"},
	{What: "auth_code of the callback", Lasts: "10 minutes or an hour, one use", Note: "The page says 600 seconds, real callbacks say 3600.", Source: "WeChat Open Platform, authorization flow; developers.weixin.qq.com community (2026-11)"},
	{What: "authorizer_access_token", Lasts: "2 hours", Source: "WeChat Open Platform, third-party platforms (2026-11)"},
	{What: "authorizer_refresh_token", Lasts: "as long as the account stays authorized", Note: "It changes when the account authorizes again.", Source: "WeChat Open Platform, third-party platforms (2026-11)"},
	{What: "code of web authorization (connect/oauth2/authorize)", Lasts: "5 minutes, one use", Source: "WeChat Official Accounts, web authorization (2026-11)"},
	{What: "code of a QR sign-in (qrconnect)", Lasts: "10 minutes, one use", Source: "WeChat Open Platform, website apps; copies of it (2026-11)"},
	{What: "WeCom (企业微信) code", Lasts: "5 minutes, one use", Source: "WeCom developer centre, 96441 and 15232 (2026-11)"},
	{What: "WeCom pre_auth_code", Lasts: "20 minutes", Source: "WeCom developer centre, 90601 (2026-11)"},
	{What: "WeCom auth_code of an installation", Lasts: "10 minutes", Source: "WeCom developer centre, 90597 (2026-11)"},
}
