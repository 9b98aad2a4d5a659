package rules

import (
	"testing"

	"grantlint/rules/lint"
)

// TestAsk holds that nobody is asked when a code was issued once it is known why
// it was refused.
func TestAsk(t *testing.T) {
	const answer = `{"error":"invalid_code"}`
	const call = "https://accounts.zoho.com/oauth/v2/token?grant_type=authorization_code&code=1000.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef&client_id=1000.0SBTQPQSIKGJ5J2JR4OEHVHIHQ2ZXX\n"
	for _, c := range []struct {
		text, dataCenter, want string
	}{
		{answer, "", "codeIssued"},
		{call + answer, "eu", ""},
	} {
		r := lint.Request{Text: c.text, Platform: "zoho"}
		if c.dataCenter != "" {
			r.Settings = map[string][]string{"dataCenter": {c.dataCenter}}
		}
		rep := Check(r)
		if rep.Ask != c.want {
			t.Errorf("%q with data centre %q asks for %q, want %q", c.text, c.dataCenter, rep.Ask, c.want)
		}
	}
}
