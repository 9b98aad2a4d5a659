package zoho

import (
	_ "embed"
	"strings"
	"sync"

	"grantlint/rules/lint"
)

// scopesTSV is the table of scopes: service.module, operations, those of them
// that are refused, what to ask for instead, and why: refused, doubtful or old.
// It is the list of scopes gathered from Zoho's documents, its OpenAPI files and
// code in use in November 2026, less the column of sources: one row a module,
// its operations joined, in the order of the names in lower case. The names that
// the accounts server refused were probed in omin8tor/zoho-cli, commit 4675707
// (2026-03).
//
//go:embed scopes.tsv
var scopesTSV string

// A scopeRow is what is known of one module of a service.
type scopeRow struct {
	key        string // name in lower case
	name       string // service.module as documented
	operations string // with commas between
	refused    string // operations that don't exist after all; "*" for all
	instead    string // scopes that do, with commas between
	why        string
}

// Why a scope is refused.
const (
	refusedScope  = "refused"  // the accounts server said so
	doubtfulScope = "doubtful" // one report says so
	oldScope      = "old"      // it is granted, and opens nothing any more
)

// table is the table in order of the names; see knownScopes.
var table scopeTable

type scopeTable struct {
	once     sync.Once
	rows     []scopeRow
	services []string // the first parts of the names
}

// knownScopes reads the table when it is first asked for: a page waits for
// whatever is done before.
func knownScopes() *scopeTable {
	table.once.Do(func() { table.read(scopesTSV) })
	return &table
}

func (t *scopeTable) read(tsv string) {
	_, tsv, _ = strings.Cut(tsv, "\n")
	t.rows = make([]scopeRow, 0, strings.Count(tsv, "\n"))
	for tsv != "" {
		var line string
		line, tsv, _ = strings.Cut(tsv, "\n")
		var cells [5]string
		for i := range cells {
			cells[i], line, _ = strings.Cut(line, "\t")
		}
		t.rows = append(t.rows, scopeRow{strings.ToLower(cells[0]), cells[0], cells[1], cells[2], cells[3], cells[4]})
		service, _, _ := strings.Cut(cells[0], ".")
		if n := len(t.services); n == 0 || !strings.EqualFold(t.services[n-1], service) {
			t.services = append(t.services, service)
		}
	}
}

// otherServices are known to exist; their scopes are not in the table.
var otherServices = [...]string{
	"DesktopCentralCloud", "ZohoCommerce", "ZohoBilling", "ZohoConnect", "ZohoThrive", "ZohoFlow", "ZohoTables", "ZohoContracts", "ZohoCare",
}

// module finds what is known of service.module; nil when nothing is. Case is not
// told apart: Zoho's own pages don't.
func module(name string) *scopeRow {
	rows := knownScopes().rows
	low, high := 0, len(rows)
	for low < high {
		mid := (low + high) / 2
		if compareFold(rows[mid].key, name) < 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(rows) && strings.EqualFold(rows[low].key, name) {
		return &rows[low]
	}
	return nil
}

// compareFold compares key, which is in lower case, with a name in any case.
func compareFold(key, name string) int {
	for i := 0; i < len(key) && i < len(name); i++ {
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if key[i] != c {
			return int(key[i]) - int(c)
		}
	}
	return len(key) - len(name)
}

// service finds the documented spelling of a service; "" when it isn't known.
func service(name string) string {
	for _, s := range knownScopes().services {
		if strings.EqualFold(s, name) {
			return s
		}
	}
	for _, s := range otherServices {
		if strings.EqualFold(s, name) {
			return s
		}
	}
	return ""
}

// modules are the names of a service's modules, with the service.
func modules(service string) []string {
	var names []string
	rows := knownScopes().rows
	for i := range rows {
		if s, _, _ := strings.Cut(rows[i].name, "."); strings.EqualFold(s, service) && rows[i].operations != "" {
			names = append(names, rows[i].name)
		}
	}
	return names
}

// has reports whether an operation is in a list, whatever the case, and how it
// is spelt there.
func has(list, operation string) (spelt string, ok bool) {
	for list != "" {
		var one string
		one, list, _ = strings.Cut(list, ",")
		if strings.EqualFold(one, operation) {
			return one, true
		}
	}
	return "", false
}

// takes reports whether a module has an operation. Where all operations are
// granted together, or only writing is, the narrower ones are plausible.
func (r *scopeRow) takes(operation string) bool {
	if _, ok := has(r.operations, operation); ok {
		return true
	}
	if _, all := has(r.operations, "ALL"); all {
		_, usual := has("READ,CREATE,UPDATE,DELETE,WRITE", operation)
		return usual
	}
	return false
}

// openID are scopes for sign-in, which have one part only.
func openID(name string) bool {
	switch name {
	case "openid", "email", "profile", "phone":
		return true
	}
	return false
}

// split takes a scope apart: the first part is the service and the last one the
// operation; between them the module may have dots of its own.
func split(scope string) (service, module, operation string, ok bool) {
	i, j := strings.IndexByte(scope, '.'), strings.LastIndexByte(scope, '.')
	if i <= 0 || j <= i+1 || j == len(scope)-1 {
		return "", "", "", false
	}
	return scope[:i], scope[:j], scope[j+1:], true
}

// covers reports whether one scope grants what another does.
func covers(have, want string) bool {
	if strings.EqualFold(have, want) {
		return true
	}
	s1, m1, op1, ok1 := split(have)
	s2, m2, op2, ok2 := split(want)
	if !ok1 || !ok2 || !strings.EqualFold(s1, s2) {
		return false
	}
	if strings.EqualFold(m1, s1+".fullaccess") {
		return true
	}
	// ZohoCRM.modules.ALL holds for each module of records.
	inner := len(m2) > len(m1) && strings.EqualFold(m2[:len(m1)], m1) && m2[len(m1)] == '.'
	if !strings.EqualFold(m1, m2) && !inner {
		return false
	}
	if strings.EqualFold(op1, "ALL") || strings.EqualFold(op1, op2) {
		return true
	}
	writes, _ := has("CREATE,UPDATE,DELETE", op2)
	return strings.EqualFold(op1, "WRITE") && writes != ""
}

// placeholder reports whether a scope has a part that is yet to be filled in.
func placeholder(scope string) bool {
	if lint.Placeholder(scope) || strings.ContainsAny(scope, "<>{}$*") {
		return true
	}
	return false
}
