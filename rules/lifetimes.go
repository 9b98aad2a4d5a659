package rules

import (
	"grantlint/rules/hubspot"
	"grantlint/rules/lint"
	"grantlint/rules/wechat"
	"grantlint/rules/zoho"
)

// Lifetimes lists what ends when at a platform. They are no part of the platform,
// since only pages show them: the program in a page does without.
func Lifetimes(p *lint.Platform) []lint.Expiry {
	switch p {
	case hubspot.Platform:
		return hubspot.Lifetimes
	case wechat.Platform:
		return wechat.Lifetimes
	case zoho.Platform:
		return zoho.Lifetimes
	}
	return nil
}
