package main

import (
	"bytes"
	"net"
	"net/http"
	"path"
	"strings"
	"time"
)

// shownAddress keeps the host as it was asked for, and the port as it became.
func shownAddress(asked string, got net.Addr) string {
	host, _, err := net.SplitHostPort(asked)
	if err != nil || host == "" {
		return got.String()
	}
	_, port, err := net.SplitHostPort(got.String())
	if err != nil {
		return got.String()
	}
	return net.JoinHostPort(host, port)
}

// contentTypes is a table of our own, since the system's differs by machine.
var contentTypes = map[string]string{
	".css":   "text/css; charset=utf-8",
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".json":  "application/json",
	".png":   "image/png",
	".svg":   "image/svg+xml",
	".txt":   "text/plain; charset=utf-8",
	".wasm":  "application/wasm",
	".woff2": "font/woff2",
}

// handler answers as a good static host would.
func handler(files tree) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setHeaders(w.Header(), r.URL.Path)
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
			return
		}
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		} else if _, folder := files[name+"/index.html"]; folder {
			http.Redirect(w, r, path.Base(name)+"/", http.StatusMovedPermanently)
			return
		}
		if _, ok := files[name]; !ok {
			notFound(w, files)
			return
		}
		send(w, r, files, name)
	})
}

func send(w http.ResponseWriter, r *http.Request, files tree, name string) {
	w.Header().Set("Vary", "Accept-Encoding")
	if kind, ok := contentTypes[path.Ext(name)]; ok {
		w.Header().Set("Content-Type", kind)
	}
	content := files[name]
	for _, e := range [...]struct{ coding, ext string }{{"br", ".br"}, {"gzip", ".gz"}} {
		packed, ok := files[name+e.ext]
		if ok && accepts(r.Header.Get("Accept-Encoding"), e.coding) {
			w.Header().Set("Content-Encoding", e.coding)
			content = packed
			break
		}
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
}

// accepts reads Accept-Encoding as far as browsers write it.
func accepts(header, coding string) bool {
	for one := range strings.SplitSeq(header, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(one), ";")
		if name == coding {
			return strings.TrimSpace(weight) != "q=0"
		}
	}
	return false
}

func notFound(w http.ResponseWriter, files tree) {
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("Content-Type", contentTypes[".html"])
	w.WriteHeader(http.StatusNotFound)
	w.Write(files["404.html"])
}
