package oauth

import (
	"strings"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A hint is what a message is about whose text is in no list: servers, libraries
// and gateways word the same few refusals in many ways.
type hint struct {
	words   []string // any of them, in small letters
	message lint.Message
	lacks   bool // a text that finds no value has other causes: hintMissing
}

// hints are looked for in this order. Each says what such texts most often come
// from, as the lists of texts that are known show (2026-11).
var hints = [...]hint{
	{[]string{"redirect_ur", "redirect-ur", "redirect ur", "redirecturi", "redirecturl", "redirection ur", "redirect address", "invalid redirect", "callback address", "callback ur", "callback_ur", "callback-ur", "callbackurl", "reply ur", "reply address", "return ur", "回调地址", "回调域", "回调url", "回调 url", "重定向", "リダイレクト", "redireccionamiento", "redirección", "redirecionamento", "weiterleitungs-u", "umleitungs-u", "uri de redirection", "url de redirection", "uri di reindirizzamento"},
		lint.Message{ID: "hint-redirect", About: lint.Redirect, Ask: registered, Links: true, Holds: lint.RedirectURI,
			Why: "by its words this is about the redirect address, which has to be one that the app registered, byte for byte: http instead of https, a port, www, a path, a slash at the end or a query makes another",
			Do:  "register the address that is sent, or send a registered one"}, true},
	{[]string{"code_challenge", "code challenge", "code_verifier", "code verifier", "pkce"},
		lint.Message{ID: "hint-pkce", About: lint.PKCE, Ask: "text", Links: true,
			Why: "by its words this is about PKCE: the link has no code_challenge where one is wanted, or the code_verifier of the token request is not the one that the challenge was made from",
			Do:  "send code_challenge with code_challenge_method=S256, and keep its code_verifier for the token request"}, false},
	{[]string{"csrf", "oauth state", "state param", "state mismatch", "state does", "state value", "state is", "state from", "state cookie", "invalid state", "missing state", "state missing", "state verification", "state validation", "state was"},
		lint.Message{ID: "hint-state", About: lint.State, Ask: "text", Links: true,
			Why: "by its words this is about state: what came back is not what the app kept in the person's cookie or session, as when sign-in began on another host, the link was opened twice, or the answer is a POST and the cookie is SameSite=Lax; or the link has none",
			Do:  "send a random state, keep it in the session, and begin and end sign-in on one host"}, false},
	{[]string{"scope"},
		lint.Message{ID: "hint-scope", About: lint.Scope, Ask: "text", Links: true,
			Why: "by its words this is about scope: a name is unknown, misspelled or not allowed for this app, or several are joined by the wrong separator",
			Do:  "check each name against the app's settings, and separate them as this server wants"}, false},
	{[]string{"response_type", "response type"},
		lint.Message{ID: "hint-response-type", About: lint.RequestTopic, Ask: "text", Links: true,
			Why: "by its words this is about response_type: it is missing or misspelled, or the app's settings don't allow this flow",
			Do:  "send response_type=code"}, true},
	{[]string{"client_secret", "client secret"},
		lint.Message{ID: "hint-secret", About: lint.Secret, Ask: "text", Links: true,
			Why: "by its words this is about the client secret: it is another app's, was replaced or has ended, or a blank came along when it was copied",
			Do:  "copy client_id and secret anew from the same app"}, false},
	{[]string{"client_id", "client id", "clientid", "unknown client", "client not found", "client is not", "invalid client", "client not", "no such client", "application not found", "app not found"},
		lint.Message{ID: "hint-client", About: lint.Client, Ask: "text", Links: true,
			Why: "by its words this is about the app: the server doesn't know this client_id, as when it is of another environment, tenant or region, or was copied with a character too few; or the app is switched off",
			Do:  "compare client_id with the app's settings, at the very host of the link"}, true},
}

// noValue are words by which a text says that there was no value at all, where
// none of badValue is near as well. Sources: anthropics/claude-code issue 91911,
// NeuroVault pull request 418 (2026-11).
var (
	noValue  = [...]string{"missing", "is required", "required param", "not provided", "no redirect_uri", "no client_id", "no response_type", "not specified", "not present", "must be provided", "must provide", "must include", "must specify", "empty", "缺少"}
	badValue = [...]string{"invalid", "match", "regist", "unknown", "not found", "https"}
)

var hintMissing = lint.Message{ID: "hint-missing", About: lint.RequestTopic, Ask: "text", Links: true,
	Why: "by its words the server found no value: the link has none, misspells its name, or loses what comes after a mistake, as when & is written &amp; or an address with a query stands in another unencoded; or a page on the way, as for sign-in, dropped the query",
	Do:  "open the link as it leaves the app, and compare it with the address that the browser shows at last"}

// refusing are words by which a text says that something went wrong, in small
// letters. A text that only names a parameter is no message.
var refusing = [...]string{
	"not ", "n't ", "cannot", "invalid", "mismatch", "missing", "unknown", "unsupported", "error", "fail", "denied", "reject", "refus", "unregistered", "unrecogni", "illegal", "block", "must ", "required", "unauthori", "no coincide", "inválid", "invalide", "nicht ", "ungültig", "fehler", "不", "无", "未", "错", "失败", "無効", "ません",
}

// longestHint is how long a text may be to be taken for a message.
const longestHint = 1 << 10

// Hint finds what a text is about that nobody's list has; ok is false where it
// doesn't tell, or refuses nothing.
func Hint(t text.Text) (m lint.Match, ok bool) {
	if t.Len() < 6 || t.Len() > longestHint {
		return m, false
	}
	s := lower(t.String())
	if len(s) != t.Len() || !anyOf(s, refusing[:]) && !anyOf(s, noValue[:]) {
		return m, false
	}
	h, at, n := hintIn(s)
	if h == nil {
		return m, false
	}
	m = lint.Match{Message: &h.message, At: t.Slice(at, wordEnd(s, at+n)), Quote: t.Start(), Rest: t.From(at), Whole: t}
	near := s[max(0, at-20):min(len(s), at+n+40)]
	if h.lacks && anyOf(near, noValue[:]) && !anyOf(near, badValue[:]) {
		m.Message = &hintMissing
		return m, true
	}
	if urls := text.FindURLs(t); h.message.Holds != "" && len(urls) == 1 {
		m.Quote = urls[0]
	}
	return m, true
}

// hintIn finds the first hint of which a word stands in a text of small
// letters, and where; nil when there is none.
func hintIn(s string) (h *hint, at, n int) {
	for i := range hints {
		for _, w := range hints[i].words {
			if at := strings.Index(s, w); at >= 0 {
				return &hints[i], at, len(w)
			}
		}
	}
	return nil, 0, 0
}

func anyOf(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// wordEnd is where the word ends that goes on at i.
func wordEnd(s string, i int) int {
	for i < len(s) && (alnum(s[i]) || s[i] == '_') {
		i++
	}
	return i
}
