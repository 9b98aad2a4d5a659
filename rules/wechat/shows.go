package wechat

import "grantlint/rules/lint"

// shows are WeChat's texts for mistakes that general rules find.
var shows = []lint.Shows{
	{Rule: "redirect-host", Shown: lint.Shown{Message: &untrusted, Rank: 2, Because: "No browser can open redirect_uri as it is written, for instance since a slash is missing behind its port.", Not: "redirect_uri has a valid host.", Do: lint.Change{Title: "Correct the host of redirect_uri"}}},
	{Rule: "encoded-twice", Shown: lint.Shown{Message: &untrusted, Rank: 3, Because: "redirect_uri is percent-encoded twice, so there is no address in it.", Not: "redirect_uri is encoded once.", Do: lint.Change{Title: "Encode redirect_uri once"}}},
	{Rule: "encoded-twice", Shown: lint.Shown{Message: &redirectRefused, Rank: 6, Because: "redirect_uri is percent-encoded twice, so there is no address in it.", Not: "redirect_uri is encoded once.", Do: lint.Change{Title: "Encode redirect_uri once"}}},
	{Rule: "redirect-relative", Shown: lint.Shown{Message: &redirectRefused, Rank: 5, Because: "redirect_uri has no https:// in front.", Not: "redirect_uri is a whole address.", Do: lint.Change{Title: "Write redirect_uri with its scheme"}}},
	{Rule: "redirect-http", Shown: lint.Shown{Message: &redirectScheme, Rank: 1, Because: "redirect_uri is http, and the account takes https only.", Not: "redirect_uri is https.", Do: lint.Change{Title: "Write https:// in redirect_uri"}}},
	{Rule: "separator-missing", Shown: lint.Shown{Message: &appidWrong, Rank: 2, Because: "A missing & glues two parameters together, and the link comes apart at the wrong place.", Not: "Each parameter stands by itself.", Do: lint.Change{Title: "Put & between the parameters"}}},
	{Rule: "parameter-missing", Shown: lint.Shown{Message: &paramMissing, Rank: 1, Because: "component_appid, pre_auth_code or redirect_uri is not in the link, or is empty.", Not: "The link has all that it needs.", Do: lint.Change{Title: "Put the parameter into the link"}}},
	{Rule: "parameter-misspelt", Shown: lint.Shown{Message: &paramMissing, Rank: 2, Because: "A parameter's name is misspelt, such as redirect_url for redirect_uri.", Not: "All names are spelt right.", Do: lint.Change{Title: "Write the parameter's name as WeChat has it"}}},
}
