package hubspot

import "grantlint/rules/lint"

// messages are the texts that HubSpot shows, the current wording of each first.
// Sources are the knowledge base article Resolve a "Request for Integration
// Permissions" error and the threads named; all were read in November 2026.
var messages = []*lint.Message{
	&insufficient, &mismatch, &invalidScope, &missingFeatures, &redirectMismatch, &unknownClient,
	&noPermission, &wrongRole, &notApproved, &policyUnsigned, &badClient, &badCode, &codeExpired, &codeRedirect, &badRefresh, &jsonBody,
	&tokenLacksScope, &tokenExpired, &noToken, &otherHublet, &heading,
}

// shows are the texts for mistakes that general rules find.
var shows = []lint.Shows{
	{Rule: "redirect-not-registered", Shown: lint.Shown{
		Message: &redirectMismatch, Rank: 1,
		Because: "The redirect address of the link is not among the app's redirect URLs, byte by byte.",
		Not:     "The redirect address is among the app's redirect URLs.",
		Do:      lint.Change{Title: "Add the address that the text quotes to the app's redirect URLs, or send one that is there", Where: whereURLs},
	}},
}

var insufficient = lint.Message{
	ID: "provided-scopes-are-insufficient",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Couldn't complete the connection: Authorization failed because the provided scopes are insufficient. Please contact the app developer.", Seen: "knowledge base, 2024-04; automatisch issue 2497, 2025-05"},
		{Lang: "en", Text: "Insufficient scopes were provided. Please contact the app developer.", Seen: "PowerPlatformConnectors issue 2302, 2023-01"},
		{Lang: "en", Text: "Insufficient scopes were provided. Please contact the integrator.", Seen: "2018"},
		{Lang: "pl", Text: "Nie można ukończyć połączenia: Autoryzacja nie powiodła się, ponieważ podane zakresy są niewystarczające. Skontaktuj się z twórcą aplikacji", Seen: "knowledge base, 2024-04"},
		{Lang: "de", Text: "Die Verbindung konnte nicht hergestellt werden: Autorisierung fehlgeschlagen, da die angegebenen Bereiche nicht ausreichend sind. Bitte wenden Sie sich an den Entwickler der App.", Seen: "knowledge base, 2024-04"},
		{Lang: "ja", Text: "接続を完了できませんでした:指定されたスコープが不十分であるため、認証に失敗しました。アプリ開発者にお問い合わせください。", Seen: "knowledge base, 2025-12"},
		{Lang: "ja", Text: "接続を完了できませんでした:提供されたスコープが不十分なため、認証に失敗しました。アプリ開発者にコンタクトしてください。", Seen: "knowledge base, 2024-04"},
		{Lang: "it", Text: "Impossibile completare la connessione: L'autorizzazione non è riuscita perché gli ambiti forniti sono insufficienti. Contattare lo sviluppatore dell'applicazione.", Seen: "knowledge base, 2025-12"},
		{Lang: "no", Text: "Kunne ikke fullføre tilkoblingen: Autorisasjon mislyktes fordi de oppgitte områdene er utilstrekkelige. Ta kontakt med apputvikleren.", Seen: "knowledge base, 2024-04"},
		{Lang: "sv", Text: "Det gick inte att slutföra anslutningen: Auktorisering misslyckades eftersom de angivna scopen är otillräckliga. Kontakta apputvecklaren.", Seen: "knowledge base, 2024-04"},
	},
	Stems: []string{
		"provided scopes are insufficient", "insufficient scopes were provided", "provided scopes are missing", "scopes are insufficient",
		"niewystarczaj", "nicht ausreichend", "スコープが不十分", "sono insufficienti", "utilstrekkelig", "otillräcklig",
	},
	Ask: "text", Who: lint.Developer, Links: true,
}

var mismatch = lint.Message{
	ID: "mismatch-between-the-scopes",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Couldn't complete the connection: Authorization failed because there is a mismatch between the scopes in the install URL and the app's configured scopes. Please contact the app developer.", Seen: "knowledge base, 2024-04; n8n issue 23204, 2025-12"},
		{Lang: "en", Text: "The app developer doesn't have permissions to request the set of scopes. Please contact the app developer.", Seen: "n8n issue 2782, 2022-02"},
		{Lang: "pl", Text: "Nie można ukończyć połączenia: Autoryzacja nie powiodła się, ponieważ istnieje niezgodność między zakresami w adresie URL instalacji a skonfigurowanymi zakresami aplikacji. Skontaktuj się z twórcą aplikacji", Seen: "knowledge base, 2024-04"},
		{Lang: "de", Text: "Die Verbindung konnte nicht abgeschlossen werden: Die Autorisierung ist fehlgeschlagen, da es eine Diskrepanz zwischen den Bereichen in der Installations-URL und den konfigurierten Bereichen der Anwendung gibt.", Seen: "knowledge base, 2024-04"},
		{Lang: "ja", Text: "接続を完了できませんでした:インストールURLのスコープとアプリで設定済みのスコープが一致しないため、認証に失敗しました。アプリ開発者にお問い合わせください。", Seen: "knowledge base, 2025-12"},
		{Lang: "no", Text: "Kunne ikke fullføre tilkoblingen: Autorisasjon mislyktes fordi det ikke er samsvar mellom omfanget i installasjons-URL-en og appens konfigurerte omfang. Ta kontakt med apputvikleren.", Seen: "knowledge base, 2024-04"},
		{Lang: "sv", Text: "Det gick inte att slutföra anslutningen: Auktorisering misslyckades eftersom det inte finns någon överensstämmelse mellan scopen i installations-URL:en och appens konfigurerade scopes. Vänligen kontakta apputvecklaren.", Seen: "knowledge base, 2024-04"},
	},
	Stems: []string{
		"mismatch between the scopes", "permissions to request the set of scopes", "niezgodno", "diskrepanz zwischen den bereichen",
		"スコープとアプリで設定済みのスコープが一致しない", "スコープが一致しない", "samsvar mellom omfanget", "verensstämmelse mellan scopen",
	},
	Ask: "text", Who: lint.Developer, Links: true,
}

var invalidScope = lint.Message{
	ID:    "an-invalid-scope-name-was-provided",
	Holds: lint.ScopeParam,
	Texts: []lint.Phrase{
		{Lang: "en", Text: "An invalid scope name was provided. Please contact the app developer.", Seen: "oauth-quickstart-nodejs issue 29; SocialiteProviders issue 1188, 2024-04"},
		{Lang: "en", Text: "Authorization failed because one or more scopes are invalid: {scope}. Please contact the app developer.", Seen: "Yashh0/vectorShift, HUBSPOT_SCOPE_FIX, 2026-11; a second report in public code"},
	},
	Stems: []string{"invalid scope name", "authorization failed because one or more scopes are invalid"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var missingFeatures = lint.Message{
	ID:    "account-lacks-features",
	Holds: lint.ScopeParam,
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Authorization failed because your account lacks access to the required scopes [{scope}]", Seen: "PipedreamHQ issue 20618, 2026-04"},
		{Lang: "en", Text: "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.", Seen: "PowerPlatformConnectors issue 2309, 2023-01"},
		{Lang: "pl", Text: "To konto nie ma dostępu do niektórych funkcji HubSpot, które są wymagane przez tę integrację. Prosimy o kontakt z integratorem.", Seen: "knowledge base, 2024-04"},
	},
	Stems: []string{"have access to some hubspot features", "account lacks access to the required scopes", "nie ma dostępu do niektórych funkcji hubspot"},
	Ask:   "text", Who: lint.Installer, Links: true,
}

var redirectMismatch = lint.Message{
	ID:    "redirect-url-doesnt-match",
	Holds: lint.RedirectURI,
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Authorization failed as the redirect URL '<url>' doesn't match the app's registered redirect URL. Please consult the app developer.", Seen: "oauth-quickstart-python issue 3, 2024-05, to n8n issue 23581, 2025-12"},
		{Lang: "en", Text: "The redirect_uri doesn't match the client registered redirect_uri. Please contact the app developer.", Seen: "PowerPlatformConnectors issues 3212 and 3266, 2024"},
	},
	Stems: []string{"authorization failed as the redirect url", "match the app's registered redirect url", "registered redirect url", "match the client registered redirect_uri"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var unknownClient = lint.Message{
	ID: "invalid-client-id",
	Texts: []lint.Phrase{
		{Lang: "fr", Text: "Un client_id d'application invalide a été fourni. Veuillez contacter le développeur de l'application.", Seen: "PipedreamHQ issue 20321, 2026-03; the English wording was not captured"},
	},
	Stems: []string{"client_id d'application invalide", "client_id d’application invalide", "invalid application client_id", "invalid app client_id"},
	Ask:   "text", Who: lint.Developer, Links: true,
	About: lint.Client,
	Why:   "HubSpot knows no app with this client_id: the app was deleted, or the id is that of another environment or came out of an old configuration",
	Do:    "compare client_id, character by character, with the client ID that the app has now",
	Where: whereAuth,
	Seen:  "PipedreamHQ issue 20321, 2026-03; OAuth quickstart guide, 2026-09",
}

var noPermission = lint.Message{
	ID: "no-permission-to-connect",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Couldn't complete the connection. You don't have permission to connect this integration", Seen: "8x8 support pages, 2024"},
		{Lang: "en", Text: "You Don't Have Permission to Connect This App", Seen: "8x8 support pages, 2024"},
		{Lang: "en", Text: "You don't have the right permissions to install {app}", Seen: "estuary connectors issue 5069, 2026-08"},
		{Lang: "pl", Text: "Nie można ukończyć połączenia. Nie masz uprawnień do połączenia tej integracji", Seen: "knowledge base, 2024-04"},
	},
	Stems: []string{
		"you don't have permission to connect this", "have permission to connect this integration", "have permission to connect this app",
		"have the right permissions to install", "nie masz uprawnień do połączenia",
	},
	Ask: "installer", Who: lint.Installer, Links: true,
}

var wrongRole = lint.Message{
	ID: "not-the-correct-role",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "You do not have the correct role to grant these permissions. Please contact your administrator", Seen: "developer forum thread 8600, 2018"},
		{Lang: "en", Text: "You do not have correct role to grant these permissions", Seen: "developer forum thread 11469"},
	},
	Stems: []string{"correct role to grant these permissions", "correct role to grant"},
	Ask:   "installer", Who: lint.Installer, Links: true,
}

var notApproved = lint.Message{
	ID:    "app-not-approved-for-scopes",
	Holds: lint.ScopeParam,
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Authorization failed because this app hasn't been approved to access the required scopes [...]", Seen: "HubSpot App Governance and Scope Errors, 2026-10"},
	},
	Stems: []string{"been approved to access the required scopes"},
	Ask:   "", Who: lint.Admin, Links: true,
	About: lint.Account,
	Why:   "the account lets in only apps that were approved (App Governance), and this app is not, or not with these scopes; the link and the person's own rights need not be wrong",
	Do:    "have a Super Admin approve the app and its optional permissions, then connect again",
	Where: "Settings › Integrations › Connected Apps › Approved apps",
	Seen:  "Manage access to apps, 2026-04; HubSpot App Governance and Scope Errors, 2026-10",
}

var policyUnsigned = lint.Message{
	ID: "acceptable-use-policy-not-signed",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "The app could not be installed because the app developer has not signed the acceptable use policy.", Seen: "HubSpot App Governance and Scope Errors, 2026-10"},
	},
	Stems: []string{"signed the acceptable use policy", "acceptable use policy"},
	Ask:   "", Who: lint.Developer, Links: true,
	About: lint.Account,
	Why:   "the developer has not signed HubSpot's acceptable use policy for this app; it is signed for each app, and nobody can install a marketplace app before",
	Do:    "sign the policy",
	Where: "your app › Distribution",
	Seen:  "HubSpot App Governance and Scope Errors, 2026-10",
}

var badClient = lint.Message{
	ID: "missing-or-unknown-client-id",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "missing or unknown client id", Seen: "HubSpot App Governance and Scope Errors, 2026-10, as the token endpoint's BAD_CLIENT_ID with status 400"},
	},
	Stems: []string{"bad_client_id", "missing or unknown client id"},
	Ask:   "clientId", Who: lint.Developer,
	About: lint.Client,
	Why:   "the token endpoint found no client_id that it knows: most often it was sent as JSON or in the address instead of the form body, or it is the App ID, another app's or another environment's",
	Do:    "send client_id in the form body (application/x-www-form-urlencoded), copied from the app",
	Where: whereAuth,
	Seen:  "HubSpot App Governance and Scope Errors, 2026-10; Manage OAuth access tokens, 2026-03",
}

var badCode = lint.Message{
	ID: "missing-or-unknown-auth-code",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "missing or unknown auth code", Seen: "HGData/mk-node-hubspot issue 87, 2018-05, as the token endpoint's BAD_AUTH_CODE"},
	},
	Stems: []string{"bad_auth_code", "missing or unknown auth code"},
	Ask:   "", Who: lint.Developer,
	About: lint.Token,
	Why:   "the token endpoint doesn't know the code: it was exchanged before (it is good once, and a page that is loaded again sends it again), it is a sample or cut short, or another app's client_id goes with it",
	Do:    "send the code of a new callback, whole and once, with the client_id and the redirect_uri of the link",
	Where: "the app's own code",
	Seen:  "HGData/mk-node-hubspot issue 87, 2018-05; Manage OAuth access tokens, 2026-03",
}

var codeExpired = lint.Message{
	ID: "auth-code-expired",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "EXPIRED_AUTH_CODE", Seen: "hubspot-api-python issue 115, 2022-07"},
	},
	Stems: []string{"expired_auth_code"},
	Ask:   "", Who: lint.Developer,
	About: lint.Lifetime,
	Why:   "the code was exchanged too late: HubSpot gives no number, and others say ten minutes",
	Do:    "open the install link again, and exchange the new code in the request that brings it",
	Where: "the app's own code",
	Seen:  "hubspot-api-python issue 115, 2022-07; Manage OAuth access tokens, 2026-03",
}

var codeRedirect = lint.Message{
	ID: "redirect-uri-of-the-auth-code",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "MISMATCH_REDIRECT_URI_AUTH_CODE", Seen: "two programs in public code, 2026-11"},
	},
	Stems: []string{"mismatch_redirect_uri_auth_code", "mismatch_redirect_uri"},
	Ask:   "", Who: lint.Developer,
	About: lint.Redirect,
	Why:   "redirect_uri of the token call is not the one that the install link had: HubSpot wants the same address, byte for byte",
	Do:    "send the redirect_uri of the link again, the same string",
	Where: "the app's own code",
	Seen:  "OAuth quickstart guide, 2026-09; OAuth v3 guide, 2026-11",
}

var badRefresh = lint.Message{
	ID: "missing-or-invalid-refresh-token",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "missing or invalid refresh token", Seen: "airbytehq/airbyte issue 79592, 2026-06, as the token endpoint's BAD_REFRESH_TOKEN; HGData/mk-node-hubspot issue 64, 2017-11"},
		{Lang: "en", Text: "refresh token was not issued to this client", Seen: "airbytehq/airbyte issue 57001, 2025-04"},
	},
	Stems: []string{"bad_refresh_token", "missing or invalid refresh token", "refresh token was not issued to this client"},
	Ask:   "", Who: lint.Developer,
	About: lint.Token,
	Why:   "this app has no such refresh token: it was made with another app's client_id, as a connector's own app is another than yours; it is empty, a sample or cut short; or the account removed the app",
	Do:    "refresh with the client_id and client_secret that the token was made with, or install the app again and keep the new token",
	Where: "the app's own code",
	Seen:  "airbytehq/airbyte issues 57001, 2025-04, and 79592, 2026-06; HGData/mk-node-hubspot issue 64, 2017-11",
}

var jsonBody = lint.Message{
	ID: "unsupported-media-type",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "415 Unsupported Media Type", Seen: "HubSpot App Governance and Scope Errors, 2026-10, as the token endpoint's answer to JSON"},
	},
	Stems: []string{"unsupported media type"},
	Ask:   "", Who: lint.Developer, Common: true,
	About: lint.RequestTopic,
	Why:   "the token endpoint takes a form body only, and was sent JSON",
	Do:    "send the parameters as application/x-www-form-urlencoded",
	Where: "the app's own code",
	Seen:  "HubSpot App Governance and Scope Errors, 2026-10; OAuth v3 guide, 2026-11",
}

var tokenLacksScope = lint.Message{
	ID: "not-granted-all-required-scopes",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.", Seen: "hubspot-cli issue 314; PipedreamHQ issue 15346"},
	},
	Stems: []string{"been granted all required scopes", "missing_scopes"},
	Ask:   "requiredScopes", Who: lint.Installer,
	About: lint.Scope,
	Why:   "the token lacks a scope that this call needs: most often the scope came into the app after the token was made, or it is optional and HubSpot left it out because the account or the person doesn't have it, or the app doesn't ask for it at all",
	Do:    "ask for the scope in the link and the app, install the app again, and look at the scopes of the new token",
	Where: whereScopes,
	Seen:  "Public apps, 2024; OAuth quickstart guide, 2026-09",
}

var tokenExpired = lint.Message{
	ID: "oauth-token-expired",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "The OAuth token used to make this call expired {n} hour(s) ago.", Seen: "ToolJet issue 17192, 2026-07; airbytehq/airbyte issue 74726, 2026-03, as EXPIRED_AUTHENTICATION with status 401"},
	},
	Stems: []string{"oauth token used to make this call expired", "oauth-token used to make this call expired", "expired_authentication"},
	Ask:   "", Who: lint.Developer,
}

var noToken = lint.Message{
	ID: "authentication-credentials-not-found",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Authentication credentials not found. This API supports OAuth 2.0 authentication", Seen: "hubspot-api-ruby issue 181, 2022-11"},
		{Lang: "en", Text: "Any of the listed authentication credentials are missing", Seen: "oauth-quickstart-nodejs issue 16, 2019-12"},
	},
	Stems: []string{"authentication credentials not found. this api supports", "any of the listed authentication credentials are missing", "category\":\"invalid_authentication", "category\": \"invalid_authentication"},
	Ask:   "", Who: lint.Developer,
	About: lint.Token,
	Why:   "the call went out without an access token that HubSpot can read: the header is missing, it holds an empty value because the exchange before it failed, or it is no HubSpot token",
	Do:    "send Authorization: Bearer and the access_token of the token answer",
	Where: "the app's own code",
	Seen:  "hubspot-api-ruby issue 181, 2022-11; oauth-quickstart-nodejs issue 16, 2019-12; hubspot-api-php issue 363, 2024-06",
}

var otherHublet = lint.Message{
	ID: "hub-is-unknown-to-this-hublet",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Hub {account} is unknown to this Hublet, but it appears to exist in Hublet {region}", Seen: "hubspot-api-python issue 261"},
	},
	Stems: []string{"is unknown to this hublet", "unknown to this hublet"},
	Ask:   "", Who: lint.Developer,
}

// heading stands over most of the messages above, and says nothing by itself.
var heading = lint.Message{
	ID: "couldnt-complete-the-connection",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "Couldn't complete the connection", Seen: "knowledge base, 2024-04"},
		{Lang: "fr", Text: "Impossible de terminer la connexion", Seen: "PipedreamHQ issue 20321, 2026-03"},
		{Lang: "pl", Text: "Nie można ukończyć połączenia", Seen: "knowledge base, 2024-04"},
		{Lang: "de", Text: "Die Verbindung konnte nicht abgeschlossen werden", Seen: "knowledge base, 2024-04"},
		{Lang: "ja", Text: "接続を完了できませんでした", Seen: "knowledge base, 2025-12"},
		{Lang: "it", Text: "Impossibile completare la connessione", Seen: "knowledge base, 2025-12"},
		{Lang: "no", Text: "Kunne ikke fullføre tilkoblingen", Seen: "knowledge base, 2024-04"},
		{Lang: "sv", Text: "Det gick inte att slutföra anslutningen", Seen: "knowledge base, 2024-04"},
	},
	Stems: []string{
		"couldn't complete the connection", "could not complete the connection", "impossible de terminer la connexion", "nie można ukończyć połączenia",
		"die verbindung konnte nicht", "接続を完了できませんでした", "impossibile completare la connessione", "kunne ikke fullføre tilkoblingen", "det gick inte att slutföra anslutningen",
	},
	Ask: "text", Who: lint.Developer, Links: true, Common: true, Vague: true,
	About: lint.RequestTopic,
	Why:   "this is only the heading that HubSpot puts over most refusals; the sentence below it names the cause",
	Do:    "paste the sentence below the heading as well, and the link",
	Where: "HubSpot's page",
	Seen:  "knowledge base, Resolve a \"Request for Integration Permissions\" error, 2024-04",
}
