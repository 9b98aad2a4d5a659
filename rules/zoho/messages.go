package zoho

import "grantlint/rules/lint"

// messages are the texts that Zoho shows, or that come back from it through a
// library. Most are codes that other servers know too, so they tell nothing of
// whose they are. Sources stand with each; all were read in November 2026.
var messages = []*lint.Message{
	&redirectPage, &clientPage, &scopeMismatch, &scopePage, &connectorPage,
	&tooMany, &invalidSecret, &invalidClient, &invalidCode, &invalidRedirect, &missingOrg,
	&invalidToken, &noRefresh, &unauthorized,
	&urlRule, &urlPattern, &throttled, &sdkError, &otherCenter, &slowDown, &pending, &deviceExpired,
	&consoleRedirect, &consoleDomain, &consoleName, &processing,
	&accessDenied, &denied,
}

var redirectPage = lint.Message{
	ID: "redirect-uri-passed-does-not-match",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Redirect URI passed does not match with the one configured", Seen: "Mahmoudzaineldeen/booktifi_supabase; Relai-World"},
		{Lang: "en", Text: "Invalid Redirect Uri", Seen: "the heading of the same page"},
	},
	Stems: []string{"redirect uri passed does not match", "does not match with the one configured", "invalid redirect uri"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var clientPage = lint.Message{
	ID: "client-id-does-not-exist",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "The transmitted client ID does not exist", Seen: "rclone issue 5029, 2021-02"},
		{Lang: "es", Text: "Cliente no válido: el ID de cliente no existe", Seen: "a report on an organisation's link"},
	},
	Stems: []string{"transmitted client id does not exist", "client id does not exist", "client id passed does not exist", "el id de cliente no existe", "cliente no válido"},
	Ask:   dataCenterKey, Who: lint.Developer, Links: true,
}

var scopePage = lint.Message{
	ID: "scope-does-not-exist",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Invalid OAuth Scope. Scope does not exist", Seen: "the wording on the page was not captured word for word"},
		{Lang: "en", Text: "INVALID_SCOPE", Seen: "Zoho Campaigns, access tokens"},
	},
	Stems: []string{"scope does not exist", "invalid_scope", "invalid oauth scope"}, Unless: []*lint.Message{&scopeMismatch},
	Ask: "text", Who: lint.Developer, Links: true, Common: true,
}

var connectorPage = lint.Message{
	ID: "invalid-server-url",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Error while Initiating OAuth. Invalid server url. Kindly re-verify oauth url from metadata and try again.", Seen: "anthropics/claude-ai-mcp issue 311, 2026-05"},
	},
	Stems: []string{"kindly re-verify oauth url", "invalid server url"},
	Ask:   "entryDomain", Who: lint.Developer,
}

var tooMany = lint.Message{
	ID: "too-many-requests-continuously",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "You have made too many requests continuously. Please try again after some time.", Seen: "Zoho Accounts, Token limits"},
	},
	Stems: []string{"too many requests continuously"},
	Ask:   "tokenRequests", Who: lint.Developer,
}

var invalidSecret = lint.Message{
	ID:    "invalid-client-secret",
	Texts: []lint.Phrase{{Lang: "en", Text: "invalid_client_secret", Seen: "schmorrison/Zoho, oauth2.go"}},
	Stems: []string{"invalid_client_secret"},
	Ask:   "multiDC", Who: lint.Developer, Common: true,
}

var invalidClient = lint.Message{
	ID:    "invalid-client",
	Texts: []lint.Phrase{{Lang: "en", Text: "invalid_client", Seen: "asciisd/zoho issues 6 and 18; asciisd/zoho-v3 issue 38, 2025-02"}},
	Stems: []string{"invalid_client", "invalid client"}, Unless: []*lint.Message{&clientPage},
	Ask: dataCenterKey, Who: lint.Developer, Common: true,
}

var invalidCode = lint.Message{
	ID: "invalid-code",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "invalid_code", Seen: "verbb/formie issue 2199, 2025-01; Zoho Projects FAQ"},
		{Lang: "ja", Text: "無効なコード", Seen: "Zoho Projects FAQ, machine translation, 2026"},
	},
	Stems: []string{"invalid_code", "authorization code expired", "invalid code", "無効なコード"},
	Ask:   "codeIssued", Who: lint.Developer, Common: true,
}

var invalidRedirect = lint.Message{
	ID:    "invalid-redirect-uri",
	Texts: []lint.Phrase{{Lang: "en", Text: "invalid_redirect_uri", Seen: "asciisd/zoho issues 20, 2021, and 45, 2022-09"}},
	Stems: []string{"invalid_redirect_uri"},
	Ask:   "redirectUris", Who: lint.Developer, Common: true,
}

var missingOrg = lint.Message{
	ID:    "missing-org-info",
	Texts: []lint.Phrase{{Lang: "en", Text: "missing_org_info", Seen: "Zoho Accounts, Client credentials flow"}},
	Stems: []string{"missing_org_info", "valid soid"},
	Ask:   "text", Who: lint.Developer,
	About: lint.RequestTopic, Why: "a token request with client credentials names no organisation", Do: "Send soid=service.number, such as soid=ZohoCRM.600123456",
	Seen: "Zoho Accounts, Client credentials flow (2026-11)",
}

var scopeMismatch = lint.Message{
	ID: "oauth-scope-mismatch",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "OAUTH_SCOPE_MISMATCH", Seen: "airbytehq/airbyte issue 23484; PostHog/posthog issue 78477, 2026-08"},
		{Lang: "en", Text: "INVALID_OAUTHSCOPE", Seen: "Zoho Projects API documents"},
		{Lang: "en", Text: "Invalid oauthscope", Seen: "Zoho Sprints, code 7601; Zoho SalesIQ, code 1009"},
		{Lang: "en", Text: "You are not authorized to perform this operation", Seen: "Zoho Books, code 57"},
	},
	Stems: []string{"oauth_scope_mismatch", "invalid_oauthscope", "invalid oauthscope", "invalid oauth scope to access", "6403 invalid oauth scope", "6403: invalid oauth scope", "not authorized to perform this operation"},
	Codes: []string{"6403", "7601"},
	Ask:   "scopes", Who: lint.Developer, Common: true,
}

var invalidToken = lint.Message{
	ID: "invalid-oauth-token",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "INVALID_OAUTHTOKEN", Seen: "Zoho Accounts, Token limits"},
		{Lang: "en", Text: "INVALID_TOKEN: invalid oauth token", Seen: "Zoho CRM; apps-script-oauth2 issue 198, 2019-09"},
		{Lang: "en", Text: "Invalid OAuth AccessToken", Seen: "Zoho Projects FAQ"},
		{Lang: "en", Text: "INVALID_OAUTH: The OAuth Token you provided is invalid.", Seen: "Zoho Desk, in public code, 2026-11"},
		{Lang: "ja", Text: "無効なOAuth AccessToken", Seen: "Zoho Projects FAQ, machine translation, 2026"},
	},
	Stems: []string{
		"invalid_oauthtoken", "invalid_oauth", "oauth token you provided is invalid", "invalid oauth accesstoken", "invalid oauth token", "invalid_token", "authentication_failure", "invalid oauthtoken",
		"無効なoauth accesstoken", "無効なoauthアクセストークン",
	},
	Ask: "tokenIssued", Who: lint.Developer, Common: true,
}

var noRefresh = lint.Message{
	ID: "no-refresh-token",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "OAuth provider did not return a refresh_token", Seen: "a connector, 2026-05"},
		{Lang: "en", Text: "No refresh token"},
	},
	Stems: []string{
		"did not return a refresh_token", "did not return a refresh token", "no refresh_token", "no refresh token", "without a refresh token", "missing refresh_token",
		"missing refresh token", "refresh_token is missing", "refresh token is missing", "refresh_token is null", "refresh_token not found", "refresh_token is undefined", "undefined index: refresh_token", "refresh_token missing",
	},
	Ask: "text", Who: lint.Developer, Links: true, Common: true,
}

var unauthorized = lint.Message{
	ID:     "401",
	Texts:  []lint.Phrase{{Lang: "en", Text: "401 error when making test request", Seen: "PipedreamHQ/pipedream issue 21439, 2026-07"}},
	Stems:  []string{"401 error", "401 unauthorized", "status code 401", "http 401", "401 client error", "http status 401"},
	Unless: []*lint.Message{&scopeMismatch, &invalidToken},
	Ask:    dataCenterKey, Who: lint.Developer, Common: true,
}

var urlRule = lint.Message{
	ID:    "url-rule-not-configured",
	Texts: []lint.Phrase{{Lang: "en", Text: "URL_RULE_NOT_CONFIGURED", Seen: "Zoho Projects API documents"}},
	Stems: []string{"url_rule_not_configured"},
	Who:   lint.Developer,
	About: lint.Host, Why: "the API has no such path or method; one report has it for a missing scope as well", Do: "Compare path and method with the API's page, then ask for the scope that the page names",
	Seen: "Zoho Projects API documents; one report (2026-11)",
}

var urlPattern = lint.Message{
	ID:    "invalid-url-pattern",
	Texts: []lint.Phrase{{Lang: "en", Text: "INVALID_URL_PATTERN: Please check if the URL trying to access is a correct one", Seen: "Zoho CRM; calcom/cal.diy pull request 29258, 2026-05"}},
	Stems: []string{"invalid_url_pattern"},
	Who:   lint.Developer,
	About: lint.Host, Why: "the API has nothing at this address: the path or the version is wrong, or the call went to another host than api_domain of the token answer, as www.zohoapis.com for an account in Europe", Do: "Call the host that api_domain names, and compare path and method with the API's page",
	Seen: "calcom/cal.diy pull request 29258, 2026-05 (2026-11)",
}

var throttled = lint.Message{
	ID:    "url-rolling-throttles-limit-exceeded",
	Texts: []lint.Phrase{{Lang: "en", Text: "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED", Seen: "Zoho Projects API, 2026"}},
	Stems: []string{"url_rolling_throttles_limit_exceeded"},
	Who:   lint.Developer,
	About: lint.Token, Why: "too many API calls: the documents say 100 in 2 minutes, then a lock of 30 minutes, the text itself has said 200 in 2 minutes and 8 minutes; 100 is the safe number", Do: "Make fewer than 100 calls in 2 minutes and wait the time that the text names",
	Seen: "Zoho Projects, API limits; a text seen live (2026-11)",
}

var sdkError = lint.Message{
	ID:    "general-error",
	Texts: []lint.Phrase{{Lang: "en", Text: "general_error", Seen: "Zoho's SDK for iOS and Android"}},
	Stems: []string{"general_error"},
	Who:   lint.Developer, Common: true,
	About: lint.Response, Why: "Zoho's mobile SDK shows this for every error of the server", Do: "Turn the SDK's log on and read the server's own error there; the log holds the client secret, so don't share it",
	Seen: "a report in public code (2026-11)",
}

var otherCenter = lint.Message{
	ID:    "other-dc",
	Texts: []lint.Phrase{{Lang: "en", Text: "other_dc", Seen: "Zoho Accounts, Polling request"}},
	Stems: []string{"other_dc"},
	Ask:   dataCenterKey, Who: lint.Developer,
	About: lint.Datacenter, Why: "the person who confirmed on the device has an account in another data centre", Do: "Poll at the accounts host of that data centre; the answer names it",
	Seen: "Zoho Accounts, Polling request (2026-11)",
}

var slowDown = lint.Message{
	ID:    "slow-down",
	Texts: []lint.Phrase{{Lang: "en", Text: "slow_down", Seen: "Zoho Accounts, Polling request"}},
	Stems: []string{"slow_down"},
	Who:   lint.Developer, Common: true,
	About: lint.Token, Why: "the device asks for its token more than once in 30 seconds", Do: "Ask once in 30 seconds",
	Seen: "Zoho Accounts, Polling request (2026-11)",
}

var pending = lint.Message{
	ID:    "authorization-pending",
	Texts: []lint.Phrase{{Lang: "en", Text: "authorization_pending", Seen: "Zoho Accounts, Polling request"}},
	Stems: []string{"authorization_pending"},
	Who:   lint.Developer, Common: true,
	About: lint.Token, Why: "the person has not confirmed on the device yet", Do: "Go on asking, once in 30 seconds",
	Seen: "Zoho Accounts, Polling request (2026-11)",
}

var deviceExpired = lint.Message{
	ID:    "device-code-expired",
	Texts: []lint.Phrase{{Lang: "en", Text: "{\"error\":\"expired\"}", Seen: "omin8tor/zoho-cli"}},
	Stems: []string{"\"error\":\"expired\"", "\"error\": \"expired\""},
	Who:   lint.Developer, Common: true,
	About: lint.Token, Why: "nobody confirmed on the device in time", Do: "Ask for a new device code",
	Seen: "omin8tor/zoho-cli (2026-03)",
}

var consoleRedirect = lint.Message{
	ID:    "enter-a-valid-redirect-uri",
	Texts: []lint.Phrase{{Lang: "en", Text: "Enter a valid redirect URI", Seen: "Zoho CRM, Register client"}},
	Stems: []string{"enter a valid redirect uri", "enter a valid homepage url"},
	Ask:   "redirectUris", Who: lint.Developer,
	About: lint.Redirect, Why: "the console takes addresses that begin with https:// or http:// only", Do: "Enter an address such as https://www.your-domain.com/callback; for a scheme of an app's own, register a mobile-based client",
	Seen: "Zoho CRM, Register client (2026-11)",
}

var consoleDomain = lint.Message{
	ID:    "enter-a-valid-javascript-domain",
	Texts: []lint.Phrase{{Lang: "en", Text: "Enter a valid JavaScript Domain URI", Seen: "Zoho CRM, Register client"}},
	Stems: []string{"enter a valid javascript domain"},
	Who:   lint.Developer,
	About: lint.Domain, Why: "a JavaScript domain begins with https:// or http://", Do: "Enter scheme and host of the page, such as https://www.your-domain.com, one a field",
	Seen: "Zoho CRM, Register client (2026-11)",
}

var consoleName = lint.Message{
	ID:    "enter-a-valid-client-name",
	Texts: []lint.Phrase{{Lang: "en", Text: "Enter a valid client name", Seen: "Zoho CRM, Register client"}},
	Stems: []string{"enter a valid client name"},
	Who:   lint.Developer,
	About: lint.Client, Why: "of special characters, a client's name may have _ and & only", Do: "Take other characters out of the name",
	Seen: "Zoho CRM, Register client (2026-11)",
}

var processing = lint.Message{
	ID:    "an-error-occurred-while-processing",
	Texts: []lint.Phrase{{Lang: "en", Text: "An error occurred while processing your request", Seen: "a report on mixed-up addresses"}},
	Stems: []string{"an error occurred while processing your request"},
	Ask:   "text", Who: lint.Developer, Common: true,
	About: lint.Host, Why: "it was seen where the addresses for codes and for tokens were mixed up", Do: "Open /oauth/v2/auth in the browser, and send a POST to /oauth/v2/token",
	Seen: "one report (2026-11)",
}

var accessDenied = lint.Message{
	ID: "access-denied",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Access Denied", Seen: "Zoho Projects FAQ; Zoho CRM, Kaizen 43"},
		{Lang: "ja", Text: "アクセスが拒否されました", Seen: "Zoho Projects FAQ, machine translation, 2026"},
	},
	Stems:  []string{"access denied", "アクセスが拒否されました"},
	Unless: []*lint.Message{&tooMany},
	Ask:    "refreshTokens", Who: lint.Developer, Common: true,
}

var denied = lint.Message{
	ID:    "access-denied-answer",
	Texts: []lint.Phrase{{Lang: "en", Text: "access_denied", Seen: "Zoho CRM, Token validity; Zoho Backstage"}},
	Stems: []string{"access_denied"},
	Ask:   "codes", Who: lint.Installer, Links: true, Common: true,
}
