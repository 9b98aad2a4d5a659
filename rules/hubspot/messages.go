package hubspot

import "grantlint/rules/lint"

// messages are the texts that HubSpot shows, the current wording of each first.
// Sources are the knowledge base article Resolve a "Request for Integration
// Permissions" error and the threads named; all were read in November 2026.
var messages = []*lint.Message{&insufficient, &mismatch, &invalidScope, &missingFeatures, &redirectMismatch, &unknownClient}

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
	ID: "an-invalid-scope-name-was-provided",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "An invalid scope name was provided. Please contact the app developer.", Seen: "oauth-quickstart-nodejs issue 29; SocialiteProviders issue 1188, 2024-04"},
	},
	Stems: []string{"invalid scope name"},
	Ask:   "text", Who: lint.Developer, Links: true,
}

var missingFeatures = lint.Message{
	ID: "account-lacks-features",
	Texts: []lint.Phrase{
		{Lang: "en", Text: "This account doesn't have access to some HubSpot features that are required by this app. Please contact the app developer.", Seen: "PowerPlatformConnectors issue 2309, 2023-01"},
		{Lang: "pl", Text: "To konto nie ma dostępu do niektórych funkcji HubSpot, które są wymagane przez tę integrację. Prosimy o kontakt z integratorem.", Seen: "knowledge base, 2024-04"},
	},
	Stems: []string{"have access to some hubspot features", "nie ma dostępu do niektórych funkcji hubspot"},
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
}
