// Sets theme and language on <html> before the first paint; a file of its own so that a strict content policy allows it.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('podpusher.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var locale = localStorage.getItem('podpusher.locale');
    if (locale) root.lang = locale;
  } catch {
    // Storage may be closed to us; the system's theme and the browser's language hold then.
  }
})();
