package oauth

import (
	"strings"

	"grantlint/rules/lint"
)

// The server showed a message whose cause is not in the link or can't be told
// from it. What is known of the message is said: what brings it, and what to do
// about it.
//
// Paste the link that was opened as well, and fill in what the app registered:
// then the cause is looked for, and the value that is wrong is marked.
//
// Sources: each message names its own on its page (2026-11).
var ProviderMessage = lint.Rule{
	ID:       "provider-message",
	Title:    "What the message means",
	About:    lint.RequestTopic,
	Severity: lint.Warning,
	Subject:  lint.ErrorMessage,
	Check: func(p *lint.Pass) {
		for _, m := range p.Messages {
			if m.Message.Why != "" && unproven(p.Causes, m.Message.ID) {
				tell(p, m)
			}
		}
	},
}

// unproven reports whether link and settings show no cause of a message.
func unproven(causes []lint.Cause, message string) bool {
	for _, c := range causes {
		if c.Message == message && c.State == "holds" {
			return false
		}
	}
	return true
}

// compared reports whether a message says that the redirect address is not a
// registered one, and nothing shows in what they differ.
func compared(causes []lint.Cause, message string) bool {
	for _, c := range causes {
		if c.Message == message && c.Rule == RedirectNotRegistered.ID {
			return c.State == "open"
		}
	}
	return false
}

func tell(p *lint.Pass, m lint.Match) {
	d := p.Report(m.At, "%s", m.Message.Why).Of(m.Message.About)
	value := m.Quote.String()
	if strings.Trim(value, ". …") == "" {
		if q, ok := sent(p, m.Message); ok {
			value = q.Value.String()
			d.Also(q.Value, "sent here")
		}
	}
	if strings.Trim(value, ". …") != "" {
		d.Format, d.Args = "%q: %s", []string{value, m.Message.Why}
	}
	if compared(p.Causes, m.Message.ID) {
		d.Format += "; often it is http for https behind a proxy, 127.0.0.1 for localhost, another port, www, or a slash at the end"
	}
	if p.Subject == lint.Callback && !p.Link.Has("code") {
		d.As(lint.Error) // the answer is no, whatever the cause
	}
	if len(m.Message.Texts) > 0 {
		d.Shown = m.Message.Texts[:1]
	}
	fix := lint.Change{Title: capital(m.Message.Do), Who: m.Message.Who, Where: m.Message.Where}
	if fix.Where == "" {
		fix.Where = p.Platform.Console
	}
	if m.Message.About == lint.Redirect && m.Message.Links {
		if s := p.Platform.Setting(registered); s != nil {
			fix.Where = s.Where
		}
		if len(d.Args) > 1 && (m.Message.Holds == lint.RedirectURI || m.Quote.Len() == 0) {
			fix.Copy = value
		}
	}
	if fix.Title != "" {
		d.Fix(fix)
	}
}

// sent is the redirect address of the link, where a message about it quotes none.
func sent(p *lint.Pass, m *lint.Message) (*lint.Param, bool) {
	if m.About != lint.Redirect || !m.Links || !p.Asks() {
		return nil, false
	}
	q, u, ok := p.Link.Redirect()
	return q, ok && u.Scheme.Len() > 0 && !encodedTwice(q.Value.String())
}

func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
