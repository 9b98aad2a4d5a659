package oauth

import "grantlint/rules/lint"

// messages are the error codes of the standards, as any server may show them.
// They are looked for where the platform has no text of its own. Sources: RFC
// 6749 sections 4.1.2.1 and 5.2; OpenID Connect Core 1.0 section 3.1.2.6; RFC
// 8707 section 2; RFC 7591 section 3.2.2; RFC 8628 section 3.5; and for state,
// what libraries show (all read in November 2026).
var messages = []*lint.Message{
	mismatch,
	{ID: "invalid-redirect-uri", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_redirect_uri"}}, Stems: []string{"invalid_redirect_uri", "invalid redirect_uri", "invalid redirect uri", "invalid redirect url", "redirect uri is not valid", "redirect_uri is invalid", "redirect_uri is not allowed", "does not match allowed patterns", "redirect_uri not allowed", "redirect uri does not match"}, Ask: registered, Who: lint.Developer, Links: true, Common: true, Holds: lint.RedirectURI,
		About: lint.Redirect, Why: "the server takes no such redirect address: it is not registered byte for byte (a slash, a port and http count), or its scheme or host is not one that the server allows", Do: "register the address that is sent, or send one that the server allows"},
	{ID: "redirect-uri-none-registered", Texts: []lint.Phrase{{Lang: "en", Text: "At least one redirect_uri must be registered with the client."}}, Stems: []string{"at least one redirect_uri must be registered"}, Ask: registered, Who: lint.Developer, Links: true, Common: true,
		About: lint.Redirect, Why: "the app has no redirect address registered, and this server takes none that is not", Do: "register the address that is sent"},
	{ID: "invalid-scope", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_scope"}}, Stems: []string{"invalid_scope", "missing required scope", "invalidscopeerror", "the requested scope is invalid"}, Ask: "text", Who: lint.Developer, Links: true, Common: true,
		About: lint.Scope, Why: "a scope is unknown, misspelled or not allowed for this app, or several are joined by the wrong separator: most servers want a blank, a few a comma, and a list joined by another is read as one name", Do: "check each name, and separate them as this server wants"},
	{ID: "unsupported-response-type", Texts: []lint.Phrase{{Lang: "en", Text: "unsupported_response_type"}}, Stems: []string{"unsupported_response_type", "does not support this response type"}, Ask: "text", Who: lint.Developer, Links: true, Common: true,
		About: lint.Response, Why: "response_type is misspelled, or asks for tokens where the server gives a code only", Do: "use response_type=code"},
	{ID: "unauthorized-client", Texts: []lint.Phrase{{Lang: "en", Text: "unauthorized_client"}}, Stems: []string{"unauthorized_client"}, Ask: "text", Who: lint.Developer, Links: true, Common: true, Vague: true,
		About: lint.Client, Why: "the app may not ask in this way: client_id is unknown or of another environment, or the app's settings don't allow this flow", Do: "compare client_id with the app's settings, and allow the flow there"},
	{ID: "access-denied", Texts: []lint.Phrase{{Lang: "en", Text: "access_denied"}}, Stems: []string{"access_denied", "authorization server denied the request"}, Ask: "text", Who: lint.Installer, Links: true, Common: true,
		About: lint.Permission, Why: "the person pressed Cancel, or a rule of the organisation or of the server forbids it for this account; the link itself was read", Do: "ask again and say what for, or have an administrator allow the app"},
	{ID: "state-mismatch", Texts: []lint.Phrase{{Lang: "en", Text: "state_mismatch"}}, Stems: []string{"state_mismatch", "state mismatch", "mismatching_state", "csrf mismatch", "state not equal", "oauth state mismatch", "invalid_oauth_state"}, Ask: "text", Who: lint.Developer, Common: true,
		About: lint.State, Why: "the state that came back is not the one in the browser's cookie or session: the cookie was not sent, because sign-in began on another host (localhost is not 127.0.0.1) or by a call from another site, or because the answer is a POST (form_post) and the cookie is SameSite=Lax; or the link was opened twice", Do: "begin and end sign-in on one host by a plain link; for form_post give the state cookie SameSite=None; Secure"},
	{ID: "invalid-state", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_state"}}, Stems: []string{"invalid_state", "missing_state", "missing state"}, Ask: "text", Who: lint.Developer, Links: true, Common: true,
		About: lint.State, Why: "the server requires state, and the link has none, or one that is too short to be safe", Do: "send a random state of at least 8 characters, better 22"},
	{ID: "invalid-client", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_client"}}, Stems: []string{"invalid_client"}, Ask: "text", Who: lint.Developer, Common: true,
		About: lint.Client, Why: "the server doesn't know client_id, or the secret doesn't belong to it: an id of another environment, a blank or line break copied along, a secret that was replaced", Do: "copy client_id and secret anew from the same app"},
	{ID: "invalid-grant", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_grant"}}, Stems: []string{"invalid_grant", "authorization grant is invalid, expired"}, Unless: []*lint.Message{mismatch}, Ask: "text", Who: lint.Developer, Common: true,
		About: lint.Token, Why: "the code is no longer good: it was used before, is too old, was changed on the way (its case, its encoding), belongs to another app, or redirect_uri or code_verifier is not the one of the link; of a refresh token: it has ended or was replaced", Do: "start again and exchange the code once, at once and unchanged, with the same redirect_uri"},
	{ID: "unsupported-grant-type", Texts: []lint.Phrase{{Lang: "en", Text: "unsupported_grant_type"}}, Stems: []string{"unsupported_grant_type", "grant type is not supported"}, Ask: "text", Who: lint.Developer, Common: true,
		About: lint.RequestTopic, Why: "grant_type is misspelled or not allowed for this app, or the body was sent as JSON where a form is wanted", Do: "send grant_type=authorization_code in a form body"},
	{ID: "login-required", Texts: []lint.Phrase{{Lang: "en", Text: "login_required"}}, Stems: []string{"login_required", "interaction_required", "consent_required", "account_selection_required"}, Ask: "text", Who: lint.Developer, Links: true, Common: true,
		About: lint.RequestTopic, Why: "prompt=none forbids to show anything, and the person has to sign in, choose or consent first, or the browser keeps the server's cookie from a frame", Do: "open the link again without prompt=none"},
	{ID: "invalid-target", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_target"}}, Stems: []string{"invalid_target"}, Ask: "text", Who: lint.Developer, Links: true, Common: true,
		About: lint.RequestTopic, Why: "resource names no API that this server gives tokens for; it has to be an absolute address without #", Do: "send the API's address as its documents write it"},
	{ID: "request-uri", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_request_uri"}}, Stems: []string{"invalid_request_uri", "invalid_request_object", "request_not_supported", "request_uri_not_supported"}, Ask: "text", Who: lint.Developer, Links: true, Common: true,
		About: lint.RequestTopic, Why: "the server can't read the request object, or takes none; a pushed one is good for one use and for a short time", Do: "push the request again, or send plain parameters"},
	{ID: "temporarily-unavailable", Texts: []lint.Phrase{{Lang: "en", Text: "temporarily_unavailable"}}, Stems: []string{"temporarily_unavailable", "server_error"}, Ask: "text", Who: lint.Vendor, Links: true, Common: true, Vague: true,
		About: lint.RequestTopic, Why: "the server failed; the link need not be wrong", Do: "try again later"},
	{ID: "device-pending", Texts: []lint.Phrase{{Lang: "en", Text: "authorization_pending"}}, Stems: []string{"authorization_pending", "slow_down"}, Ask: "text", Who: lint.Developer, Common: true,
		About: lint.Token, Why: "the person has not yet entered the code on the other device, or is asked about too often", Do: "ask again, five seconds later than before"},
	{ID: "invalid-request", Texts: []lint.Phrase{{Lang: "en", Text: "invalid_request"}}, Stems: []string{"invalid_request"}, Ask: "text", Who: lint.Developer, Links: true, Common: true, Vague: true,
		About: lint.RequestTopic, Why: "a parameter is missing, there twice, misspelled or has a value that the server doesn't take; the description beside the code tells which", Do: "compare the link with the server's documents, parameter by parameter"},
}

var mismatch = &lint.Message{ID: "redirect-uri-mismatch", Texts: []lint.Phrase{{Lang: "en", Text: "redirect_uri_mismatch"}}, Stems: []string{"redirect_uri_mismatch", "mismatching_redirect_uri", "redirect_mismatch", "redirect uri mismatch", "does not match one of the registered values"}, Ask: registered, Who: lint.Developer, Links: true, Common: true, Holds: lint.RedirectURI,
	About: lint.Redirect, Why: "redirect_uri is not, byte for byte, one that the app registered: http instead of https, a port, www, a path, a slash at the end or a query makes another", Do: "register the address that is sent, or send a registered one"}
