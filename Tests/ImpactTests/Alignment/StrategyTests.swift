import Impact
import Testing
import YAMLReading

@Suite("The shipped strategy")
struct StrategyTests {
  @Test("reads without a mistake or a doubt, and says that it is a composite")
  func reads() throws {
    let problems = Problems()
    let strategy = try Shipped.strategy(problems)
    #expect(problems.items.map { $0.rendered() } == [])
    #expect(strategy.isComposite)
    #expect(strategy.outcomes.map(\.id) == ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "EN"])
    #expect(strategy.objectives.map(\.id) == (1...39).map { $0 < 10 ? "T0\($0)" : "T\($0)" })
    #expect(strategy.tensions.count == 6)
  }

  @Test("traces every objective to a source, and marks the one target that nobody has seen")
  func sources() throws {
    let strategy = try Shipped.strategy()
    #expect(strategy.objectives.filter { !$0.isPublished }.map(\.id) == ["T24"])
    for objective in strategy.objectives where objective.isPublished {
      let read = objective.sources.compactMap { strategy.sources[$0]?.read }
      #expect(objective.mark == (read.contains(.seen) ? .seen : .seenSecondHand), "\(objective.id)")
      #expect(!read.isEmpty && !objective.outcomes.isEmpty && !objective.lead.isEmpty, "\(objective.id)")
    }
  }

  @Test("holds a number as data for every target, and each number stands in the published line or the note")
  func numbers() throws {
    for objective in try Shipped.strategy().objectives {
      #expect(objective.status != .target || !objective.numbers.isEmpty, "\(objective.id)")
      let line = "\(objective.target) \(objective.note ?? "")".replacing(",", with: "").lowercased()
      let words: [Double: [String]] = [
        0.5: ["halve"], 100: ["every", "all schools"], 0: ["end "], 20_000_000: ["20 million"], 10: ["ten minutes"],
        8: ["eight", "£8m"], 30: ["30 funded"],
      ]
      for number in objective.numbers {
        let digits = number.value == number.value.rounded() ? "\(Int(number.value))" : "\(number.value)"
        let isThere = (words[number.value] ?? [digits]).contains(where: line.contains)
        #expect(isThere, "\(objective.id): \(digits)")
        #expect(number.indicators.allSatisfy(objective.indicators.contains), "\(objective.id)")
      }
    }
  }

  @Test("maps each outcome but joined-up government to every framework")
  func frameworks() throws {
    let ids = Set(TestWords.frameworks.keys)
    #expect(ids == ["ecm", "shanarri", "big-ask", "uncrc", "ni"])
    for outcome in try Shipped.strategy().outcomes where outcome.id != "EN" {
      #expect(Set(outcome.frameworks.keys) == ids, "\(outcome.id)")
      #expect(outcome.frameworks.values.allSatisfy { !$0.isEmpty }, "\(outcome.id)")
    }
  }
}

@Suite("A strategy document")
struct StrategyDocumentTests {
  private func problems(_ text: String) -> [String] {
    let problems = Problems()
    if let document = YAMLReader.read(bytes: Array(text.utf8), displayName: "s.yaml", problems: problems) {
      #expect(StrategyDocument.read(document, vocabulary: TestWords.vocabulary, problems: problems) == nil)
    }
    return problems.sorted.map { "\($0.message)" + ($0.help.map { " | \($0)" } ?? "") }
  }

  @Test("reports all its mistakes at once, with the word probably meant")
  func allMistakes() {
    let found = problems(
      """
      schema: cyp-impact/strategy/1
      id: test
      title: Test
      sources: {S80: {title: A page}}
      outcomes: [{id: O1, title: Best start}]
      objectives:
        - {id: T01, outcome: [O2], title: A, target: B, status: targt, lead: [DfEE], nations: [England], sources: [S81]}
        - {id: T02, outcome: [O1], title: A, target: B, status: target, lead: [DfE], nations: [England], sources: [S80]}
        - {id: T02, outcome: [O1], title: A, target: B, status: target, lead: [DfE], nations: [England], sources: [S80], importance: 0}
      tensions: [{one: [T02], because: of it}]
      """)
    #expect(found.count == 7)
    #expect(found.contains { $0.hasSuffix("Did you mean `target`?") })
    #expect(found.contains("`DfEE` in objective T01 is not the code or name of a known body | Did you mean `DfE`?"))
    #expect(found.contains("The objective `T02` stands in the strategy twice | Give each its own id."))
    #expect(found.contains { $0.hasPrefix("The importance of objective T02 is 0") })
    #expect(found.contains { $0.hasPrefix("A tension needs the other side") })
  }

  @Test(
    "never brings the reader down, whatever it holds",
    arguments: ["", "[]", "objectives: [1, {id: []}]", "outcomes: {a: b}\ntensions: [x]", "sources: {S1: 3}"])
  func untrusted(_ text: String) {
    #expect(!problems(text).isEmpty)
  }
}
