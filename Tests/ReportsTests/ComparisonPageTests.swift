import FoundationEssentials
import Impact
import Testing

@testable import Reports

@Suite("A comparison in every format")
struct ComparisonPageTests {
  @Test(
    "The page is well-formed with a few and with many, asks for nothing and runs nothing",
    arguments: ComparisonFixture.counts)
  func page(count: Int) throws {
    let text = try render(ComparisonFixture.report(count), as: .html, detail: .full)
    #expect(Markup.mistakes(in: text) == [])
    let ids = Markup.values(of: "id", in: text)
    #expect(Set(ids).count == ids.count)
    #expect(Markup.values(of: "href", in: text).allSatisfy { ids.contains(String($0.dropFirst())) })
    for word in ["<script", "<img", " src=", "@import", "<link", "\u{1B}"] { #expect(!text.contains(word), "\(word)") }
    for name in ["onload", "onerror", "style"] { #expect(Markup.values(of: name, in: text).isEmpty, "\(name)") }
  }

  @Test("Every picture has its data as a table, and holds no more than sixty rows", arguments: ComparisonFixture.counts)
  func pictures(count: Int) throws {
    let story = ComparisonStory(try ComparisonFixture.report(count), detail: .full).document
    var pictures = 0
    for section in story.sections {
      for block in section.blocks {
        guard case .picture(let picture) = block else { continue }
        pictures += 1
        let rows =
          switch picture {
          case .scores(let chart): chart.rows.count
          case .ranks(let chart): chart.rows.count
          }
        #expect(rows == min(count, 60))
        let tables = section.blocks.compactMap { if case .table(let table) = $0 { table.rows.count } else { nil } }
        #expect(tables.contains(count), "\(section.title)")
      }
    }
    #expect(pictures == 6)
  }

  @Test("Bars of a row stand for all simulations, in at most sixty bars", arguments: ComparisonFixture.counts)
  func bars(count: Int) throws {
    let smaa = try #require(ComparisonFixture.report(count).comparison.smaa)
    for shares in smaa.noPreference.values {
      let bins = RankChart.Row(name: "", shares: shares, sentence: "").bins
      #expect(bins.count <= 60 && abs(bins.reduce(0) { $0 + $1.share } - 1) < 1e-9)
      #expect(bins.flatMap(\.ranks) == Array(1...count))
    }
  }

  @Test(
    "No line of the terminal is wider than asked, and many proposals take no more than 250 lines", arguments: [3, 130])
  func terminal(count: Int) throws {
    let report = try ComparisonFixture.report(count)
    for width in [60, 80, 120] {
      let lines = try render(report, as: .terminal, width: width).split(separator: "\n")
      for line in lines { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
      if width == 80 { #expect(lines.count <= 250) }
    }
    let ranking = ComparisonStory(report, detail: .standard).ranking
    guard case .table(let table)? = ranking.blocks.first else { return #expect(Bool(false)) }
    let lines = TerminalTable(table: table, width: 78, paint: Paint(style: .plain)).lines
    if count == 130 { #expect(lines.count == table.rows.count + 2) }
  }

  @Test("The text says what is not a zero: an unassessed domain, a file left out, a rank chosen otherwise")
  func marks() throws {
    let text = try render(ComparisonFixture.report(3), as: .terminal, width: 200)
    for words in [
      "left out: assessments/wrong.yaml, because of 3 mistakes. It is not ranked.", "\u{2715} not assessed",
      "the housing module gave no answer for p02", "cell; the weighted sum gives rank 2",
      "RANKS CHOSEN AGAINST THIS RANKING",
      "Chosen by A. Minister on 1 December 2026", "no preference stated",
    ] { #expect(text.contains(words), "\(words)") }
    #expect(!text.contains("\u{1B}") && !text.lowercased().contains("significant"))
  }

  @Test("A rank chosen as the ranking has it is not called against it, and among several each says which it is")
  func chosenAsRanked() throws {
    var report = try ComparisonFixture.make(3)
    let chosen = { RankOverride(proposal: $0, rank: $1, reason: "R", name: "N", date: "2026-12-01", place: "o.yaml:3") }
    report.overrides = [chosen("p02", 1)]
    let alike = try render(report, as: .terminal, width: 200)
    #expect(alike.contains("RANKS CHOSEN, AS IN THIS RANKING") && alike.contains("the weighted sum gives it too"))
    #expect(!alike.lowercased().contains("against this ranking"))
    report.overrides.append(chosen("p01", 3))
    let mixed = try render(report, as: .terminal, width: 200)
    #expect(mixed.contains("SOME AGAINST THIS RANKING") && mixed.contains("the weighted sum gives rank 2"))
  }

  @Test("Proposals with one title are told apart by their ids in every sentence, others keep the title alone")
  func oneTitle() throws {
    let alike = (1...3).map { number in
      var proposal = ComparisonFixture.proposal(number)
      proposal.title = number == 3 ? "Another" : "Same title"
      return proposal
    }
    let report = try ComparisonFixture.make(alike)
    let comparison = report.comparison
    #expect(comparison.title("p01") == "Same title (p01)" && comparison.title("p03") == "Another")
    let text = comparison.summary.joined(separator: " ")
    let pages = try [ComparisonFormat.terminal, .markdown, .html].map {
      try render(report, as: $0, width: 400, detail: .full)
    }
    #expect(text.contains("Same title (p02)"))
    for page in pages { #expect(page.contains("Same title (p02) is ahead of Same title (p01)")) }
    #expect((pages + [text]).allSatisfy { !$0.contains("Same title is") && !$0.contains("Same title need") })
  }

  @Test("The CSV has a row for each proposal, best first, with empty cells for blanks, and guards formulas")
  func csv() throws {
    let report = try ComparisonFixture.make(5)
    let lines = try render(report, as: .csv).split(whereSeparator: \.isNewline)
    #expect(lines.count == 6 && lines[0].hasPrefix("rank,id,title,weighted_sum,provisional"))
    let ids = lines.dropFirst().map { String($0.split(separator: ",")[1]) }
    #expect(ids == report.comparison.ranking)
    #expect(lines.contains { $0.contains(",,,,failed,0.2") })
  }

  @Test("The JSON holds the comparison's keys and those beside it, and is the same bytes each time")
  func json() throws {
    let text = try render(ComparisonFixture.make(4), as: .json)
    #expect(try text == render(ComparisonFixture.make(4), as: .json))
    let comparison = try JSONDecoder().decode(Comparison.self, from: Data(text.utf8))
    #expect(comparison.ranking.count == 4 && comparison.schema == "cyp-impact/comparison/1")
    for key in ["overrides", "leftOut", "silentModules", "differences"] { #expect(text.contains("\n  \"\(key)\" : ")) }
    #expect(text.contains("\"housing\" : null"))
  }
}
