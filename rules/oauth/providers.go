package oauth

import (
	_ "embed"
	"strings"
	"sync"

	"grantlint/rules/lint"
	"grantlint/rules/text"
)

// A provider is a server of which we know facts: a platform with the ID "oauth"
// and no rules of its own. Its facts are a file in the folder providers, which
// is read when a link or a message turns out to be that provider's; what the
// lines mean stands with the reader. There is no code for any provider.
type provider struct {
	slug string
	text *string
	once sync.Once
	row  lint.Platform
}

// providers are in the order in which they are asked: the most used first, and
// those whose texts others share last.
var providers = [...]provider{
	{slug: "google", text: &googleFacts},
	{slug: "microsoft", text: &microsoftFacts},
	{slug: "github", text: &githubFacts},
	{slug: "slack", text: &slackFacts},
	{slug: "shopify", text: &shopifyFacts},
	{slug: "salesforce", text: &salesforceFacts},
	{slug: "atlassian", text: &atlassianFacts},
	{slug: "zoom", text: &zoomFacts},
	{slug: "notion", text: &notionFacts},
	{slug: "stripe", text: &stripeFacts},
	{slug: "intuit", text: &intuitFacts},
	{slug: "meta", text: &metaFacts},
	{slug: "linkedin", text: &linkedinFacts},
	{slug: "xero", text: &xeroFacts},
	{slug: "dropbox", text: &dropboxFacts},
	{slug: "discord", text: &discordFacts},
	{slug: "apple", text: &appleFacts},
	{slug: "reddit", text: &redditFacts},
	{slug: "keycloak", text: &keycloakFacts},
	{slug: "auth0", text: &auth0Facts},
	{slug: "okta", text: &oktaFacts},
	{slug: "gitlab", text: &gitlabFacts},
	{slug: "spotify", text: &spotifyFacts},
	{slug: "twitch", text: &twitchFacts},
	{slug: "x", text: &xFacts},
	{slug: "paypal", text: &paypalFacts},
	{slug: "pinterest", text: &pinterestFacts},
	{slug: "tiktok", text: &tiktokFacts},
	{slug: "amazon", text: &amazonFacts},
	{slug: "bitbucket", text: &bitbucketFacts},
	{slug: "asana", text: &asanaFacts},
	{slug: "airtable", text: &airtableFacts},
	{slug: "figma", text: &figmaFacts},
	{slug: "clickup", text: &clickupFacts},
	{slug: "monday", text: &mondayFacts},
	{slug: "box", text: &boxFacts},
	{slug: "calendly", text: &calendlyFacts},
	{slug: "mailchimp", text: &mailchimpFacts},
	{slug: "pipedrive", text: &pipedriveFacts},
	{slug: "docusign", text: &docusignFacts},
	{slug: "strava", text: &stravaFacts},
	{slug: "yahoo", text: &yahooFacts},
	{slug: "vk", text: &vkFacts},
	{slug: "yandex", text: &yandexFacts},
	{slug: "line", text: &lineFacts},
	{slug: "feishu", text: &feishuFacts},
	{slug: "dingtalk", text: &dingtalkFacts},
	{slug: "qq", text: &qqFacts},
	{slug: "weibo", text: &weiboFacts},
	{slug: "cognito", text: &cognitoFacts},
	{slug: "doorkeeper", text: &doorkeeperFacts},
	{slug: "identityserver", text: &identityserverFacts},
	{slug: "hydra", text: &hydraFacts},
	{slug: "zitadel", text: &zitadelFacts},
	{slug: "cloudflare", text: &cloudflareFacts},
	{slug: "square", text: &squareFacts},
	{slug: "linear", text: &linearFacts},
	{slug: "withings", text: &withingsFacts},
	{slug: "kakao", text: &kakaoFacts},
	{slug: "trello", text: &trelloFacts},
	{slug: "supabase", text: &supabaseFacts},
	{slug: "dex", text: &dexFacts},
}

var (
	//go:embed providers/google.txt
	googleFacts string
	//go:embed providers/microsoft.txt
	microsoftFacts string
	//go:embed providers/github.txt
	githubFacts string
	//go:embed providers/slack.txt
	slackFacts string
	//go:embed providers/shopify.txt
	shopifyFacts string
	//go:embed providers/salesforce.txt
	salesforceFacts string
	//go:embed providers/atlassian.txt
	atlassianFacts string
	//go:embed providers/zoom.txt
	zoomFacts string
	//go:embed providers/notion.txt
	notionFacts string
	//go:embed providers/stripe.txt
	stripeFacts string
	//go:embed providers/intuit.txt
	intuitFacts string
	//go:embed providers/meta.txt
	metaFacts string
	//go:embed providers/linkedin.txt
	linkedinFacts string
	//go:embed providers/xero.txt
	xeroFacts string
	//go:embed providers/dropbox.txt
	dropboxFacts string
	//go:embed providers/discord.txt
	discordFacts string
	//go:embed providers/apple.txt
	appleFacts string
	//go:embed providers/reddit.txt
	redditFacts string
	//go:embed providers/keycloak.txt
	keycloakFacts string
	//go:embed providers/auth0.txt
	auth0Facts string
	//go:embed providers/okta.txt
	oktaFacts string
	//go:embed providers/gitlab.txt
	gitlabFacts string
	//go:embed providers/spotify.txt
	spotifyFacts string
	//go:embed providers/twitch.txt
	twitchFacts string
	//go:embed providers/x.txt
	xFacts string
	//go:embed providers/paypal.txt
	paypalFacts string
	//go:embed providers/pinterest.txt
	pinterestFacts string
	//go:embed providers/tiktok.txt
	tiktokFacts string
	//go:embed providers/amazon.txt
	amazonFacts string
	//go:embed providers/bitbucket.txt
	bitbucketFacts string
	//go:embed providers/asana.txt
	asanaFacts string
	//go:embed providers/airtable.txt
	airtableFacts string
	//go:embed providers/figma.txt
	figmaFacts string
	//go:embed providers/clickup.txt
	clickupFacts string
	//go:embed providers/monday.txt
	mondayFacts string
	//go:embed providers/box.txt
	boxFacts string
	//go:embed providers/calendly.txt
	calendlyFacts string
	//go:embed providers/mailchimp.txt
	mailchimpFacts string
	//go:embed providers/pipedrive.txt
	pipedriveFacts string
	//go:embed providers/docusign.txt
	docusignFacts string
	//go:embed providers/strava.txt
	stravaFacts string
	//go:embed providers/yahoo.txt
	yahooFacts string
	//go:embed providers/vk.txt
	vkFacts string
	//go:embed providers/yandex.txt
	yandexFacts string
	//go:embed providers/line.txt
	lineFacts string
	//go:embed providers/feishu.txt
	feishuFacts string
	//go:embed providers/dingtalk.txt
	dingtalkFacts string
	//go:embed providers/qq.txt
	qqFacts string
	//go:embed providers/weibo.txt
	weiboFacts string
	//go:embed providers/cognito.txt
	cognitoFacts string
	//go:embed providers/doorkeeper.txt
	doorkeeperFacts string
	//go:embed providers/identityserver.txt
	identityserverFacts string
	//go:embed providers/hydra.txt
	hydraFacts string
	//go:embed providers/zitadel.txt
	zitadelFacts string
	//go:embed providers/cloudflare.txt
	cloudflareFacts string
	//go:embed providers/square.txt
	squareFacts string
	//go:embed providers/linear.txt
	linearFacts string
	//go:embed providers/withings.txt
	withingsFacts string
	//go:embed providers/kakao.txt
	kakaoFacts string
	//go:embed providers/trello.txt
	trelloFacts string
	//go:embed providers/supabase.txt
	supabaseFacts string
	//go:embed providers/dex.txt
	dexFacts string
)

// platform reads the provider's facts, once.
func (p *provider) platform() *lint.Platform {
	p.once.Do(func() {
		r := reader{row: &p.row}
		r.read(p.slug, *p.text)
	})
	return &p.row
}

// Providers lists all providers, for pages and tests.
func Providers() []*lint.Platform {
	all := make([]*lint.Platform, len(providers))
	for i := range providers {
		all[i] = providers[i].platform()
	}
	return all
}

// Recognise finds the provider that reads a link; nil when it is none's.
func Recognise(u *text.URL) (*lint.Platform, *lint.Endpoint) {
	host := lower(u.Host.String())
	if host == "" {
		return nil, nil
	}
	addressesOnce.Do(readAddresses)
	for i := range addresses {
		a := &addresses[i]
		if !a.serves(host) || a.part != "" && !strings.Contains(u.Path.String(), a.part) {
			continue
		}
		row := providers[a.provider].platform()
		if e := row.Match(u); e != nil {
			return row, e
		}
	}
	return elsewhere(u, host)
}

// elsewhere finds the provider whose host a request leads to, at an address that
// no fact names: a page that opens from there, or a wrong path. How it reads its
// parameters is known all the same; what it requires there is not.
func elsewhere(u *text.URL, host string) (*lint.Platform, *lint.Endpoint) {
	if _, subject := General(u); subject != lint.AuthorizationRequest {
		return nil, nil
	}
	for i := range addresses {
		if a := &addresses[i]; a.host == "*" || !a.serves(host) {
			continue
		}
		row := providers[addresses[i].provider].platform()
		for k := range row.Endpoints {
			e := &row.Endpoints[k]
			if e.Subject != lint.AuthorizationRequest || e.Old != "" || e.Note != "" || !e.HasHost(host) {
				continue
			}
			page := lint.Endpoint{Name: "Another address of " + row.Name, Hosts: e.Hosts, Subject: e.Subject, Usual: "https://" + host + e.Path}
			page.Params = append([]lint.ParamSpec(nil), e.Params...)
			for i := range page.Params {
				page.Params[i].Required = false
			}
			return row, &page
		}
	}
	return nil, nil
}

// An address is a host that a provider's endpoint has.
type address struct {
	host     string // "*.example.com" for each host below; "*" for any
	part     string // of the path, where the host says nothing
	provider int
}

func (a *address) serves(host string) bool {
	if a.host[0] == '*' {
		return strings.HasSuffix(host, a.host[1:])
	}
	return a.host == host
}

// addresses are taken from the files without reading the rest of them.
var (
	addresses     []address
	addressesOnce sync.Once
)

func readAddresses() {
	for i := range providers {
		rest := *providers[i].text
		for {
			_, after, found := strings.Cut(rest, "\nat: ")
			if !found {
				break
			}
			line, _, _ := strings.Cut(after, "\n")
			rest = after
			host, path, found := strings.Cut(line, "/")
			if !found {
				continue // of a message
			}
			a := address{host: host, provider: i}
			if host == "*" {
				a.part = path[strings.LastIndexByte(path, '}')+1:]
			}
			addresses = append(addresses, a)
		}
	}
}

func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

// Request is the address of any server, for values that stand in no link.
func Request() *lint.Endpoint { return &request }
