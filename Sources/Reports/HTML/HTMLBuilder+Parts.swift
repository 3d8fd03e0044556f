/// The parts that pages share.
extension HTMLBuilder {
  /// A paragraph.
  mutating func paragraph(_ words: String) { element("p", words) }

  /// A paragraph of words with their tones.
  mutating func paragraph(_ phrase: Phrase, _ attributes: Attributes = [:]) { line("p", attributes, phrase) }

  /// An element around words with their tones.
  mutating func line(_ name: StaticString, _ attributes: Attributes, _ phrase: Phrase) {
    inline(name, attributes) { $0.phrase(phrase) }
    lineBreak()
  }

  /// Words with their tones. A glyph is not read aloud: its band's words stand beside it.
  mutating func phrase(_ phrase: Phrase) {
    for span in phrase.spans {
      switch span.tone {
      case .plain: words(span.text)
      case .strong: inline("strong", [:], span.text)
      case .quiet: inline("span", ["class": "quiet"], span.text)
      case .benefit: inline("strong", ["class": "benefit"], span.text)
      case .harm, .alert: inline("strong", ["class": "harm"], span.text)
      case .band(let band): inline("span", ["class": "glyph \(band.cssClass)", "aria-hidden": "true"], span.text)
      }
    }
  }

  /// A section with its heading, which links can point to.
  mutating func section(id: String, heading: String, _ content: (inout HTMLBuilder) -> Void) {
    element("section", ["aria-labelledby": id]) { html in
      html.element("h2", ["id": id], heading)
      content(&html)
    }
  }

  /// What a reader may fold away, open at first; print shows what is open.
  mutating func details(summary: String, _ content: (inout HTMLBuilder) -> Void) {
    element("details", ["open": "open"]) { html in
      html.element("summary", summary)
      content(&html)
    }
  }

  /// A table; the first cell of a row is its heading. On a narrow screen it scrolls by itself, also from the keyboard, or
  /// where a row is a name and a few numbers, the numbers stand below the name.
  ///
  /// - Parameter ids: Ids of rows, for links; as many as there are rows, or none.
  mutating func table(_ table: ReportDocument.Table, caption: String, ids: [String?] = []) {
    let cells = TableCells(table.columns)
    element("div", ["class": "scroll", "role": "region", "aria-label": caption, "tabindex": "0"]) { html in
      html.element("table", cells.table) { html in
        html.element("caption", caption)
        html.element("thead", cells.group) { html in
          html.element("tr", cells.row()) { html in
            for (index, column) in table.columns.enumerated() {
              html.element("th", cells.columnHeading(index), column.title)
            }
          }
        }
        html.element("tbody", cells.group) { html in
          for (index, row) in table.rows.enumerated() {
            html.row(row, cells, id: ids.indices.contains(index) ? ids[index] : nil)
          }
        }
      }
    }
  }

  private mutating func row(_ phrases: [Phrase], _ cells: TableCells, id: String?) {
    element("tr", cells.row(id: id)) { html in
      for (index, phrase) in phrases.enumerated() {
        if index == 0 {
          html.line("th", cells.rowHeading, phrase)
        } else {
          html.line("td", cells.cell(index), phrase)
        }
      }
    }
  }

  /// A picture of the page's width with a title and a description for those who do not see it.
  ///
  /// - Parameters:
  ///   - height: In CSS pixels.
  ///   - content: What is drawn; across in per cent, so that letters never shrink with the page.
  mutating func picture(
    title: String, description: String, height: Int, _ content: (inout HTMLBuilder) -> Void
  ) {
    let number = nextPicture()
    let (titleID, descriptionID) = ("picture-\(number)-title", "picture-\(number)-words")
    element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": titleID,
        "aria-describedby": descriptionID, "width": "100%", "height": "\(height)",
      ]
    ) { html in
      html.element("title", ["id": titleID], title)
      html.element("desc", ["id": descriptionID], description)
      content(&html)
    }
  }
}
