package lint

// Request is everything a check may look at. Only one of Text, Message,
// Settings and SettingsText needs to be there.
type Request struct {
	Text         string              // what was pasted: a link, a message, settings, or several at once
	Message      string              // what the platform showed, when it is given apart from Text
	Platform     string              // a platform's ID; "" lets the text tell
	Settings     map[string][]string // the form; an absent key is not known, an empty list is none
	SettingsText string              // a settings file as pasted
	Now          string              // RFC 3339 time or plain date; "" when not known
}

// A Report is the answer. It is plain data, tagged for the border: named basic
// types, embedded structs and nil slices would not cross it (see package main
// in wasm). Offsets are bytes here and UTF-16 code units on the other side.
type Report struct {
	Subject      string      `js:"subject"`
	Platform     string      `js:"platform"`
	PlatformName string      `js:"platformName"` // as a person says it; for a known provider, the provider's name
	Verdict      string      `js:"verdict"`
	Ask          string      `js:"ask"` // the settings key that would decide most; "" when nothing waits
	Found        []Found     `js:"found"`
	Facts        []Fact      `js:"facts"`
	Parts        []Part      `js:"parts"`
	Placement    []Place     `js:"placement"` // a row per scope, wrong ones first; for platforms that have such a setting
	Findings     []Finding   `js:"findings"`  // causes first
	Causes       []Cause     `js:"causes"`    // of the message that was pasted, the likeliest first
	Unchecked    []Unchecked `js:"unchecked"`
	Fixed        Fixed       `js:"fixed"`
	Error        string      `js:"error"` // why there is no answer; "" when there is one
}

// Subjects: what a paste is.
const (
	AuthorizationRequest = "authorization-request"
	Callback             = "callback"
	TokenRequest         = "token-request"
	TokenResponse        = "token-response"
	ErrorMessage         = "error-message"
	SettingsSubject      = "settings"
	Unknown              = "unknown"
)

// LinkOrSettings is the subject of rules that read the link, the settings, or
// both.
const LinkOrSettings = "link-or-settings"

// LinkOrMessage is the subject of rules that judge what the link says, or what
// a message says in its place.
const LinkOrMessage = "link-or-message"

// LinkSettingsOrMessage is the subject of rules about who acts rather than what
// is written: a link, the settings or a message is enough to ask.
const LinkSettingsOrMessage = "link-settings-or-message"

// AnyLink is the subject of rules that read a link whatever it is for.
const AnyLink = "any-link"

// Verdicts: what will happen to the paste as it stands.
const (
	VerdictRefused = "refused" // there is an error
	VerdictUnknown = "unknown" // no error, but something that could refuse it is unchecked
	VerdictRisky   = "risky"   // all is checked, and there are warnings
	VerdictClean   = "clean"   // all is checked, and there are none
)

// Severities: what happens to someone who ignores a finding.
const (
	Error   = "error"   // refused as it stands, or gives away a secret
	Warning = "warning" // gets through today, or it is not certain
	Info    = "info"    // worth knowing
)

// Topics that findings are grouped by.
const (
	Scope         = "scope"
	Redirect      = "redirect"
	Domain        = "domain"
	Client        = "client"
	Host          = "host"
	Encoding      = "encoding"
	State         = "state"
	PKCE          = "pkce"
	Token         = "token"
	Lifetime      = "lifetime"
	Permission    = "permission"
	Account       = "account"
	Secret        = "secret"
	Datacenter    = "datacenter"
	RequestTopic  = "request"
	Response      = "response"
	SettingsTopic = "settings"
)

// Found is one of the things that a paste holds.
type Found struct {
	Kind     string `js:"kind"` // a subject
	Platform string `js:"platform"`
	Field    string `js:"field"`
	Start    int    `js:"start"`
	End      int    `js:"end"`
}

// A Fact is something that was understood and is worth showing: the reader's
// host, the flow, hosts that were compared.
type Fact struct {
	Label string `js:"label"`
	Value string `js:"value"`
	Field string `js:"field"` // "" when it stands nowhere in particular
	Start int    `js:"start"`
	End   int    `js:"end"`
	State string `js:"state"` // "", "same" or "differs", for facts that are compared
}

// A Part is a row that explains one parameter to a person.
type Part struct {
	Kind    string `js:"kind"` // "endpoint", "parameter" or "fragment"
	Name    string `js:"name"`
	Value   string `js:"value"`   // decoded; a secret is masked
	Meaning string `js:"meaning"` // "" for a parameter the platform doesn't know
	Start   int    `js:"start"`
	End     int    `js:"end"`
}

// A Place says where one scope stands, in the app's settings and in the link.
type Place struct {
	Value string `js:"value"`
	App   string `js:"app"`   // the choice of the placement setting (a settings key); "none" when not in the app, "" when not known
	Link  string `js:"link"`  // the parameters that hold it, joined with ", "; "" when it is not in the link
	State string `js:"state"` // "ok", "wrong" or "" when it can't be told
	Start int    `js:"start"` // its first place in the link; 0, 0 when it is not there
	End   int    `js:"end"`
}

// A Finding is one place where a rule applies. Message is Format with Args put
// in; both are kept so that another language can word it anew.
type Finding struct {
	Rule       string    `js:"rule"`
	About      string    `js:"about"`
	Severity   string    `js:"severity"`
	Title      string    `js:"title"`
	Message    string    `js:"message"`
	Format     string    `js:"format"`
	Args       []string  `js:"args"`
	Shown      []string  `js:"shown"`      // the platform's own texts for this mistake
	ShownLangs []string  `js:"shownLangs"` // the language of each, BCP 47
	Field      string    `js:"field"`
	Start      int       `js:"start"` // Start == End where something is missing
	End        int       `js:"end"`
	Related    []Related `js:"related"`
	Fixes      []Fix     `js:"fixes"` // alternatives, the likelier first
	Doc        string    `js:"doc"`   // the rule's page, from the site's root
}

// Related is another place that explains a finding.
type Related struct {
	Field   string `js:"field"`
	Start   int    `js:"start"`
	End     int    `js:"end"`
	Message string `js:"message"`
}

// A Cause is one explanation of a message that a platform showed.
type Cause struct {
	Message string   `js:"message"` // the message's ID
	Rule    string   `js:"rule"`
	Title   string   `js:"title"`
	Because string   `js:"because"` // the cause, in one sentence
	State   string   `js:"state"`   // "holds", "open", or "out" when link or settings rule it out
	Why     string   `js:"why"`     // what is true instead; for "out"
	Needs   []string `js:"needs"`   // the settings that would decide it, or "text" for the link; for "open"
	Doc     string   `js:"doc"`
}

// A Fix is a change that removes a finding, where the person can make it.
type Fix struct {
	Title string `js:"title"` // a verb phrase
	Who   string `js:"who"`   // may act: developer, installer, admin, platform
	Where string `js:"where"` // the path in the console, in its words; "" for the link itself
	Copy  string `js:"copy"`  // what to enter there
	Safe  bool   `js:"safe"`  // uses only what the person gave; taken by Fixed
	Field string `js:"field"` // the field that Edits change; "" when there are none
	Value string `js:"value"` // the whole field after the fix; "" where a long paste has too many
	Edits []Edit `js:"edits"`
}

// An Edit replaces the bytes from Start up to End.
type Edit struct {
	Start int    `js:"start"`
	End   int    `js:"end"`
	Text  string `js:"text"`
}

// Unchecked is a rule that could not be decided, and the settings it waits for.
type Unchecked struct {
	Rule  string   `js:"rule"`
	Title string   `js:"title"`
	Needs []string `js:"needs"`
}

// Fixed is the paste after all safe fixes. Edits lead from the text as given
// to Text. Verdict and Parts are those of Text, so that a page need not ask
// again; they are empty where there was nothing to fix.
type Fixed struct {
	Text         string `js:"text"`
	SettingsText string `js:"settingsText"`
	Edits        []Edit `js:"edits"`
	Verdict      string `js:"verdict"`
	Parts        []Part `js:"parts"`
}
