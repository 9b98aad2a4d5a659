package lint

import (
	"strings"

	"grantlint/rules/text"
)

// A Platform is who reads a link, and what is its own, as data: general rules
// ask by role and never for a platform. A provider is a Platform too, with the
// ID "oauth" and no rules of its own.
type Platform struct {
	ID         string
	Name       string // as a person says it
	Console    string // where the app's settings are, in the console's words
	Endpoints  []Endpoint
	Settings   []Setting
	Formats    []FileFormat // settings files of the platform's own
	Rules      []*Rule
	Replaces   []string // IDs of general rules that its own rules stand for
	Unneeded   []string // roles of standard parameters that are not needed here, or "openid", the scope
	OwnChoices []string // keys of choices of which a rule of the platform's own says what it doesn't know
	Refuses    []string // IDs of general rules that are errors here: what others let pass is refused
	AnyPort    []string // hosts of redirect addresses whose port is not compared
	Desktop    string   // the one address that clients of the kind for desktops have: it stands for any on the person's machine
	Profiles   []Profile

	Slug      string      // of a provider: the name of its page
	ClientIDs []string    // shapes of its client IDs; see Shaped
	Registers string      // the list of redirect addresses, in the console's words
	WebStar   string      // why a registered * alone may cover web addresses only, in one sentence; "" where it covers all
	Compares  string      // how it compares redirect addresses with that list; \"\" for byte by byte
	Bans      []Ban       // what a redirect address may not be here
	Scopes    []ScopeList // the names that are known
	AnyCase   bool        // of scopes, capitals don't matter
	Notes     []string    // for a person, with nothing to check: lifetimes, changes
	Sources   []string    // each with the month in which it was read

	Shows    []Shows    // what it shows for general rules
	Messages []*Message // what it shows; a message that holds another's stem comes first
	Marks    []string   // lower-case words that tell a text of the platform, such as its hosts

	// Guess finds the endpoint that was likely meant by a link that leads to
	// none; nil where there is nothing to guess. Its address is wrong, and a
	// rule of the pack says so; the others read its parameters all the same.
	Guess func(*text.URL) *Endpoint

	// ReadLink takes settings out of a link that was pasted as settings; nil
	// where the console hands out no such link.
	ReadLink func(*Link, *Settings)

	// Placements tells where each scope stands in the app and in the link;
	// nil where the app's settings don't place scopes.
	Placements func(*Case) []Place
}

// A Profile is a standard that a server may keep: a value of the setting
// "profile".
type Profile struct {
	ID      string
	Name    string
	Refuses []string // IDs of general rules that are errors by this standard
}

// Refuses reports whether a general rule's finding is an error by what is known
// of the platform and by the profile in the settings.
func (c *Case) Refuses(rule string) bool {
	if contains(c.Platform.Refuses, rule) {
		return true
	}
	for i := range c.Platform.Profiles {
		if p := &c.Platform.Profiles[i]; c.Settings.Is("profile", p.ID) {
			return contains(p.Refuses, rule)
		}
	}
	return false
}

func contains(list []string, s string) bool {
	for _, v := range list {
		if v == s {
			return true
		}
	}
	return false
}

// Shows ties a general rule to a message of the platform.
type Shows struct {
	Rule string // its ID
	Shown
}

// ShownFor returns what the platform shows for a rule's mistake.
func (p *Platform) ShownFor(r *Rule) []Shown {
	all := r.Shown
	for _, s := range p.Shows {
		if s.Rule == r.ID {
			all = append(all[:len(all):len(all)], s.Shown)
		}
	}
	return all
}

// An Endpoint is an address that people paste.
type Endpoint struct {
	Name    string   // what a link to it is, in a few words
	Hosts   []string // without port; the first is the usual one, "*" any
	Path    string   // "{name}" stands for one segment
	Marks   []string // "name", or "name=start of the value": where there are any, a link must have a parameter like one of them
	Subject string
	Params  []ParamSpec
	Closed  bool     // it reads no parameter but Params
	InQuery bool     // of token requests: its documents put the parameters in the address, secrets too
	Note    string   // why nothing more is said about such links; "" when all rules run
	Old     string   // what to use instead, for an address that is given up; "" for others
	Usual   string   // the address that requests go to, where nothing is known of the one of the link but its host; "" for others
	Answers string   // the role without which nothing comes back to the app; "" where an answer always does
	Demands []Demand // what one parameter asks of another
}

// A ParamSpec is a parameter that an endpoint reads.
type ParamSpec struct {
	Name      string
	Role      string // what it is in OAuth's terms, whatever its name
	Required  bool
	Separator string   // between the values of a list; "" for one value
	Own       bool     // a rule of the platform's own speaks when it is missing or empty
	Values    []string // the only values it takes; none when others are taken too
	Longest   int      // in bytes; 0 when there is no such bound
	Refused   string   // what comes of sending it; "" where it may be sent
	Unused    string   // why it is of no use here; "" where it is
	Meaning   string   // for a person, one sentence
}

// Roles that general rules ask for. They are the standard names; a platform
// may use others for the same thing.
const (
	ClientID            = "client_id"
	RedirectURI         = "redirect_uri"
	ScopeParam          = "scope"
	OptionalScope       = "optional_scope"
	StateParam          = "state"
	ResponseType        = "response_type"
	ResponseMode        = "response_mode"
	Nonce               = "nonce"
	CodeChallenge       = "code_challenge"
	CodeChallengeMethod = "code_challenge_method"
	Prompt              = "prompt"
	Audience            = "audience"
	Resource            = "resource"
)

// Match finds the endpoint that a link leads to.
func (p *Platform) Match(u *text.URL) *Endpoint {
	for i := range p.Endpoints {
		e := &p.Endpoints[i]
		if e.at(u) && e.Marked(u) {
			return e
		}
	}
	return nil
}

// First returns the first endpoint of a kind; nil when there is none.
func (p *Platform) First(subject string) *Endpoint {
	for i := range p.Endpoints {
		if p.Endpoints[i].Subject == subject {
			return &p.Endpoints[i]
		}
	}
	return nil
}

// Marked reports whether a link has a parameter that tells this endpoint from
// others at the same address.
func (e *Endpoint) Marked(u *text.URL) bool {
	for _, m := range e.Marks {
		name, start, _ := strings.Cut(m, "=")
		for _, ps := range [...][]text.Param{u.Params, u.FragmentParams} {
			for _, p := range ps {
				if p.Name.String() == name && strings.HasPrefix(p.Value.String(), start) {
					return true
				}
			}
		}
	}
	return len(e.Marks) == 0
}

// at reports whether a link leads to the endpoint. One without hosts is known by
// its marks alone: an answer comes back to the app's own address.
func (e *Endpoint) at(u *text.URL) bool {
	if len(e.Hosts) == 0 {
		return len(e.Marks) > 0
	}
	return e.HasHost(u.Host.String()) && matchPath(e.Path, u.Path.String())
}

// HasHost reports whether the endpoint is served at a host.
func (e *Endpoint) HasHost(host string) bool {
	for _, h := range e.Hosts {
		if strings.EqualFold(h, host) || h == "*" {
			return true
		}
		// "*.example.com" stands for each host below it.
		if strings.HasPrefix(h, "*.") && len(host) > len(h)-1 && strings.EqualFold(host[len(host)-len(h)+1:], h[1:]) {
			return true
		}
	}
	return false
}

// matchPath compares segment by segment; a trailing slash doesn't matter.
func matchPath(pattern, path string) bool {
	path = strings.TrimSuffix(path, "/")
	for {
		want, restWant, moreWant := strings.Cut(pattern, "/")
		got, restGot, moreGot := strings.Cut(path, "/")
		if want != got && !(strings.HasPrefix(want, "{") && got != "") {
			return false
		}
		if moreWant != moreGot {
			return false
		}
		if !moreWant {
			return true
		}
		pattern, path = restWant, restGot
	}
}

// Param finds a parameter by its name.
func (e *Endpoint) Param(name string) *ParamSpec {
	for i := range e.Params {
		if e.Params[i].Name == name {
			return &e.Params[i]
		}
	}
	return nil
}

// Role finds the parameter that plays a role.
func (e *Endpoint) Role(role string) *ParamSpec {
	for i := range e.Params {
		if e.Params[i].Role == role {
			return &e.Params[i]
		}
	}
	return nil
}

// Setting finds a declared setting; a placement declares each of its choices.
func (p *Platform) Setting(key string) *Setting {
	for i := range p.Settings {
		s := &p.Settings[i]
		if s.Key == key {
			return s
		}
		if s.Kind == KindPlacement {
			for _, c := range s.Choices {
				if c.Value == key {
					return s
				}
			}
		}
	}
	return nil
}

// A FileFormat is a settings file that a platform's people have at hand.
type FileFormat struct {
	Name string // "app-hsmeta.json"
	// Reads reports whether a JSON document is of this format.
	Reads func(text.Node) bool
	// Read takes the settings out of it.
	Read func(text.Node, *Settings)
}
