// Package wechat knows WeChat and WeCom: the links by which accounts authorize
// a third-party platform, web authorization and sign-in, the page on which such
// a link must be clicked, and the texts that are shown. Only what no other
// platform has lives here; what holds anywhere is in package oauth.
package wechat

//go:generate go run grantlint/rules/internal/list

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// Platform is WeChat with WeCom.
var Platform = &lint.Platform{
	ID:        "wechat",
	Name:      "WeChat",
	Console:   "WeChat Open Platform",
	Endpoints: endpoints,
	Settings:  settings,
	Rules:     Rules,
	Unneeded:  []string{lint.CodeChallenge, lint.CodeChallengeMethod, lint.Nonce},
	Formats:   bodies,
	Messages:  messages,
	Shows:     shows,
	Guess:     guess,
}

// Roles of parameters that only WeChat has.
const (
	preAuthCode  = "pre_auth_code"
	authType     = "auth_type"
	bizAppid     = "biz_appid"
	categoryList = "category_id_list"
	component    = "component_appid"
	agentID      = "agentid"
	loginType    = "login_type"
	authCode     = "auth_code"
)

// Names of endpoints, by which rules tell the kinds of link apart.
const (
	pcLink      = "Authorization link for computers"
	h5Link      = "Authorization link for phones (H5)"
	oldH5Link   = "Authorization link for phones (H5), at its old address"
	webAuth     = "Web authorization (网页授权)"
	onBehalf    = "Web authorization on behalf of an account"
	qrLogin     = "WeChat sign-in for a website"
	workAuth    = "WeCom web authorization"
	workLogin   = "WeCom web sign-in"
	workInstall = "WeCom install link"
)

// What the links of third-party platforms read. Source: Authorization process,
// technical description (2026-11).
var (
	componentAppid = lint.ParamSpec{Name: "component_appid", Role: lint.ClientID, Required: true, Meaning: "The third-party platform that asks, by its own appid"}
	preAuth        = lint.ParamSpec{Name: "pre_auth_code", Role: preAuthCode, Required: true, Meaning: "The pre-authorization code: good for one scan, and for half an hour"}
	callbackParam  = lint.ParamSpec{Name: "redirect_uri", Role: lint.RedirectURI, Required: true, Meaning: "Where the browser goes with auth_code; its host must be the entry page domain (授权发起页域名)"}
	authTypeParam  = lint.ParamSpec{Name: "auth_type", Role: authType, Own: true, Meaning: "Which accounts may authorize: 1 Official Accounts, 2 Mini Programs, 3 both, 4 promoter accounts, 5 Channels, 6 Official Accounts, Mini Programs and Channels, 8 selling assistants"}
	bizParam       = lint.ParamSpec{Name: "biz_appid", Role: bizAppid, Meaning: "The one account that may authorize, by its appid"}
	categoryParam  = lint.ParamSpec{Name: "category_id_list", Role: categoryList, Separator: "|", Meaning: "The permission sets asked for, by number; all of the platform's when left out"}
	actionParam    = lint.ParamSpec{Name: "action", Role: "action", Meaning: "Always bindcomponent"}
	noScanParam    = lint.ParamSpec{Name: "no_scan", Role: "no_scan", Meaning: "Always 1"}
)

// What web authorization reads. Sources: Web authorization; Web authorization
// on behalf of Official Accounts; Website sign-in (2026-11).
var (
	appidParam    = lint.ParamSpec{Name: "appid", Role: lint.ClientID, Required: true, Meaning: "The account that asks, by its appid"}
	redirectParam = lint.ParamSpec{Name: "redirect_uri", Role: lint.RedirectURI, Required: true, Meaning: "Where the browser goes with the code; its host must be the one in the console"}
	responseParam = lint.ParamSpec{Name: "response_type", Role: lint.ResponseType, Required: true, Separator: " ", Meaning: "Always code"}
	scopeParam    = lint.ParamSpec{Name: "scope", Role: lint.ScopeParam, Required: true, Separator: ", ", Meaning: "snsapi_base asks nobody and gives the OpenID; snsapi_userinfo asks, and gives name and picture"}
	stateParam    = lint.ParamSpec{Name: "state", Role: lint.StateParam, Meaning: "A value that comes back unchanged, against forged answers: letters and digits, 128 bytes at most"}
	connectParam  = lint.ParamSpec{Name: "connect_redirect", Role: "connect_redirect", Meaning: "Undocumented: keeps the callback from being called twice"}
	popupParam    = lint.ParamSpec{Name: "forcePopup", Role: "force_popup", Meaning: "true asks the person each time; for snsapi_userinfo only"}
	snapshotParam = lint.ParamSpec{Name: "forceSnapShot", Role: "force_snapshot", Meaning: "true opens the snapshot page; for snsapi_userinfo only"}
	agentParam    = lint.ParamSpec{Name: "agentid", Role: agentID, Meaning: "The app inside the company, by its number"}
	corpIDParam   = lint.ParamSpec{Name: "appid", Role: lint.ClientID, Required: true, Meaning: "The company (CorpID)"}
	langParam     = lint.ParamSpec{Name: "lang", Role: "lang", Meaning: "The language of the page: zh, cn or en"}
)

var (
	pcParams      = []lint.ParamSpec{componentAppid, preAuth, callbackParam, authTypeParam, bizParam, categoryParam}
	h5Params      = []lint.ParamSpec{actionParam, noScanParam, componentAppid, preAuth, callbackParam, authTypeParam, bizParam, categoryParam}
	webAuthParams = []lint.ParamSpec{
		appidParam, redirectParam, responseParam, scopeParam, stateParam, connectParam, popupParam, snapshotParam,
		{Name: "component_appid", Role: component, Meaning: "The third-party platform that asks on behalf of the account"},
	}
	workAuthParams = []lint.ParamSpec{
		{Name: "appid", Role: lint.ClientID, Required: true, Meaning: "The company (CorpID), or the suite of a third-party app"},
		redirectParam, responseParam,
		{Name: "scope", Role: lint.ScopeParam, Required: true, Separator: ", ", Meaning: "snsapi_base gives the member's ID; snsapi_privateinfo asks, and gives more"},
		stateParam, agentParam, connectParam,
	}
	qrLoginParams = []lint.ParamSpec{
		{Name: "appid", Role: lint.ClientID, Required: true, Meaning: "The website app, by its appid"},
		redirectParam,
		{Name: "response_type", Role: lint.ResponseType, Separator: " ", Meaning: "Always code; WeChat's own wxLogin.js leaves it out"},
		{Name: "scope", Role: lint.ScopeParam, Required: true, Separator: ", ", Meaning: "Always snsapi_login"},
		stateParam, langParam,
		{Name: "login_type", Role: loginType, Meaning: "jssdk: the code stands in a page of yours"},
		{Name: "self_redirect", Role: "self_redirect", Meaning: "true keeps the answer inside the frame"},
		{Name: "style", Role: "style", Meaning: "Black or white lettering"},
		{Name: "href", Role: "href", Meaning: "A style sheet for the frame"},
	}
	workLoginParams = []lint.ParamSpec{
		{Name: "login_type", Role: loginType, Meaning: "CorpApp for an app of the company's own, ServiceApp for a provider's"},
		corpIDParam, agentParam, redirectParam, stateParam, langParam,
	}
	workQRParams = []lint.ParamSpec{corpIDParam, agentParam, redirectParam, stateParam, langParam}
	// Sign-in to a provider's site (2026-11: public GitHub file 11325020531).
	workProviderParams = []lint.ParamSpec{corpIDParam, redirectParam, stateParam, langParam, {Name: "usertype", Role: "usertype", Values: []string{"admin", "member", "all"}, Meaning: "Who may sign in"}}
	workInstallParams  = []lint.ParamSpec{
		{Name: "suite_id", Role: lint.ClientID, Required: true, Meaning: "The third-party app, by its suite ID"},
		{Name: "pre_auth_code", Role: preAuthCode, Required: true, Meaning: "The pre-authorization code: good for twenty minutes"},
		{Name: "redirect_uri", Role: lint.RedirectURI, Required: true, Meaning: "Where the browser goes with auth_code; its host must be the app's install callback domain"},
		{Name: "state", Role: lint.StateParam, Meaning: "A value that comes back unchanged: letters and digits, 128 bytes at most"},
	}
)

const (
	openHost = "open.weixin.qq.com"
	mpHost   = "mp.weixin.qq.com"
	apiHost  = "api.weixin.qq.com"
	workHost = "open.work.weixin.qq.com"
	workAPI  = "qyapi.weixin.qq.com"
)

var endpoints = []lint.Endpoint{
	{Name: pcLink, Hosts: []string{mpHost}, Path: "/cgi-bin/componentloginpage", Subject: lint.AuthorizationRequest, Params: pcParams},
	{Name: h5Link, Hosts: []string{openHost}, Path: "/wxaopen/safe/bindcomponent", Subject: lint.AuthorizationRequest, Params: h5Params},
	{
		Name: "Content of WeChat's own QR code", Hosts: []string{mpHost}, Path: "/safe/bindcomponent", Marks: []string{"uuid"}, Subject: lint.AuthorizationRequest,
		Note:   "WeChat makes this link for the QR code on its own page, and it is spent with the scan. Check the link that led to that page.",
		Params: []lint.ParamSpec{{Name: "uuid", Role: "uuid", Meaning: "One showing of the QR code"}, actionParam, authTypeParam},
	},
	{Name: oldH5Link, Hosts: []string{mpHost}, Path: "/safe/bindcomponent", Subject: lint.AuthorizationRequest, Params: h5Params},
	{Name: workAuth, Hosts: []string{openHost}, Path: "/connect/oauth2/authorize", Marks: []string{"agentid", "appid=ww", "appid=wxCorp", "appid=CORP"}, Subject: lint.AuthorizationRequest, Params: workAuthParams},
	{Name: onBehalf, Hosts: []string{openHost}, Path: "/connect/oauth2/authorize", Marks: []string{"component_appid"}, Subject: lint.AuthorizationRequest, Params: webAuthParams},
	{Name: webAuth, Hosts: []string{openHost}, Path: "/connect/oauth2/authorize", Subject: lint.AuthorizationRequest, Params: webAuthParams},
	{Name: qrLogin, Hosts: []string{openHost}, Path: "/connect/qrconnect", Subject: lint.AuthorizationRequest, Params: qrLoginParams},
	{Name: workLogin, Hosts: []string{"login.work.weixin.qq.com"}, Path: "/wwlogin/sso/login", Subject: lint.AuthorizationRequest, Params: workLoginParams},
	{Name: workLogin, Hosts: []string{workHost}, Path: "/wwopen/sso/qrConnect", Subject: lint.AuthorizationRequest, Params: workQRParams},
	{Name: workLogin, Hosts: []string{workHost}, Path: "/wwopen/sso/3rd_qrConnect", Subject: lint.AuthorizationRequest, Params: workProviderParams},
	{Name: workInstall, Hosts: []string{workHost}, Path: "/3rdapp/install", Subject: lint.AuthorizationRequest, Params: workInstallParams},
	{
		Name: "Install link of the old enterprise accounts", Hosts: []string{"qy.weixin.qq.com"}, Path: "/cgi-bin/loginpage", Subject: lint.AuthorizationRequest,
		Note:   "WeCom has taken the place of enterprise accounts (企业号), and this form is very old. Use the install link of WeCom.",
		Params: []lint.ParamSpec{{Name: "corp_id", Role: lint.ClientID, Meaning: "The provider"}, redirectParam, stateParam},
	},
	{Name: "Request for the account's tokens", Hosts: []string{apiHost}, Path: "/cgi-bin/component/api_query_auth", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Token request", Hosts: []string{apiHost}, Path: "/sns/oauth2/access_token", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Token request on behalf of an account", Hosts: []string{apiHost}, Path: "/sns/oauth2/component/access_token", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Token request of a server for itself", Hosts: []string{apiHost}, Path: "/cgi-bin/token", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Refresh of a person's token", Hosts: []string{apiHost}, Path: "/sns/oauth2/refresh_token", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Refresh of a person's token", Hosts: []string{apiHost}, Path: "/sns/oauth2/component/refresh_token", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Sign-in of a Mini Program", Hosts: []string{apiHost}, Path: "/sns/jscode2session", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Sign-in of a Mini Program", Hosts: []string{apiHost}, Path: "/sns/component/jscode2session", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: "Token request of a WeCom app", Hosts: []string{workAPI}, Path: "/cgi-bin/gettoken", Subject: lint.TokenRequest, Params: tokenParams, InQuery: true},
	{Name: apiCall, Hosts: []string{apiHost}, Path: "/sns/{call}", Subject: lint.TokenRequest, Note: noLink, Params: tokenParams, InQuery: true},
	{Name: apiCall, Hosts: []string{apiHost, workAPI}, Path: "/cgi-bin/{area}/{call}", Subject: lint.TokenRequest, Note: noLink, Params: tokenParams, InQuery: true},
}

const (
	apiCall = "Call to WeChat's API"
	noLink  = "A server sends this call, and nobody opens it: it is no authorization link. The token in it is a secret. To learn why it was refused, paste the answer."
)

// tokenParams are sent by servers, never in a link that people open, but in the
// address. Sources: snsAccessToken, which is a GET; api_query_auth has its token
// there; WeCom, gettoken (2026-11).
var tokenParams = []lint.ParamSpec{
	{Name: "appid", Role: lint.ClientID, Meaning: "The account"},
	{Name: "secret", Role: "client_secret", Meaning: "The account's password"},
	{Name: "code", Role: "code", Meaning: "The authorization code: it is good for one exchange"},
	{Name: "grant_type", Role: "grant_type", Meaning: "Always authorization_code"},
	{Name: "component_appid", Role: component, Meaning: "The third-party platform"},
	{Name: "component_access_token", Role: "access_token", Meaning: "The third-party platform's token"},
	{Name: "access_token", Role: "access_token", Meaning: "The account's or the person's token"},
	{Name: "refresh_token", Role: "refresh_token", Meaning: "What the person's next token is fetched with"},
	{Name: "js_code", Role: "code", Meaning: "The code of a Mini Program: it is good for one exchange"},
	{Name: "openid", Role: "openid", Meaning: "The person, as the account knows them"},
	{Name: "corpid", Role: lint.ClientID, Meaning: "The company (CorpID)"},
	{Name: "corpsecret", Role: "client_secret", Meaning: "The password of the company's app"},
	langParam,
}

// Endpoints for links whose address is not one of WeChat's.
var (
	answer = lint.Endpoint{Name: "Answer to an account's authorization", Subject: lint.Callback, Params: []lint.ParamSpec{
		{Name: "auth_code", Role: authCode, Meaning: "The authorization code: it is exchanged for the account's tokens, once"},
		{Name: "expires_in", Role: "expires_in", Meaning: "How long the code is good, in seconds"},
	}}
	relay = lint.Endpoint{Name: "Web authorization through a page of one's own", Subject: lint.AuthorizationRequest, Params: webAuthParams}
)

// guess knows WeChat's paths on other hosts, answers with an auth_code, and
// pages of people's own that pass a web authorization on.
func guess(u *text.URL) *lint.Endpoint {
	path := strings.TrimSuffix(u.Path.String(), "/")
	for i := range endpoints {
		e := &endpoints[i]
		if e.Subject == lint.AuthorizationRequest && e.Path == path && e.Note == "" && (ours(path) || text.HasParam(u.Params, "appid") && weixin(u.Host.String())) && e.Marked(u) {
			return e
		}
	}
	if text.HasParam(u.Params, "auth_code") && strings.Contains(u.Query.String(), "queryauthcode") {
		return &answer
	}
	if text.HasParam(u.Params, "appid") && text.HasParam(u.Params, "redirect_uri") && (strings.Contains(u.Query.String(), "snsapi_") || u.Fragment.String() == "wechat_redirect") {
		return &relay
	}
	return nil
}

// ours reports whether a path says by itself that WeChat is meant.
func ours(path string) bool {
	return strings.HasSuffix(path, "componentloginpage") || strings.HasSuffix(path, "bindcomponent") || strings.HasSuffix(path, "/connect/qrconnect")
}

func weixin(host string) bool {
	return strings.HasSuffix(host, "weixin.qq.com") || strings.HasSuffix(host, "wechat.com")
}

// The kinds of link, for rules.

// forComponent reports whether a link authorizes a third-party platform.
func forComponent(l *lint.Link) bool {
	return l.Endpoint.Name == pcLink || forPhones(l)
}

// forPhones reports whether a link is the H5 form, which needs no page to be
// clicked on.
func forPhones(l *lint.Link) bool { return l.Endpoint.Name == h5Link || l.Endpoint.Name == oldH5Link }

// forWeb reports whether a link is web authorization of an Official Account.
func forWeb(l *lint.Link) bool {
	return l.Endpoint.Name == webAuth || l.Endpoint.Name == onBehalf
}

// forWork reports whether a link is WeCom's.
func forWork(l *lint.Link) bool {
	return l.Endpoint.Name == workAuth || l.Endpoint.Name == workLogin || l.Endpoint.Name == workInstall
}
