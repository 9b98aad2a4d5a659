package lint

import "grantlint/rules/text"

// A Rule is one thing that can be wrong. It is a value in a file of its own,
// and the doc comment above it is its page. ID, Title, About, Severity and
// Check must be set.
type Rule struct {
	ID       string // kebab-case, timeless, never reused
	Title    string // what is wrong, in a few words, without a full stop
	About    string // a topic
	Severity string // the highest it reports, but for platforms that refuse it

	// Subject is what the rule reads; "" for authorization requests. A rule
	// for SettingsSubject runs whenever settings are given, one for ErrorMessage
	// whenever a message is, after all others; one for LinkOrSettings runs for
	// authorization requests, and when settings are given; one for LinkOrMessage
	// for authorization requests, and when a message is given. One for
	// TokenResponse runs whenever there is an answer, one for AnyLink for every
	// link that the platform knows.
	Subject string

	// Param is the role of the parameter the rule is about. When it is set,
	// the rule is only called for links that have such a parameter with a
	// value that is known, so not with a placeholder.
	Param string

	// Masked says that the rule is also called where that value is a
	// placeholder, and looks itself for what is known of it.
	Masked bool

	// Quoted says that the rule also judges the values that a message quotes,
	// though it names no Param.
	Quoted bool

	// Last puts the rule's findings behind the others of their severity: it
	// says what would be wrong too once the cause is mended.
	Last bool

	// Shown are the texts that the platform shows for this mistake.
	Shown []Shown

	Check func(*Pass)
}

// Shown ties a rule to a message of which it explains one cause.
type Shown struct {
	Message *Message
	Rank    int    // 1 for the likeliest cause of this message
	Because string // the cause in one sentence, as it is said when nothing else is known
	Kind    string // of the rule's findings that show this cause; "" for any of them
	Not     string // what is true instead, when link and settings rule the cause out
	Do      Change // what to do about it, when only the message is known
}

// Unseen is the kind of a cause that nothing in link and settings shows, though
// the rule tells of it.
const Unseen = "unseen"

// A Message is a text that a platform shows to people.
type Message struct {
	ID    string   // kebab-case; the name of its page
	Texts []Phrase // the wording to show first comes first
	Stems []string // one of them in a paste is enough to know the message; lower case, but where one begins with a capital, capitals count
	Codes []string // numbers that stand for it, when they stand alone or behind a word such as errcode
	Ask   string   // the settings key, or "text" for the link, that decides most between the causes
	Who   string   // may act, when all that is known is the message
	Links bool     // it answers an authorization request, so a link can explain it
	Holds string   // the role of the value that the text quotes; "" for none

	// What no rule can see in link and settings is told by the message itself.
	About string // a topic; "" when rules explain the message
	Why   string // the cause
	Do    string // what to do about it
	Where string // where to do it, in the console's words; "" for the platform's console
	Seen  string // where and when Why and Do were read
	Vague bool   // it counts only where no other message is found

	// Common says that others show this text too, so that it doesn't tell whose
	// it is: it is only looked for once the platform is known.
	Common bool

	// Unless are messages that say more: where one stands too, this one is left
	// out.
	Unless []*Message
}

// A Phrase is one wording of a message.
type Phrase struct {
	Lang string // BCP 47
	Text string
	Seen string // where and when it was read
}

// Applies reports whether a rule can run on a case at all.
func (r *Rule) Applies(c *Case) bool {
	switch r.Subject {
	case "":
		if c.Link != nil && c.Link.Quoted {
			return r.Quoted || r.Param != "" && c.Link.Has(r.Param)
		}
		if !c.Asks() {
			return false
		}
	case SettingsSubject:
		if !c.HasSettings() {
			return false
		}
	case LinkOrSettings:
		return c.Asks() || c.HasSettings() || r.Quoted && c.Link != nil && c.Link.Quoted
	case LinkSettingsOrMessage:
		return c.Asks() || c.HasSettings() || len(c.Messages) > 0
	case LinkOrMessage:
		return c.Asks() || len(c.Messages) > 0
	case AnyLink:
		if c.Link == nil || c.Link.Quoted || c.Subject == Unknown {
			return false
		}
	case TokenResponse:
		return c.Answer.Kind != text.KindNone
	case ErrorMessage:
		return len(c.Messages) > 0
	default:
		if c.Subject != r.Subject {
			return false
		}
	}
	if r.Param == "" {
		return true
	}
	if c.Link == nil {
		return false
	}
	if r.Masked {
		return c.Link.Has(r.Param)
	}
	_, ok := c.Link.Param(r.Param)
	return ok
}
