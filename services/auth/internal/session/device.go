package session

import "strings"

// Device says in two words what a User-Agent header says in many, so that a
// person recognises the session in a list and we keep no fingerprint.
func Device(userAgent string) string {
	browser := first(userAgent, [][2]string{
		{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"Firefox/", "Firefox"}, {"FxiOS", "Firefox"},
		{"CriOS", "Chrome"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}, {"curl/", "curl"},
	})
	system := first(userAgent, [][2]string{
		{"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"CrOS", "ChromeOS"},
		{"Windows", "Windows"}, {"Mac OS X", "macOS"}, {"Linux", "Linux"},
	})
	switch {
	case browser == "" && system == "":
		return "Unknown"
	case browser == "" || system == "":
		return browser + system
	}
	return browser + " · " + system
}

// first gives the name behind the first mark that text contains. The order
// matters: Chrome also says Safari, and Edge says both.
func first(text string, marks [][2]string) string {
	for _, m := range marks {
		if strings.Contains(text, m[0]) {
			return m[1]
		}
	}
	return ""
}
