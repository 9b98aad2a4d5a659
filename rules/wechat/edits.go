package wechat

import "grantlint/rules/text"

func edits(e ...text.Edit) []text.Edit { return e }
