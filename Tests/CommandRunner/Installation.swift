import Foundation

/// The program laid out as an installation is, in a folder of its own.
public final class Installation: Sendable {
  /// What `PREFIX` would be.
  public let prefix: Scratch
  /// The installed program.
  public var program: String { prefix.path("bin/cyp-impact") }

  /// Installs the program and the modules of some departments, by the folders' names under Plugins/, with what is in
  /// `assessments` or some of it.
  public init(modules: [String], documents: [String]? = nil) throws {
    prefix = try Scratch()
    try prefix.copy(Checkout.products.appending(path: "cyp-impact"), to: "bin/cyp-impact")
    try prefix.copy(
      Checkout.products.appending(path: "cyp-impact-worker"), to: "libexec/cyp-impact/cyp-impact-worker")
    for path in documents?.map({ "assessments/" + $0 }) ?? ["assessments"] {
      try prefix.copy(Checkout.root.appending(path: path), to: "share/cyp-impact/\(path)")
    }
    for module in modules {
      for file in try Self.files(of: module) {
        try prefix.copy(
          Checkout.root.appending(path: "Plugins/\(module)/\(file)"), to: "\(Self.folder(of: module))/\(file)")
      }
      try prefix.copy(
        Checkout.products.appending(path: "lib\(module).so"), to: "\(Self.folder(of: module))/lib\(module).so")
    }
  }

  /// A module's folder below the prefix.
  public static func folder(of module: String) -> String {
    "lib/cyp-impact/plugins/uk.cyp-impact.\(module.lowercased())/1.0.0"
  }

  /// The manifest, the catalogue and the data files of a module.
  private static func files(of module: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Checkout.root.appending(path: "Plugins/\(module)").path)
      .filter { $0 == "plugin.json" || $0.hasSuffix(".yaml") }.sorted()
  }

  /// The installed program with arguments, run from the root folder.
  public func command(_ arguments: String...) -> Command { Command(program, arguments) }
}
