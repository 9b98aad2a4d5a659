package zoho

import (
	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// What the rules about lifetimes and limits share. Zoho's own pages differ on
// most of these numbers, so the findings give the range, who says what, and the
// number that is safe by all of them.

// moment reads a time of the settings. exact is false for a date without a time
// of day, from which nothing follows for minutes and hours.
func moment(p *lint.Pass, key string) (at text.Text, when lint.Time, exact bool) {
	v, ok := p.Settings.Value(key)
	if !ok {
		return v, lint.Time{}, false
	}
	when, ok = lint.ParseTime(v.String())
	return v, when, ok && v.Len() > len("2026-11-21")
}

// age is how many seconds ago something of the settings was; ok is false where
// that isn't known.
func age(p *lint.Pass, key string) (at text.Text, seconds int, ok bool) {
	at, when, exact := moment(p, key)
	if !when.Known() || !p.Now.Known() {
		return at, 0, false
	}
	seconds = p.Now.Sub(when)
	if !exact {
		// The day is over: whatever the time of day was, it is long ago.
		return at, seconds - 86400, seconds > 2*86400
	}
	return at, seconds, seconds >= 0
}

// count reads a number of the settings.
func count(p *lint.Pass, key string) (at text.Text, n int, ok bool) {
	v, ok := p.Settings.Value(key)
	if !ok || v.Len() == 0 || v.Len() > 6 {
		return v, 0, false
	}
	for _, c := range []byte(v.String()) {
		if c < '0' || c > '9' {
			return v, 0, false
		}
		n = n*10 + int(c-'0')
	}
	return v, n, true
}

// ago is a time span in words.
func ago(seconds int) string {
	switch {
	case seconds < 120:
		return lint.Itoa(seconds) + " seconds"
	case seconds < 2*3600:
		return lint.Itoa(seconds/60) + " minutes"
	case seconds < 2*86400:
		return lint.Itoa(seconds/3600) + " hours"
	}
	return lint.Itoa(seconds/86400) + " days"
}

// wants waits for a setting where a message leaves open whether the rule explains
// it.
func wants(p *lint.Pass, key string) {
	if p.Explains() {
		p.Needs(key)
	}
}
