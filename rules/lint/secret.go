package lint

import "strings"

// IsSecret reports whether a parameter of this name holds something that gives
// access to whoever reads it.
func IsSecret(name string) bool {
	for _, s := range &secretNames {
		if len(name) == len(s) && strings.EqualFold(name, s) {
			return true
		}
	}
	return false
}

var secretNames = [...]string{
	"client_secret", "code", "access_token", "id_token", "refresh_token", "code_verifier", "password",
	"assertion", "client_assertion", "auth_code", "api_key", "apikey", "hapikey", "secret", "token", "appsecret",
	"app_secret", "consumer_secret", "component_access_token", "authorizer_access_token", "suite_access_token", "corpsecret", "js_code",
}

// SecretKey reports whether a name in a file or a body says that its value is a
// secret, however it joins its words: client_secret, clientSecret,
// GOOGLE_CLIENT_SECRET.
func SecretKey(name string) bool {
	var buf [32]byte
	b := buf[:0]
	for i := 0; i < len(name); i++ {
		if c := name[i]; c != '_' && c != '-' && c != '.' {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			b = append(b, c)
		}
	}
	switch string(b) {
	case "secret", "apikey", "hapikey", "accesstoken", "refreshtoken", "idtoken", "privatekey", "password", "secretkey", "codeverifier", "clientassertion":
		return true
	}
	return hasSuffix(b, "clientsecret") || hasSuffix(b, "appsecret") || hasSuffix(b, "consumersecret")
}

func hasSuffix(b []byte, s string) bool { return len(b) >= len(s) && string(b[len(b)-len(s):]) == s }

// SecretKind tells by its beginning what kind of secret a value is; "" when it
// looks like none. The beginnings are those of the gitleaks project's rules
// (2026-07), as far as they are telling.
func SecretKind(v string) string {
	if len(v) < 20 {
		return ""
	}
	if int(v[0]) >= len(secrets) {
		return ""
	}
	for _, s := range secrets[v[0]] {
		if len(v) >= s.length && strings.HasPrefix(v, s.prefix) {
			return s.kind
		}
	}
	return ""
}

type secretPrefix struct {
	prefix, kind string
	length       int // at least, in bytes
}

// secrets are the kinds that are known, by the letter with which they begin:
// each word of a paste is looked up.
var secrets = [...][]secretPrefix{
	'g': {
		{"ghp_", "GitHub token", 40}, {"gho_", "GitHub token", 40}, {"ghu_", "GitHub token", 40},
		{"ghs_", "GitHub token", 40}, {"ghr_", "GitHub token", 40}, {"github_pat_", "GitHub token", 60},
		{"glpat-", "GitLab token", 20}, {"gloas-", "GitLab client secret", 60},
	},
	'x': {
		{"xoxb-", "Slack token", 30}, {"xoxp-", "Slack token", 30}, {"xoxe-", "Slack token", 30}, {"xapp-", "Slack token", 30},
	},
	's': {
		{"shpat_", "Shopify token", 38}, {"shpca_", "Shopify token", 38}, {"shppa_", "Shopify token", 38}, {"shpss_", "Shopify secret", 38},
		{"sk_live_", "Stripe key", 24}, {"sk_test_", "Stripe key", 24}, {"sk-proj-", "OpenAI key", 40}, {"sk-ant-", "Anthropic key", 40},
	},
	'r': {{"rk_live_", "Stripe key", 24}},
	'G': {{"GOCSPX-", "Google client secret", 30}},
	'y': {{"ya29.", "Google token", 40}},
	'A': {{"AIzaSy", "Google API key", 39}, {"ATATT3", "Atlassian token", 60}},
	'n': {{"ntn_", "Notion token", 40}},
	'p': {{"pat-na1-", "HubSpot token", 40}, {"pat-eu1-", "HubSpot token", 40}},
	'-': {{"-----BEGIN", "private key", 40}},
}

// SecretPrefixes are what secrets of a known kind begin with.
func SecretPrefixes() []string {
	var all []string
	for _, kinds := range secrets {
		for _, s := range kinds {
			all = append(all, s.prefix)
		}
	}
	return all
}
