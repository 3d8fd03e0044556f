import CommandRunner
import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test("lists its commands and exit statuses with --help, and with nothing at all", arguments: [["--help"], []])
  func help(_ arguments: [String]) throws {
    let ended = try Checkout.command(arguments).run()
    #expect(ended.status == 0)
    #expect(ended.said == "")
    for word in ["assess", "validate", "campaigns", "explain", "new", "plugins", "Exit status"] {
      #expect(ended.text.contains(word), "\(word)")
    }
  }

  @Test("says its version, one line of numbers")
  func version() throws {
    let ended = try Checkout.command("--version").run()
    #expect(ended.status == 0)
    #expect(ended.text.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
  }

  @Test(
    "is wrong, status 2 and nothing on standard output, where it cannot be understood",
    arguments: [
      ["frobnicate"], ["assess"], ["assess", "a", "b"], ["assess", "--format", "yaml", "p.yaml"],
      ["assess", "--width", "10", "p.yaml"], ["assess", "--timeout", "0", "p.yaml"],
      ["assess", "--timeout", "nan", "p.yaml"], ["assess", "--fail-on", "sideways", "p.yaml"],
      ["assess", "--frobnicate", "p.yaml"], ["new", "strategem"], ["campaigns", "frobnicate"], ["explain", "ZZ99"],
      ["validate"],
    ])
  func wrong(_ arguments: [String]) throws {
    let ended = try Checkout.command(arguments).run()
    #expect(ended.status == 2)
    #expect(ended.output.isEmpty)
    #expect(!ended.said.isEmpty)
  }

  @Test(
    "does not pass over what an option names and is not there",
    arguments: [
      ("--data", 2), ("--plugin", 3), ("--strategy", 2), ("--campaigns", 2), ("--parameters", 2),
    ])
  func missing(option: String, status: Int32) throws {
    let ended = try Checkout.command("assess", Samples.path("no-children.yaml"), option, "/no/such/place").run()
    #expect(ended.status == status)
    #expect(ended.said.contains("/no/such/place"))
  }

  @Test("ends with status 1 when a finding reaches --fail-on, and prints the same report", arguments: Samples.few)
  func failOn(_ name: String) throws {
    let order = ["info", "low", "medium", "high"]
    let assessment = try Samples.json(name)
    let found = assessment["findings"].list + assessment["conflicts"].list
    let worst = found.compactMap { order.firstIndex(of: $0["severity"].text) }.max() ?? -1
    for (rank, mark) in order.enumerated() where [worst, worst + 1].contains(rank) {
      let ended = try Samples.assess(name, "--format", "json", "--fail-on", mark)
      #expect(ended.status == (rank <= worst ? 1 : 0), "\(mark)")
      #expect(ended.wrote(theSameAs: Samples.assessed[name]))
    }
  }

  @Test("finds every document that ships in order")
  func validate() throws {
    let others = [
      "assessments/strategy.yaml", "assessments/campaigns/safety.yaml", "assessments/method/parameters.yaml",
    ]
    let catalogues = ["Education", "Health", "Housing", "Employment", "Poverty"].map { "Plugins/\($0)/catalogue.yaml" }
    let documents = Samples.sound.map(Samples.path) + others + catalogues
    let ended = try Checkout.command(["validate"] + documents).run()
    #expect(ended.status == 0, "\(ended.said)")
    #expect(ended.text == "\(documents.count) documents are in order.\n")
  }

  @Test("names a document that is not there when it is to be validated")
  func validateMissing() throws {
    let ended = try Checkout.command("validate", "no-such-document.yaml").run()
    #expect(ended.status == 4)
    #expect(ended.output.isEmpty)
    #expect(ended.said.contains("no-such-document.yaml"))
  }

  @Test("gives a template that is valid and can be assessed as it stands")
  func template() throws {
    let scratch = try Scratch()
    #expect(try Checkout.command("new", "proposal", "--output", scratch.path("p.yaml")).run().status == 0)
    #expect(try Checkout.command("validate", scratch.path("p.yaml")).run().status == 0)
    let ended = try Checkout.command("assess", scratch.path("p.yaml"), "--format", "json").run()
    #expect(ended.status == 0)
    #expect(try JSONValue(parsing: ended.output)["proposal"]["id"].text == "my-proposal")
    let again = try Checkout.command("new", "proposal", "--output", scratch.path("p.yaml")).run()
    #expect(again.status == 4)
    #expect(again.said.contains("it was left as it is"))
  }

  @Test("lists the five modules without running them")
  func plugins() throws {
    let lines = try Checkout.command("plugins", "list").run().text.split(separator: "\n")
    #expect(lines.map { $0.split(separator: " ").first.map(String.init) } == Samples.domains)
    for (line, domain) in zip(lines, Samples.domains) { #expect(line.contains("uk.cyp-impact.\(domain) 1.0.0")) }
  }

  @Test("explains a question under fixed headings, with every figure filled in")
  func explain() throws {
    let ended = try Checkout.command("explain", "E01").run()
    #expect(ended.status == 0)
    #expect(ended.text.hasPrefix("E01\n"))
    for heading in ["What it asks", "Why it matters", "How it is judged", "What would help", "Rests on"] {
      #expect(ended.text.contains("\n\(heading.uppercased())\n"))
    }
    #expect(ended.text == (try Checkout.command("explain", "e01").run().text))
  }

  @Test("lists every question, and explains those asked for without a placeholder left, within 80 columns")
  func explainMany() throws {
    let ids = try Checkout.command("explain").run().text.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(ids.count > 30)
    #expect(Set(ids).count == ids.count)
    for id in ids.indices.filter({ $0 % 8 == 0 }).map({ ids[$0] }) {
      let text = try Checkout.command("explain", id).run().text
      #expect(!text.contains("{"), "\(id)")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(id)")
    }
  }
}
