import Impact
import Testing

@testable import Reports

@Suite("The sentences of the report")
struct SentenceTests {
  /// The report on one line, so that a sentence is found wherever it wraps.
  private func text(_ fixture: Fixture, _ detail: Detail = .standard) throws -> String {
    try render(fixture.assessment, as: .terminal, detail: detail).split { $0 == " " || $0 == "\n" }.joined(
      separator: " ")
  }

  @Test(
    "A full assessment says",
    arguments: [
      "Overall for children and young people: moderate positive, with minor negative effects; confidence low.",
      "▲▲ Education: moderate positive, borderline minor positive (+16; 90% interval −4 to +38). It is likely (67%) that children "
        + "benefit on balance; the chance of net harm is 18%. Most of it rests on E1 (+16). Lowest group score assessed: "
        + "children with special educational needs, +1.",
      "▼ Employment: minor negative (−8; 90% interval −21 to 0). It is likely (66%) that children are worse off on balance; the chance "
        + "of net benefit is less than 1%.",
      "size 0.032 SD × evidence 0.70 × reach 10% × likelihood 85% (highly likely) × duration 0.94 = 0.0018 SD per child: "
        + "+6 points",
      "WHAT IS INCOMPLETE - E4 Fewer families in arrears with rent (housing) is in no score, which is not nothing: no study "
        + "gives a size.",
      "It takes a stance on 3 of 39 objectives (7.7% by importance) and is silent on 36.",
      "Proposed, not counted until an officer confirms it: links to T01.",
      "Asserted, not counted (no effect behind it): M2 supports T09 (line 103)",
      "DUTIES: A CHECKLIST, NOT LEGAL ADVICE - In law, 1 of 4 answered. Not answered: Children's rights",
      "No child took part. Reason given: The measure is about payments between adults.",
      "a reference from either to the other: none recorded.",
      "Inferred, for a person to check; confidence is in the recorded dates, topics and names only. Each needs a decision: co-ordinate, sequence, merge, or accept with a reason, in assessments/decisions.yaml; where none is shown, none is recorded.",
      "Not value for money: costs are not in it.",
      "An effect's points are its share of a number, not of a child's life.",
    ])
  func complete(sentence: String) throws { #expect(try text(.complete).contains(sentence)) }

  @Test("The full report tells of effects without a number apart, with their sources; the others tell of each once")
  func withoutNumber() throws {
    let title = "EFFECTS WITHOUT A NUMBER: IN NO SCORE, BUT NOT NOTHING - E4 Fewer families in arrears with rent"
    #expect(try text(.complete, .full).contains(title))
    let standard = try text(.complete)
    #expect(!standard.contains("EFFECTS WITHOUT A NUMBER"))
    #expect(standard.ranges(of: "no study gives a size").count == 1)
  }

  @Test("The full report tells which conflicts were seen and put aside, with the reason")
  func putAside() throws {
    let told = "Seen and put aside: - uc-childcare-upfront (PROPOSAL_NEEDS_CAMPAIGN): The text of measure M2 says"
    #expect(try text(.complete, .full).contains(told))
    #expect(try !text(.complete).contains("Seen and put aside"))
    #expect(try !text(.nothing, .full).contains("Seen and put aside"))
  }

  @Test("What to act on stands before what lies behind the scores", arguments: [Detail.standard, .full])
  func order(_ detail: Detail) throws {
    let all = try text(.complete, detail)
    let heads = ["THE DOMAINS", "FINDINGS: ", "CONFLICTS WITH", "DOMAIN BY DOMAIN"]
    let places = heads.compactMap { all.firstRange(of: $0)?.lowerBound }
    #expect(places.count == heads.count && places == places.sorted())
  }

  @Test(
    "An incomplete assessment says so above the judgement",
    arguments: [
      "!!! incomplete: the health module was refused (the library does not match its manifest), so health is not assessed. "
        + "!!! incomplete: the housing module failed (it did not answer within 10 seconds), so housing is not assessed. "
        + "JUDGEMENT",
      "None was raised by the modules that answered.",
      "This covers 3 of 5 domains: health and housing were not assessed.",
      "Worst-affected group: not assessed, so it cannot be said that no group is worse off.",
      "Not looked for: no campaign register was read.", "Not looked at: no strategy was read.",
      "Not stated whether any child was asked.", "(+16; no interval was computed)",
      "Local (Suffolk): England. No publication date; starts 1 April 2027; no review date.",
    ])
  func incomplete(sentence: String) throws { #expect(try text(.incomplete).contains(sentence)) }

  @Test("A proposal that touches no child is not scored 0")
  func nothing() throws {
    let words = try text(.nothing)
    #expect(words.contains("○ no effect identified – – – –"))
    #expect(words.contains("No weighted sum was computed"))
    #expect(!words.contains("+0"))
  }

  @Test("Nothing is dropped in silence: what a shorter report leaves out, it counts")
  func counts() throws {
    #expect(try text(.complete).contains("Not listed here: 2 for information. The full report has them."))
    #expect(try text(.complete, .brief).contains("Not listed here: 3 medium, 3 low and 2 for information."))
    #expect(try !text(.complete, .full).contains("Not listed here"))
  }

  @Test("The report never says that something is significant or will happen", arguments: [Fixture.nothing, .complete])
  func caution(fixture: Fixture) throws {
    let story = try AssessmentStory(fixture.assessment, detail: .standard).domainDetails
    #expect(
      !"\(String(describing: story))".contains("significant") && !"\(String(describing: story))".contains(" will "))
  }
}
