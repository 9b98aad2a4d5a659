package lint

// An Expiry is something of a platform that ends: a token, a code, a
// connection, an address. It is data for a page and for rules about dates.
type Expiry struct {
	What   string // as the platform names it
	Lasts  string // in words, "30 minutes"; for what ends once, until when
	Until  string // the day on which it ends for all, as 2027-02-16; "" for what begins anew each time
	Note   string // what it means for a person, in a sentence; "" when there is nothing to add
	Source string // with the month in which it was read
}
