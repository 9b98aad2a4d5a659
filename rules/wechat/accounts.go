package wechat

import "strings"

// Kinds of account: values of the setting accountType.
const (
	officialAccount = "official-account"
	subscription    = "subscription-account"
	miniProgram     = "mini-program"
	channels        = "channels"
	promoter        = "promoter"
	assistant       = "selling-assistant"
	shop            = "shop"
	miniGame        = "mini-game"
	testAccount     = "test-account"
	website         = "website"
)

// authTypes are the values of auth_type and the kinds of account they let in.
// Source: Authorization process, technical description (2026-11).
var authTypes = [...]struct{ value, lets, called string }{
	{"1", " official-account subscription-account ", "Official Accounts"},
	{"2", " mini-program ", "Mini Programs"},
	{"3", " official-account subscription-account mini-program ", "Official Accounts and Mini Programs"},
	{"4", " promoter ", "Mini Program promoter accounts"},
	{"5", " channels ", "Channels accounts"},
	{"6", " official-account subscription-account mini-program channels ", "Official Accounts, Mini Programs and Channels accounts"},
	{"8", " selling-assistant ", "selling assistants"},
}

// letsIn reports whether an auth_type lets a kind of account authorize; known
// is false when either is no known value.
func letsIn(value, kind string) (lets, known bool) {
	for _, t := range authTypes {
		if t.value == value {
			return strings.Contains(t.lets, " "+kind+" "), accountName(kind) != ""
		}
	}
	return false, false
}

// called is what an auth_type lets in, in words; "" for one that is not known.
func called(value string) string {
	for _, t := range authTypes {
		if t.value == value {
			return t.called
		}
	}
	return ""
}

// typeFor is the auth_type that lets in one kind of account; "" when none does.
func typeFor(kind string) string {
	for _, t := range authTypes {
		if strings.Contains(t.lets, " "+kind+" ") {
			return t.value
		}
	}
	return ""
}

func accountName(kind string) string {
	switch kind {
	case officialAccount, subscription:
		return "an Official Account"
	case miniProgram:
		return "a Mini Program"
	case channels:
		return "a Channels account"
	case promoter:
		return "a promoter account"
	case assistant:
		return "a selling assistant"
	case shop:
		return "a WeChat Shop"
	case miniGame:
		return "a mini game"
	case testAccount:
		return "a test account"
	}
	return ""
}
