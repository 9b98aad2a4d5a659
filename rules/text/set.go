package text

// A Set is a set of bytes. To ask it costs less than a search in a string, which
// counts where every byte of a paste is looked at.
type Set [256]bool

// SetOf is the set of the bytes of a string.
func SetOf(bytes string) (s Set) {
	for i := 0; i < len(bytes); i++ {
		s[bytes[i]] = true
	}
	return s
}

// Prefix is how many bytes at the start of v are in the set.
func (s *Set) Prefix(v string) int {
	for i := 0; i < len(v); i++ {
		if !s[v[i]] {
			return i
		}
	}
	return len(v)
}

// Index is where the first byte of v stands that is in the set; -1 without one.
func (s *Set) Index(v string) int {
	for i := 0; i < len(v); i++ {
		if s[v[i]] {
			return i
		}
	}
	return -1
}
