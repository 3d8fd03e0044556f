public import Foundation

/// The checkout and what was built in it.
public enum Checkout {
  /// The folder of Package.swift.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder in which programs and libraries were built: the one this test runs from.
  public static let products: URL = {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let bundle = ([executable] + CommandLine.arguments).first { $0.hasSuffix(".xctest") } ?? executable
    return URL(filePath: bundle).deletingLastPathComponent()
  }()

  /// The program under test.
  public static let program = products.appending(path: "cyp-impact").path

  /// The program with arguments, in the checkout.
  public static func command(_ arguments: String...) -> Command { command(arguments) }

  /// The program with arguments, in the checkout.
  public static func command(_ arguments: [String]) -> Command {
    var command = Command(program, arguments)
    command.folder = root.path
    return command
  }
}
