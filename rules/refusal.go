package rules

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// tellsWhy are the values of an answer that say what went wrong, the closest
// first.
func tellsWhy(l *lint.Link) []text.Text {
	var told []text.Text
	if l == nil || l.Endpoint.Subject != lint.Callback {
		return nil
	}
	for _, name := range [...]string{"authError", "error_description", "errorDescription", "error_message", "error_reason", "error", "error_code", "errorCode"} {
		for _, p := range l.Params {
			if p.Name.String() != name || p.Value.Len() == 0 {
				continue
			}
			if name == "authError" {
				told = append(told, leaves(p.Value.Unescape(text.Base64URL), true)...)
				continue
			}
			told = append(told, p.Value.Unescape(text.HTML))
		}
	}
	return told
}

// leaves are the strings of a protocol buffer, as Google's error page has one in
// its address: the code, the message, and the values it is about. The third
// field of the outer one is a link to help.
func leaves(t text.Text, outer bool) []text.Text {
	var all []text.Text
	s := t.String()
	for i := 0; i+1 < len(s); {
		tag, n, i2 := int(s[i]), 0, i+1
		for shift := 0; i2 < len(s); shift += 7 {
			n |= int(s[i2]&0x7f) << min(shift, 21)
			i2++
			if s[i2-1] < 0x80 {
				break
			}
		}
		i = i2
		if tag&7 != 2 {
			continue // a number
		}
		if n > len(s)-i {
			return all
		}
		switch v := t.Slice(i, i+n); {
		case outer && tag>>3 == 5:
			all = append(all, leaves(v, false)...)
		case outer && tag>>3 == 3:
		default:
			all = append(all, v)
		}
		i += n
	}
	return all
}
