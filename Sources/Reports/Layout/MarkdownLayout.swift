import Impact

/// Lays a report out in GitHub-flavoured Markdown.
struct MarkdownLayout {
  /// The report, blocks set apart by empty lines.
  func text(of document: ReportDocument) -> String {
    var parts = ["# \(Escaping.markdown(document.kind)): \(Escaping.markdown(document.title))"]
    parts += blocks(document.opening)
    for section in document.sections {
      parts.append("## \(Escaping.markdown(section.title))")
      parts += blocks(section.blocks)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Notes that follow one another make one list.
  private func blocks(_ blocks: [ReportDocument.Block]) -> [String] {
    var parts: [String] = []
    var wasNote = false
    for block in blocks {
      guard let text = text(of: block) else { continue }
      if wasNote, case .note = block, let last = parts.indices.last {
        parts[last] += "\n" + text
      } else {
        parts.append(text)
      }
      if case .note = block { wasNote = true } else { wasNote = false }
    }
    return parts
  }

  /// Nil for a picture.
  private func text(of block: ReportDocument.Block) -> String? {
    switch block {
    case .heading(let text): "### \(Escaping.markdown(text))"
    case .lead(let phrase), .paragraph(let phrase): line(phrase)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .note(let note): text(of: note)
    case .table(let table): text(of: table)
    case .picture: nil
    }
  }

  private func text(of note: ReportDocument.Note) -> String {
    let sign = note.mark == .item ? "" : "\(note.mark.word): "
    return (["- " + line(Phrase(sign, note.mark.tone) + note.title)] + note.lines.map { "  - " + line($0) }).joined(
      separator: "\n")
  }

  private func text(of table: ReportDocument.Table) -> String {
    let header = table.columns.map { Escaping.markdown($0.title) }
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { $0.map { inline($0) } }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func line(_ phrase: Phrase) -> String { Escaping.markdownLine(inline(phrase)) }

  private func inline(_ phrase: Phrase) -> String { phrase.spans.map(inline).joined() }

  /// Strong words lose the spaces at their ends, which would keep the stars from working.
  private func inline(_ span: Phrase.Span) -> String {
    let text = Escaping.markdown(span.text)
    switch span.tone {
    case .plain, .quiet, .band(.negligible): return text
    case .strong, .benefit, .harm, .alert, .band: break
    }
    let core = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard !core.isEmpty else { return text }
    let lead = text.prefix { $0 == " " }
    let tail = text.reversed().prefix { $0 == " " }
    return lead + "**" + String(core) + "**" + String(tail)
  }
}
