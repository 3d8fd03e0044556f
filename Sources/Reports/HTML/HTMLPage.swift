/// One self-contained page: no script, no network, nothing but what stands in it.
struct HTMLPage {
  /// What the page is about; shown in the browser's tab and as its first heading.
  let title: String
  /// What kind of page it is, above the first heading and in the tab, where the title does not say so.
  var kind: String?
  /// Rules for this kind of page, after those all pages share.
  let styles: [StaticString]
  /// What stands below the first heading.
  let content: (inout HTMLBuilder) -> Void

  /// The page. The same content gives the same bytes.
  var text: String {
    var html = HTMLBuilder()
    html.doctype()
    html.element("html", ["lang": "en-GB", "xmlns": "http://www.w3.org/1999/xhtml"]) { html in
      html.element("head", head)
      html.element("body") { html in
        html.element("main") { html in
          if let kind { html.element("p", ["class": "kind"], kind) }
          html.element("h1", title)
          content(&html)
        }
      }
    }
    return html.text
  }

  /// The policy forbids everything but the page's own style: a name that slipped through as a script would not run.
  private func head(_ html: inout HTMLBuilder) {
    html.void("meta", ["charset": "utf-8"])
    html.void(
      "meta",
      ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.element("title", kind.map { "\(title) \u{2013} \($0)" } ?? title)
    html.style(PageStyle.sheet)
    for style in styles { html.style(style) }
  }
}
