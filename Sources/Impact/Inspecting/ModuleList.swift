/// The modules that were found, each in brief.
///
/// Its JSON is the contract `cyp-impact/modules/1`.
public struct ModuleList: Codable, Sendable {
  /// Always `cyp-impact/modules/1`.
  public var schema = "cyp-impact/modules/1"
  /// Each module with its counts.
  public var modules: [Entry]
  /// What was found and is no module.
  public var strays: [String]

  /// One module.
  public struct Entry: Codable, Sendable {
    /// Who it is.
    public var module: ModuleInspection.Module
    /// How much it holds; nil when it cannot be used.
    public var counts: ModuleInspection.Counts?

    /// Names a module with what it holds.
    public init(module: ModuleInspection.Module, counts: ModuleInspection.Counts?) {
      self.module = module
      self.counts = counts
    }
  }

  /// Lists modules.
  public init(modules: [Entry], strays: [String]) {
    self.modules = modules
    self.strays = strays
  }
}
