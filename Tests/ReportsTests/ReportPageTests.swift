import Impact
import Testing

@testable import Reports

@Suite("An assessment as a page")
struct ReportPageTests {
  @Test("is well-formed, with each id once and every link to one of them", arguments: Fixture.allCases)
  func wellFormed(fixture: Fixture) throws {
    let text = try render(fixture.assessment, as: .html, detail: .full)
    #expect(Markup.mistakes(in: text) == [])
    let ids = Markup.values(of: "id", in: text)
    #expect(Set(ids).count == ids.count)
    for key in ["aria-labelledby", "aria-describedby"] {
      #expect(Markup.values(of: key, in: text).allSatisfy(ids.contains))
    }
    #expect(
      Markup.values(of: "href", in: text).allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
  }

  @Test("turns a hostile proposal into text and asks for nothing from the network")
  func hostile() throws {
    let text = try render(Fixture.hostile.assessment, as: .html, detail: .full)
    for word in ["<script", "<img", "<iframe", " src=", "@import", "<link", "javascript:\""] {
      #expect(!text.contains(word), "\(word)")
    }
    for name in ["onload", "onerror", "onclick", "style"] {
      #expect(Markup.values(of: name, in: text).isEmpty, "\(name)")
    }
    #expect(Markup.values(of: "content", in: text).contains { $0.hasPrefix("default-src &#39;none&#39;") })
  }

  @Test("tells what the terminal tells", arguments: [Fixture.complete, .incomplete, .nothing])
  func sameStory(fixture: Fixture) throws {
    let story = try AssessmentStory(fixture.assessment, detail: .full).document
    let page = try render(fixture.assessment, as: .html, detail: .full)
    for section in story.sections {
      #expect(page.contains(">\(Escaping.html(section.title))</h2>"), "\(section.title)")
      for phrase in section.blocks.flatMap(Self.phrases) {
        for span in phrase.spans { #expect(page.contains(Escaping.html(span.text)), "\(span.text)") }
      }
    }
  }

  private static func phrases(in block: ReportDocument.Block) -> [Phrase] {
    switch block {
    case .heading(let text): [Phrase(text)]
    case .lead(let phrase), .paragraph(let phrase): [phrase]
    case .list(let items): items
    case .note(let note): [note.title] + note.lines
    case .table(let table): table.rows.flatMap(\.self) + table.columns.map { Phrase($0.title) }
    case .picture: []
    }
  }

  @Test("draws a row for each domain: a dot where there is a score, hatching where nobody looked, else nothing")
  func domains() throws {
    let assessment = try Fixture.incomplete.assessment
    let page = try render(assessment, as: .html)
    let pictures = page.split(separator: "role=\"img\"").dropFirst().map { String($0.prefix { $0 != "§" }) }
    for (domain, picture) in zip(assessment.domains, pictures) {
      let drawn = picture.split(separator: "</svg>").first ?? ""
      #expect(drawn.contains("class=\"dot\"") == (domain.score.central != nil), "\(domain.id)")
      let blank = domain.status == .failed || domain.status == .notQuantified
      #expect(drawn.contains("class=\"not-assessed\"") == blank, "\(domain.id)")
    }
    #expect(assessment.domains.contains { $0.status == .failed })
  }

  @Test("has the method's seven colours, each at least 3:1 on the white ground of pictures (WCAG 1.4.11)")
  func colours() throws {
    let sheet = ScoreStyle.sheet.description
    let colours = ["5C1F00", "A83B00", "F46A25", "6F6F6F", "4A92D3", "20639B", "12294D"]
    for (band, colour) in zip(ScoreBand.allCases, colours) {
      let name = band.cssClass.dropFirst("band-".count)
      #expect(sheet.contains("--\(name): #\(colour);"))
      #expect(sheet.contains(".\(band.cssClass) { --band-colour: var(--\(name)); }"))
      #expect(Contrast.ratio(colour, "ffffff") >= 2.995, "\(band.words)")
    }
  }

  @Test(
    "places scores on the axis", arguments: [(-100.0, "0%"), (0, "50%"), (15, "57.5%"), (100, "100%"), (140, "100%")])
  func axis(score: Double, place: String) { #expect(ScoreAxis.position(score).text == place) }
}
