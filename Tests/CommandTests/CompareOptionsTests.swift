import CommandRunner
import Foundation
import Testing

@Suite("Comparing the options within one proposal")
struct CompareOptionsTests {
  private static let sample = Samples.path("council-youth-services-cut.yaml")

  @Test(
    "sets it beside itself without and with all mitigation and without each measure, and shares out each difference")
  func withinOne() throws {
    let ended = try CompareTests.compare(["--options", Self.sample, "--format", "json"])
    #expect(ended.status == 0)
    let comparison = try JSONValue(parsing: ended.output)
    let options = comparison["proposals"].list
    #expect(
      options.map { $0["id"].text } == [
        "as-proposed", "without-mitigation", "all-mitigation", "without-m1", "without-m2",
      ])
    let assessment = try Samples.json("council-youth-services-cut.yaml")
    for domain in assessment["domains"].list {
      let id = domain["id"].text
      #expect(options[0]["scores"][id].number == domain["score"]["central"].number)
      #expect(options[1]["scores"][id].number == domain["beforeMitigation"].number)
      #expect(options[2]["scores"][id].number == domain["allMitigations"].number)
    }
    for (option, difference) in zip(options.dropFirst(), comparison["differences"].list) {
      let points = (option["weightedSum"].number ?? 0) - (options[0]["weightedSum"].number ?? 0)
      let parts = difference["changes"].list.compactMap { $0["points"].number }
      #expect(difference["to"].text == option["id"].text)
      #expect(abs(parts.reduce(0, +) - points) < 1e-9)
    }
    #expect(!comparison.has("portfolio") || comparison["portfolio"].isNull)
  }

  @Test("takes several files as versions of one proposal, named after the files, and says what changed")
  func versions() throws {
    let scratch = try Scratch()
    let text = try Samples.text("council-youth-services-cut.yaml")
    let smaller = try scratch.write(text.replacing("end: 10", with: "end: 5"), to: "five-years.yaml")
    let ended = try CompareTests.compare(["--options", Self.sample, smaller])
    let words = ended.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(ended.status == 0 && words.contains("five-years, against council-youth-services-cut"))
    #expect(words.contains("timing of E1") && words.contains("All changes together"))
  }

  @Test("refuses other proposals as versions, and a proposal without options")
  func refused() throws {
    let other = try CompareTests.compare(["--options", Self.sample, Samples.path("work-local.yaml")])
    #expect(other.status == 2 && other.output.isEmpty && other.said.contains("work-local is another proposal"))
    let none = try CompareTests.compare(["--options", Samples.path("no-children.yaml")])
    #expect(none.status == 2 && none.output.isEmpty && none.said.contains("holds no options to compare"))
  }
}
