package lint

import "strings"

// Near finds the candidate that was most likely meant by s: at most two edits
// away, and no more than a third of its length. "" when there is none or two
// are equally near.
func Near(s string, candidates []string) string {
	best, bestAt, tie := "", 3, false
	low := strings.ToLower(s)
	for _, c := range candidates {
		if len(c)-len(s) > 2 || len(s)-len(c) > 2 {
			continue
		}
		switch d := distance(low, strings.ToLower(c), bestAt); {
		case d < bestAt:
			best, bestAt, tie = c, d, false
		case d == bestAt && d < 3:
			tie = true
		}
	}
	if tie || bestAt*3 > len(s) {
		return ""
	}
	return best
}

// distance counts the edits from a to b: put in, left out, changed, or two
// neighbours turned round. It gives up above limit, and where more than 95 bytes of
// b differ.
// Only what lies within limit of the diagonal is worked out: nothing beyond it
// could come back.
func distance(a, b string, limit int) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(b) > 95 || len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	var rows [3][97]int
	prev2, prev, row := &rows[0], &rows[1], &rows[2]
	for j := 0; j <= min(len(b), limit+1); j++ {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		from, to := max(1, i-limit), min(len(b), i+limit)
		row[from-1] = i // or more than limit, inside the table
		least := i
		for j := from; j <= to; j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			d := min(prev[j]+1, row[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, prev2[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least > limit {
			return limit + 1
		}
		row[to+1] = limit + 1
		prev2, prev, row = prev, row, prev2
	}
	return prev[len(b)]
}
