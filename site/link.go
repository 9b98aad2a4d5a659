package main

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"

	"grantlint/rules/lint"
)

// shareLink makes the fragment that opens the checker with a request in it:
//
//	"#v1." + base64url(deflate-raw(JSON of the state))
//
// The state is {text, message, settings: {key: [string]}, settingsText,
// platform}; what is empty is left out. share.js reads and writes the same.
func shareLink(r lint.Request) string {
	state := struct {
		Text         string              `json:"text,omitempty"`
		Message      string              `json:"message,omitempty"`
		Settings     map[string][]string `json:"settings,omitempty"`
		SettingsText string              `json:"settingsText,omitempty"`
		Platform     string              `json:"platform,omitempty"`
	}{r.Text, r.Message, r.Settings, r.SettingsText, r.Platform}
	var b bytes.Buffer
	// Neither strings to JSON nor memory to deflate can fail.
	plain, _ := json.Marshal(state)
	w, _ := flate.NewWriter(&b, flate.BestCompression)
	w.Write(plain)
	w.Close()
	return "#v1." + base64.RawURLEncoding.EncodeToString(b.Bytes())
}
