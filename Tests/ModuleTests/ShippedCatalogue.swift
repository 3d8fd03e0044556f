import CommandRunner
import Foundation
import Testing
import YAMLReading

/// A catalogue as it lies in `Plugins`.
struct ShippedCatalogue: Sendable, CustomTestStringConvertible {
  let module: String
  private let root: YAMLNode?

  init(module: String) {
    self.module = module
    let path = Checkout.root.appending(path: "Plugins/\(module)/catalogue.yaml").path
    root = YAMLReader.read(path: path, problems: Problems())?.root
  }

  static let all = ["Education", "Employment", "Health", "Housing", "Poverty"].map(ShippedCatalogue.init)

  var testDescription: String { module }

  /// Sources by key.
  var sources: [(key: String, source: YAMLNode)] {
    (root?["sources"]?.entries ?? []).map { ($0.key, $0.value) }
  }

  /// Rows of a list, such as `indicators`.
  func rows(_ list: String) -> [YAMLNode] { root?[list]?.elements ?? [] }

  /// Whether a source's note owns that its page was not opened, or that the page of the figure was not kept.
  func isUnseen(_ key: String) -> Bool {
    let note = root?["sources"]?[key]?["note"]?.text ?? ""
    return note.contains("not opened") || note.contains("figure") && note.contains("not kept")
  }

  /// Whether a source has a year and an address that is more than a publisher's front door.
  func hasPage(_ key: String) -> Bool {
    guard let source = root?["sources"]?[key], source["year"] != nil, let url = source["url"]?.text else {
      return false
    }
    return url.split(separator: "/").count > 2
  }
}
