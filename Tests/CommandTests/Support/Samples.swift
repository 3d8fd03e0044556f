import CommandRunner
import Foundation

/// The proposals that ship with the program.
enum Samples {
  static let folder = Checkout.root.appending(path: "assessments/proposals")

  /// Names of those that can be assessed: all of them.
  static let sound = names

  /// The one that is wrong on purpose.
  static let mistaken = "assessments/mistakes/with-mistakes.yaml"

  /// Some of them, where all would take long and show no more.
  static let few = ["council-youth-services-cut.yaml", "mental-health-support-teams.yaml", "uc-childcare-upfront.yaml"]

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  static let domains = ["education", "health", "housing", "employment", "poverty"]

  static func path(_ name: String) -> String { "assessments/proposals/" + name }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  static func lines(_ name: String) throws -> [String] {
    try text(name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static func assess(_ name: String, _ arguments: String...) throws -> Ended {
    try Checkout.command(["assess", path(name)] + arguments).run()
  }

  /// The assessment of each sound proposal as JSON, made once.
  static let assessed: [String: Ended] = {
    var runs: [String: Ended] = [:]
    for name in sound { runs[name] = try? assess(name, "--format", "json") }
    return runs
  }()

  /// The parsed assessment of a sound proposal.
  static func json(_ name: String) throws -> JSONValue { try JSONValue(parsing: assessed[name]?.output ?? []) }
}
