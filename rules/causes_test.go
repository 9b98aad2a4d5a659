package rules_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"grantlint/rules"
	"grantlint/rules/lint"
)

// TestCauses holds which cause of a message is said to hold where one rule tells
// of several: only the one that its finding shows.
func TestCauses(t *testing.T) {
	const now = "2026-11-22T12:00:00Z"
	body := func(members string) string { return `{"component_appid": "wx6c64ca98eaf0195e", ` + members + `}` }
	for _, c := range []struct {
		name    string
		request lint.Request
		rule    string
		want    []string // the states of its causes, the likeliest first
	}{
		{"secret of another data centre", lint.Request{
			Text:    "https://accounts.zoho.eu/oauth/v2/token?grant_type=authorization_code&client_id=1000.0ABCDEFGHIJKLMNOPQRSTUVWXYZ01A&client_secret=0123456789abcdef0123456789abcdef0123456789&code=1000.a.b",
			Message: "invalid_client", Settings: map[string][]string{"multiDC": {"yes"}, "dataCenter": {"us"}},
		}, "zoho-client-secret", []string{"open", "holds"}},
		{"pre_auth_code too old", lint.Request{
			Platform: "wechat", Message: "PreAuthCode无效", Now: now, Settings: map[string][]string{"preAuthCodeFetchedOn": {"2026-11-22T09:00:00Z"}},
		}, "wechat-code-expired", []string{"open", "holds"}},
		{"another code too old", lint.Request{
			Platform: "wechat", Message: "PreAuthCode无效", Now: now, Settings: map[string][]string{"authCodeReceivedOn": {"2026-11-22T09:00:00Z"}},
		}, "wechat-code-expired", []string{"open", "open"}},
		{"pre_auth_code young enough", lint.Request{
			Platform: "wechat", Message: "PreAuthCode无效", Now: now, Settings: map[string][]string{"preAuthCodeFetchedOn": {"2026-11-22T11:59:00Z"}},
		}, "wechat-code-expired", []string{"open", "out"}},
		{"wrong code sent", lint.Request{
			Platform: "wechat", Message: "errcode 61009", Text: body(`"authorization_code": "preauthcode@@@xyz"`),
		}, "wechat-code-kind", []string{"holds", "open"}},
		{"right code sent, token empty", lint.Request{
			Platform: "wechat", Message: "errcode 61009", Text: body(`"authorization_code": "queryauthcode@@@xyz", "authorizer_refresh_token": ""`),
		}, "wechat-code-kind", []string{"open", "open"}},
		{"token empty", lint.Request{
			Platform: "wechat", Message: "errcode 61023", Text: body(`"authorizer_refresh_token": ""`),
		}, "wechat-code-kind", []string{"holds"}},
		{"permission sets are in nothing that is given", lint.Request{
			Platform: "wechat", Message: "errcode 61007", Settings: map[string][]string{"permissionSets": {"1"}},
		}, "wechat-permission-set-added", []string{"open", "open"}},
	} {
		var got []string
		for _, cause := range rules.Check(c.request).Causes {
			if cause.Rule == c.rule {
				got = append(got, cause.State)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
