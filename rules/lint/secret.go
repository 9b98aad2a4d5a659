package lint

import "strings"

// IsSecret reports whether a parameter of this name holds something that gives
// access to whoever reads it.
func IsSecret(name string) bool {
	for _, s := range [...]string{
		"client_secret", "code", "access_token", "id_token", "refresh_token", "code_verifier", "password",
		"assertion", "client_assertion", "auth_code", "api_key", "apikey", "hapikey", "secret", "token", "appsecret",
	} {
		if strings.EqualFold(name, s) {
			return true
		}
	}
	return false
}
