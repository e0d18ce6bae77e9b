# Pages for a browser.
