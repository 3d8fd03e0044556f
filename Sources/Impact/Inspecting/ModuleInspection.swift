/// What a module knows and asks: its figures with their sources, its evidence library, its questions, its files.
///
/// Its JSON is the contract `cyp-impact/module/1`. Nothing in it is a path of the machine.
public struct ModuleInspection: Codable, Sendable {
  /// Always `cyp-impact/module/1`.
  public var schema = "cyp-impact/module/1"
  /// Who it is.
  public var module: Module
  /// How much it holds.
  public var counts: Counts
  /// Indicators, scored and context, in the order of the catalogue.
  public var indicators: [Indicator] = []
  /// Evidence library, in the order of the catalogue.
  public var interventions: [Intervention] = []
  /// What is known to follow in other domains, in the order of the catalogue.
  public var links: [Link] = []
  /// Dated rates, by name; nil when it has none.
  public var rates: [Rate]?
  /// Questions, in the order they are asked.
  public var questions: [RulePage] = []
  /// Sources, by key.
  public var sources: [Source] = []
  /// Its files with their hashes.
  public var files: [File] = []

  /// Names a module; what it holds is filled in.
  public init(module: Module, counts: Counts) {
    self.module = module
    self.counts = counts
  }

  /// Who a module is.
  public struct Module: Codable, Sendable {
    /// Id.
    public var id: String
    /// Name.
    public var name: String
    /// Version.
    public var version: String
    /// Department that answers for it.
    public var department: String
    /// Domain.
    public var domain: String
    /// Where it was found, in a word: `checkout`, `installed`, `project` …
    public var found: String
    /// Where to report a fault.
    public var contact: String?
    /// Day on which its catalogue was last changed.
    public var updated: String?
    /// Who answers for the catalogue.
    public var owner: String?
    /// A caution about the whole catalogue.
    public var note: String?
    /// Why it cannot be used; nil when it can.
    public var unusable: String?

    /// Names a module.
    public init(id: String, name: String, version: String, department: String, domain: String, found: String) {
      self.id = id
      self.name = name
      self.version = version
      self.department = department
      self.domain = domain
      self.found = found
    }
  }

  /// How much a module holds.
  public struct Counts: Codable, Sendable, Hashable {
    /// Indicators.
    public var indicators = 0
    /// Those of them that can be scored.
    public var scored = 0
    /// Entries of the evidence library.
    public var interventions = 0
    /// Those of them with a size.
    public var sized = 0
    /// Links to other domains.
    public var links = 0
    /// Questions; nil when the module could not be asked.
    public var questions: Int?
    /// Sources.
    public var sources = 0
    /// Sources that lack a title, publisher, year or address.
    public var incompleteSources = 0
    /// Figures: baselines, spreads, gaps, numbers of children and entries of the library.
    public var figures = 0
    /// Figures that rest on an incomplete source.
    public var unresolvedFigures = 0

    /// Counts nothing yet.
    public init() {}
  }

  /// What is known to follow in another domain.
  public struct Link: Codable, Sendable {
    /// Id.
    public var id: String
    /// Domain it leads to.
    public var domain: String
    /// Indicator it leads to.
    public var indicator: String
    /// `effect`, `association` or `view`.
    public var basis: String
    /// What was found.
    public var finding: String
    /// Source.
    public var source: Source

    /// Keeps a link.
    public init(_ link: KnockOnLink, source: Source) {
      id = link.id
      domain = link.toDomain
      indicator = link.toIndicator
      basis = link.basis.rawValue
      finding = link.finding
      self.source = source
    }
  }

  /// A file of a module.
  public struct File: Codable, Sendable, Hashable {
    /// Name, without folders.
    public var name: String
    /// `manifest`, `catalogue` or `library`.
    public var role: String
    /// SHA-256 of its bytes; nil when it cannot be read.
    public var sha256: String?

    /// Names a file.
    public init(name: String, role: String, sha256: String?) {
      self.name = name
      self.role = role
      self.sha256 = sha256
    }
  }
}

extension ModuleInspection {
  /// The source of every figure: baselines, spreads, gaps, numbers of children entries of the library and links. A prevalence
  /// spread is the baseline's own.
  public var figureSources: [Source] {
    let known = indicators.flatMap(\.sources) + interventions.flatMap(\.sources)
    return known + links.map(\.source)
  }
}

extension ModuleInspection.Indicator {
  /// The sources of its figures.
  fileprivate var sources: [ModuleInspection.Source] {
    let own: [ModuleInspection.Source?] = [source, childSpread?.source, placeSpread?.source, population?.source]
    return own.compactMap(\.self) + gaps.compactMap(\.source)
  }
}

extension ModuleInspection.Intervention {
  /// The sources of its size and of the number of children whom it holds for.
  fileprivate var sources: [ModuleInspection.Source] { [source] + [reaches?.source].compactMap(\.self) }
}
