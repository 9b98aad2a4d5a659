package main

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// Scripts and styles that are addressed by name. Each bundle is whole, so that
// one integrity value pins all of it. A page loads page.js alone; the others are
// for those who embed the element, or only the checker.
var entries = []string{"page.js", "first.js", "grant-lint.js", "core.js", "share.js", "site.css"}

// assets says where the file of a name stands in the site.
type assets map[string]asset

type asset struct {
	Path      string `json:"path"` // from the site's root
	Integrity string `json:"integrity"`
}

func (a assets) add(files tree, name, path string, content []byte) {
	files[path] = content
	a[name] = asset{Path: path, Integrity: integrity(content)}
}

func integrity(content []byte) string {
	sum := sha512.Sum384(content)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}

func bundle(root string, program []byte, files tree) (assets, error) {
	a := assets{}
	a.add(files, "core.wasm", "assets/"+hashed("core.wasm", program), program)
	catalogues, err := readCatalogues(root)
	if err != nil {
		return nil, err
	}
	languages, err := languageFiles(catalogues, files, a)
	if err != nil {
		return nil, err
	}
	static := filepath.Join(root, "site", "static")
	if err := bundleEntries(root, static, languages, files, a); err != nil {
		return nil, err
	}
	return a, copyRest(static, files, a)
}

func bundleEntries(root, static, languages string, files tree, a assets) error {
	runtime, err := goRuntime()
	if err != nil {
		return err
	}
	platforms, err := platformsJSON()
	if err != nil {
		return err
	}
	program := a["core.wasm"]
	var points []string
	for _, name := range entries {
		points = append(points, filepath.Join(static, name))
	}
	result := api.Build(api.BuildOptions{
		AbsWorkingDir:     root,
		EntryPoints:       points,
		Outdir:            filepath.Join(root, "assets"), // nothing is written there
		Bundle:            true,
		Format:            api.FormatESModule,
		Target:            api.ES2022,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsEndOfFile,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Loader:            map[string]api.Loader{".woff2": api.LoaderFile, ".svg": api.LoaderFile},
		Plugins:           []api.Plugin{runtimePlugin(runtime), sheetPlugin},
		Define: map[string]string{
			"LANGUAGES": languages,
			"PLATFORMS": platforms,
			"PROGRAM":   strconv.Quote("./" + path.Base(program.Path)),
			"INTEGRITY": strconv.Quote(program.Integrity),
		},
	})
	if len(result.Errors) > 0 {
		said := api.FormatMessages(result.Errors, api.FormatMessagesOptions{})
		return fmt.Errorf("scripts and styles:\n%s", strings.Join(said, ""))
	}
	for _, out := range result.OutputFiles {
		name := filepath.Base(out.Path)
		a.add(files, name, "assets/"+hashed(name, out.Contents), out.Contents)
	}
	return nil
}

// runtimePlugin answers the import of "grantlint:runtime".
func runtimePlugin(source string) api.Plugin {
	const name = "grantlint:runtime"
	return api.Plugin{Name: name, Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: "^" + name + "$"}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: "wasm_exec.js", Namespace: "go"}, nil
		})
		b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "go"}, func(api.OnLoadArgs) (api.OnLoadResult, error) {
			return api.OnLoadResult{Contents: &source, Loader: api.LoaderJS}, nil
		})
	}}
}

// sheetPlugin gives a style sheet to a script that imports it, as a string for a
// constructable sheet: styles in markup would not pass a strict policy.
var sheetPlugin = api.Plugin{Name: "sheet", Setup: func(b api.PluginBuild) {
	b.OnResolve(api.OnResolveOptions{Filter: `\.css$`}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
		if args.Kind != api.ResolveJSImportStatement {
			return api.OnResolveResult{}, nil // an entry, or an @import of one
		}
		return api.OnResolveResult{Path: filepath.Join(args.ResolveDir, args.Path), Namespace: "sheet"}, nil
	})
	b.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "sheet"}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
		source, err := os.ReadFile(args.Path)
		if err != nil {
			return api.OnLoadResult{}, err
		}
		result := api.Transform(string(source), api.TransformOptions{
			Loader: api.LoaderCSS, Sourcefile: args.Path, Target: api.ES2022, MinifyWhitespace: true, MinifySyntax: true,
		})
		text := string(result.Code)
		return api.OnLoadResult{Contents: &text, Loader: api.LoaderText, Errors: result.Errors}, nil
	})
}}

// copyRest takes over what is neither script nor style: icons, fonts, pictures.
func copyRest(static string, files tree, a assets) error {
	list, err := os.ReadDir(static)
	if err != nil {
		return err
	}
	for _, entry := range list {
		name := entry.Name()
		if ext := path.Ext(name); entry.IsDir() || ext == ".js" || ext == ".css" {
			continue
		}
		content, err := os.ReadFile(filepath.Join(static, name))
		if err != nil {
			return err
		}
		a.add(files, name, "assets/"+hashed(name, content), content)
	}
	return nil
}

// writeWidget gives the element an address that stays, for those who embed it
// and want the newest, and lists the exact ones for those who pin it.
func (a assets) writeWidget(files tree) error {
	list, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return err
	}
	files["widget/manifest.json"] = append(list, '\n')
	files["widget/grant-lint.js"] = fmt.Appendf(nil, "export * from %q;\n", "../"+a["grant-lint.js"].Path)
	return nil
}
