/// Lays a report out as one self-contained page: a list of contents, pictures with their key, tables that scroll.
struct HTMLLayout {
  /// The page.
  func text(of document: ReportDocument) -> String {
    let writer = BlockWriter(firstChart: Self.firstChart(in: document))
    return HTMLPage(title: document.title, kind: document.kind, styles: [ReportStyle.sheet, ScoreStyle.sheet]) { html in
      html.element("div", ["class": "report"]) { html in
        contents(document.sections, &html)
        html.element("div", ["class": "body"]) { html in
          writer.write(document.opening, caption: document.title, to: &html)
          for (index, section) in document.sections.enumerated() {
            html.section(id: Self.id(index), heading: section.title) { html in
              writer.write(section.blocks, caption: section.title, to: &html)
            }
          }
        }
      }
    }.text
  }

  private func contents(_ sections: [ReportDocument.Section], _ html: inout HTMLBuilder) {
    guard sections.count > 2 else { return }
    html.element("nav", ["aria-label": "Contents"]) { html in
      html.element("ol", ["role": "list"]) { html in
        for (index, section) in sections.enumerated() {
          html.element("li") { $0.element("a", ["href": "#\(Self.id(index))"], section.title) }
        }
      }
    }
  }

  private static func id(_ index: Int) -> String { "section-\(index + 1)" }

  /// The chart that the key stands below; the others share it.
  private static func firstChart(in document: ReportDocument) -> ScoreChart? {
    for block in document.opening + document.sections.flatMap(\.blocks) {
      if case .picture(.scores(let chart)) = block { return chart }
    }
    return nil
  }
}
