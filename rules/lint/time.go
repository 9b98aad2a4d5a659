package lint

// A Time is a day and a second in it, in UTC, as rules about lifetimes need it.
// The zero Time is not known. It stands in for package time, which would add 30
// KB to the program.
type Time struct {
	Day    int // days since 1970-01-01, plus one
	Second int // of the day
}

// ParseTime reads an RFC 3339 time or a plain date.
func ParseTime(s string) (Time, bool) {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return Time{}, false
	}
	year, ok1 := digits(s[:4])
	month, ok2 := digits(s[5:7])
	day, ok3 := digits(s[8:10])
	if !ok1 || !ok2 || !ok3 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Time{}, false
	}
	t := Time{Day: dayNumber(year, month, day) + 1}
	if len(s) == 10 {
		return t, true
	}
	return t.clock(s[10:])
}

// clock reads what follows the date: "T15:04:05", a fraction, a zone.
func (t Time) clock(s string) (Time, bool) {
	if len(s) < 9 || s[0]|0x20 != 't' && s[0] != ' ' || s[3] != ':' || s[6] != ':' {
		return Time{}, false
	}
	h, ok1 := digits(s[1:3])
	m, ok2 := digits(s[4:6])
	sec, ok3 := digits(s[7:9])
	if !ok1 || !ok2 || !ok3 || h > 23 || m > 59 || sec > 60 {
		return Time{}, false
	}
	s = s[9:]
	if s != "" && s[0] == '.' {
		s = s[1:]
		for s != "" && '0' <= s[0] && s[0] <= '9' {
			s = s[1:]
		}
	}
	offset, ok := zone(s)
	if !ok {
		return Time{}, false
	}
	return t.Add(h*3600 + m*60 + sec - offset), true
}

// zone reads "Z" or "+02:00", in seconds.
func zone(s string) (int, bool) {
	if s == "" || s == "Z" || s == "z" {
		return 0, true
	}
	if len(s) != 6 || s[0] != '+' && s[0] != '-' || s[3] != ':' {
		return 0, false
	}
	h, ok1 := digits(s[1:3])
	m, ok2 := digits(s[4:6])
	offset := h*3600 + m*60
	if s[0] == '-' {
		offset = -offset
	}
	return offset, ok1 && ok2
}

func digits(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// Known reports whether there is a time.
func (t Time) Known() bool { return t.Day != 0 }

// Add returns the time some seconds later.
func (t Time) Add(seconds int) Time {
	s := t.Second + seconds
	days := s / 86400
	if s %= 86400; s < 0 {
		s += 86400
		days--
	}
	return Time{t.Day + days, s}
}

// AddDays returns the same time some days later.
func (t Time) AddDays(n int) Time { return Time{t.Day + n, t.Second} }

// Sub is how many seconds t is after u.
func (t Time) Sub(u Time) int { return (t.Day-u.Day)*86400 + t.Second - u.Second }

// Date writes the day as 2026-10-30.
func (t Time) Date() string {
	y, m, d := date(t.Day - 1)
	return Itoa(y) + "-" + two(m) + "-" + two(d)
}

func two(n int) string {
	if n < 10 {
		return "0" + Itoa(n)
	}
	return Itoa(n)
}

// AddMonths returns the same day some months later; the last of the month where
// that has fewer days.
func (t Time) AddMonths(n int) Time {
	y, m, d := date(t.Day - 1)
	m += n - 1
	y, m = y+m/12, m%12+1
	return Time{dayNumber(y, m, min(d, daysIn(y, m))) + 1, t.Second}
}

// dayNumber counts the days from 1970-01-01, in the Gregorian calendar.
func dayNumber(y, m, d int) int {
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d - 1 - 719468
}

func date(day int) (y, m, d int) {
	y = 1970 + day/366
	for dayNumber(y+1, 1, 1) <= day {
		y++
	}
	for m = 1; m < 12 && dayNumber(y, m+1, 1) <= day; m++ {
	}
	return y, m, day - dayNumber(y, m, 1) + 1
}

func daysIn(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}
