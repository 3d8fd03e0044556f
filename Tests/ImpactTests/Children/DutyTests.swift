import Testing
import YAMLReading

@testable import Impact

@Suite("A duty of the list")
struct DutyTests {
  /// A row of duty-cases.yaml.
  struct Case: Sendable, CustomTestStringConvertible {
    let duty: String
    let raises: InventedProposal
    let near: InventedProposal
    var testDescription: String { duty }
  }

  static let cases: [Case] = {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let rows = YAMLReader.read(path: "/\(folder)/duty-cases.yaml", problems: Problems())?.root.elements ?? []
    return rows.compactMap { row in
      guard let duty = row["duty"], let raises = row["raises"], let near = row["near"] else { return nil }
      return Case(duty: duty.text, raises: proposal(raises), near: proposal(near))
    }
  }()

  private static func proposal(_ row: YAMLNode) -> InventedProposal {
    func texts(_ key: String) -> [String] { row[key]?.elements.map(\.text) ?? [] }
    var measure = InventedMeasure()
    measure.lever = row["lever"]?.text ?? measure.lever
    measure.themes = texts("themes")
    measure.groups = texts("groups")
    if let ages = row["ages"], let least = ages["min"], let most = ages["max"] {
      measure.ages = "{min: \(least.text), max: \(most.text)}"
    }
    var proposal = InventedProposal()
    proposal.measures = [measure]
    proposal.lead = row["lead"]?.text ?? proposal.lead
    proposal.isLocal = row["level"]?.text == "local"
    if row["nations"] != nil { proposal.nations = texts("nations") }
    return proposal
  }

  private func lines(_ proposal: InventedProposal) throws -> [Assessment.DutyLine] {
    let vocabulary = try #require(ShippedWords.vocabulary)
    return DutyCheck(proposal: try proposal.proposal(), vocabulary: vocabulary).lines()
  }

  @Test("is read without a mistake, and each has an invented proposal")
  func complete() throws {
    let vocabulary = try #require(ShippedWords.vocabulary)
    #expect(ShippedWords.said == [])
    #expect(vocabulary.duties.count == 47)
    #expect(Self.cases.map(\.duty) == vocabulary.duties.map(\.id))
  }

  @Test("is raised by a measure it is about, with the line of both", arguments: cases)
  func raised(_ row: Case) throws {
    let line = try #require(try lines(row.raises).first { $0.id == row.duty })
    #expect(line.applies == (line.inForce == "unknown" ? .unsure : .raised))
    #expect(line.status == "not answered")
    #expect(line.because.contains("measure M1 (line "))
    #expect(line.data.hasPrefix("duties.yaml:"))
  }

  @Test("is not raised by a measure near it", arguments: cases)
  func near(_ row: Case) throws {
    let line = try lines(row.near).first { $0.id == row.duty }
    #expect(line?.applies != .raised)
    if let line { #expect(line.applies == .unsure && line.asks != nil) }
  }

  @Test("never says that it is complied with, and says when its section is from memory")
  func wording() throws {
    let vocabulary = try #require(ShippedWords.vocabulary)
    for duty in vocabulary.duties {
      let words = [duty.name, duty.title, duty.record, duty.sentence ?? ""].joined(separator: " ").lowercased()
      #expect(!words.contains("compl"), "\(duty.id)")
      #expect(duty.mark == "recalled" ? duty.source.isEmpty : !duty.source.isEmpty, "\(duty.id)")
    }
  }

  @Test("asks a question where one decides: families in temporary accommodation and health visiting")
  func doubt() throws {
    var proposal = InventedProposal(lead: "DHSC")
    proposal.measures = [
      InventedMeasure(lever: "funding", themes: ["early-years/parenting-support"], groups: ["temporary-accommodation"])
    ]
    let line = try #require(try lines(proposal).first { $0.id == "homelessness-duties" })
    #expect(line.applies == .unsure)
    #expect(line.asks?.hasSuffix("?") == true)
  }

  @Test("is answered by its id or by what was recorded, and stays in the list though nothing raises it")
  func answered() throws {
    var proposal = InventedProposal(lead: "DfT")
    proposal.measures = [InventedMeasure(lever: "price-at-use")]
    proposal.rest = """
      considered:
        duties:
          - family-test
          - {duty: public-sector-equality-duty, answer: "No group bears more of it.", owner: A. Nother, date: 2026-10-01}
      """
    let lines = try lines(proposal)
    #expect(lines.map(\.id) == ["public-sector-equality-duty", "family-test"])
    #expect(lines.allSatisfy { $0.applies == .notRaised && $0.status == "answered" && $0.place != nil })
    #expect(lines[0].answer == "No group bears more of it.")
    #expect(lines[0].owner == "A. Nother")
    #expect(lines[0].date == "2026-10-01")
    #expect(lines[1].answer == nil)
  }
}
