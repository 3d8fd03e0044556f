import Glibc
import Impact
import PluginHost
import PluginSDK
import YAMLReading

/// The modules that were found, each with its catalogue, and those that cannot be used with the reason.
struct ModuleSet {
  /// Catalogues by domain.
  private(set) var catalogues: [String: ModuleCatalogue] = [:]
  /// Tables of rates, in the order in which the modules were found; what a proposal's `parameters` may name.
  private(set) var rates: [RateTable] = []
  private(set) var ready: [(module: FoundModule, launch: ModuleLaunch)] = []
  private(set) var refused: [(module: ModuleAnswer.Module, reason: String)] = []
  /// What was found and is no module that could be named in the report; each has been said on standard error.
  private(set) var strays: [String] = []
  private let workerPath: String?
  private let limits: WorkerLimits

  /// Finds the modules and reads their catalogues; a bad one is left out with its reason, it does not end the run.
  init(_ reader: DocumentReader, library: Library, options: ModuleOptions, proposalPath: String) throws {
    let program = Paths.real("/proc/self/exe") ?? ""
    workerPath = WorkerLocation.find(executablePath: program)
    var limits = WorkerLimits()
    if let timeout = options.timeout { limits.assessSeconds = timeout }
    self.limits = limits
    let found = Self.find(options, proposalPath)
    for problem in found.problems { note(problem) }
    for module in found.modules { add(module, reader, library) }
    ready.sort {
      Self.order($0.module.manifest.domain, $0.module.manifest.id)
        < Self.order($1.module.manifest.domain, $1.module.manifest.id)
    }
    guard !ready.isEmpty || !refused.isEmpty else {
      throw Stop(
        status: .couldNotRun,
        sentence: (strays + [
          "no assessment module was found; build them with `swift build`, install them, or name one "
            + "with --plugin"
        ]).joined(separator: "\n"))
    }
  }

  /// Looks for modules without reading their catalogues.
  private static func find(_ options: ModuleOptions, _ proposalPath: String) -> DiscoveredModules {
    let project = proposalPath == "-" ? "." : Paths.folder(of: proposalPath)
    return PluginDiscovery(
      environment: environment, executablePath: Paths.real("/proc/self/exe") ?? "",
      projectFolder: Paths.upwards(from: project).first { Paths.isFolder($0 + "/.cyp-impact") },
      explicit: options.plugins
    ).find()
  }

  /// The domains that proposals may name, for a command that asks no module and needs none.
  static func domains(options: ModuleOptions, proposalPath: String) -> [String] {
    inOrder(find(options, proposalPath).modules.map(\.manifest.domain))
  }

  /// The five domains and those of other modules, in the order of reports.
  var domains: [String] { Self.inOrder(ready.map(\.module.manifest.domain) + refused.map(\.module.domain)) }

  private static func inOrder(_ domains: [String]) -> [String] {
    Set(known + domains).sorted { order($0, "") < order($1, "") }
  }

  /// The domains that ship with the program, in the order people know them.
  private static let known = ["education", "health", "housing", "employment", "poverty"]

  /// The five domains first, in the order people know them, then others by name.
  static func order(_ domain: String, _ id: String) -> String {
    let rank = known.firstIndex(of: domain).map(String.init) ?? "9"
    return "\(rank) \(domain) \(id)"
  }

  private mutating func note(_ problem: DiscoveryProblem) {
    guard let manifest = problem.manifest else {
      strays.append(problem.sentence)
      StandardStreams.say("cyp-impact: " + problem.sentence)
      return
    }
    refused.append((Self.module(manifest, sha256: ""), Self.withoutPaths(problem.sentence)))
  }

  /// What was found and could not be used, for the report: remarks without a path of this machine.
  var warnings: [String] { strays.map(Self.withoutPaths) + superseded.map { "\($0.module.id): \($0.reason)" } }

  /// Modules that cannot be used whose domain another module assesses.
  private var superseded: [(module: ModuleAnswer.Module, reason: String)] {
    refused.filter { catalogues[$0.module.domain] != nil }
  }

  /// The sentence with each absolute path cut to its last parts, as few as tell several apart: a report is the same on
  /// every machine.
  private static func withoutPaths(_ sentence: String) -> String {
    let words = sentence.split(separator: " ", omittingEmptySubsequences: false)
    let paths = words.filter { $0.hasPrefix("/") }.map { $0.split(separator: "/") }
    let longest = paths.map(\.count).max() ?? 1
    let parts = (1...max(longest, 1)).first { count in
      Set(paths.map { $0.suffix(count).joined(separator: "/").filter { $0 != "." } }).count == paths.count
    }
    return words.map { word in
      word.hasPrefix("/") ? word.split(separator: "/").suffix(parts ?? longest).joined(separator: "/") : String(word)
    }.joined(separator: " ")
  }

  private mutating func add(_ module: FoundModule, _ reader: DocumentReader, _ library: Library) {
    let own = Problems()
    let name = "\(module.manifest.id)/\(Paths.name(of: module.cataloguePath))"
    guard let files = ModuleFiles(module, problems: own) else {
      for problem in own.sorted { StandardStreams.say(problem.rendered()) }
      return refuse(module, "a data file beside its catalogue cannot be used as it stands; the mistakes were listed")
    }
    guard let document = YAMLReader.read(path: module.cataloguePath, displayName: module.cataloguePath, problems: own),
      let catalogue = CatalogueDocument.read(
        document, vocabulary: library.vocabulary, rates: files.rates ?? RateTable(), problems: own), !own.hasErrors
    else {
      for problem in own.sorted { StandardStreams.say(problem.rendered()) }
      return refuse(module, "its catalogue \(name) cannot be used as it stands; the mistakes were listed")
    }
    if let reason = disagreement(module.manifest, catalogue) { return refuse(module, reason) }
    reader.record(document, role: "catalogue", reported: name)
    for file in files.documents { reader.record(file.document, role: file.kind, reported: file.name) }
    catalogues[catalogue.domain] = catalogue
    rates += [files.rates].compactMap(\.self)
    ready.append((module, module.launch(configurationJSON: Self.configuration(catalogue, files))))
  }

  private static func configuration(_ catalogue: ModuleCatalogue, _ files: ModuleFiles) -> [UInt8] {
    Array("{\"catalogue\":".utf8) + catalogue.json + Array(",\"data\":".utf8) + files.json
      + Array(",\"options\":{}}".utf8)
  }

  private func disagreement(_ manifest: PluginManifest, _ catalogue: ModuleCatalogue) -> String? {
    if catalogue.module != manifest.id {
      return "its catalogue says that it belongs to \(catalogue.module), its manifest says \(manifest.id)"
    }
    if catalogue.domain != manifest.domain {
      return "its catalogue is about \(catalogue.domain), its manifest says \(manifest.domain)"
    }
    guard catalogues[catalogue.domain] == nil else {
      return "another module already assesses \(catalogue.domain); two modules for one domain would count it twice"
    }
    return nil
  }

  private mutating func refuse(_ module: FoundModule, _ reason: String) {
    refused.append((Self.module(module.manifest, sha256: ""), reason))
  }

  private static func module(_ manifest: PluginManifest, sha256: String) -> ModuleAnswer.Module {
    ModuleAnswer.Module(
      id: manifest.id, name: manifest.name, version: manifest.version.description, department: manifest.department,
      domain: manifest.domain, sha256: sha256)
  }

  // MARK: Asking

  /// Every module's answer about each proposal, in the order of the domains. The modules stay warm between proposals;
  /// `asked` hears how many have been asked about.
  func ask(
    _ proposals: [Impact.Proposal], vocabulary: Vocabulary, asked: (Int) -> Void = { _ in }
  ) throws -> [[ModuleAnswer]] {
    let pool = try pool()
    defer { pool.close() }
    return try proposals.enumerated().map { index, proposal in
      asked(index)
      let request = try ProposalWire.encode(proposal, vocabulary: vocabulary)
      return answers(proposal, pool.assess(proposalJSON: request))
    }
  }

  private func answers(_ proposal: Impact.Proposal, _ runs: [ModuleRun]) -> [ModuleAnswer] {
    let lines = proposal.file.bytes.count { $0 == UInt8(ascii: "\n") } + 1
    var answers = zip(ready, runs).map { answer($0.module, $1, lines: lines) }
    answers += refused.filter { catalogues[$0.module.domain] == nil }
      .map { ModuleAnswer(module: $0.module, status: .refused, detail: $0.reason) }
    answers += unasked(proposal, besides: answers.map(\.module.domain))
    return answers.sorted {
      Self.order($0.module.domain, $0.module.id) < Self.order($1.module.domain, $1.module.id)
    }
  }

  /// A domain that an effect names and no module assesses is not assessed; its effects are listed, never dropped.
  private func unasked(_ proposal: Impact.Proposal, besides asked: [String]) -> [ModuleAnswer] {
    Set(proposal.effects.map(\.domain)).subtracting(asked).sorted().map { domain in
      let module = ModuleAnswer.Module(
        id: "none", name: domain, version: "", department: "", domain: domain, sha256: "")
      return ModuleAnswer(module: module, status: .refused, detail: "No module that assesses \(domain) was found.")
    }
  }

  func pool() throws -> ModulePool {
    guard let workerPath else {
      throw Stop(
        status: .couldNotRun,
        sentence: "the worker program cyp-impact-worker is not beside this program; build or install it again")
    }
    return ModulePool(launches: ready.map(\.launch), workerPath: workerPath, limits: limits)
  }

  private func answer(_ module: FoundModule, _ run: ModuleRun, lines: Int) -> ModuleAnswer {
    let who = Self.module(module.manifest, sha256: run.librarySHA256 ?? "")
    switch run.outcome {
    case .answered:
      return AnswerDecoding(module: who, lineCount: lines).answer(run.emitted, log: run.log)
    case .notApplicable(let reason):
      return ModuleAnswer(module: who, status: .notApplicable, detail: reason)
    case .refused(let reason):
      return ModuleAnswer(module: who, status: .refused, detail: reason)
    case .failed(let report):
      let detail = ([report.summary] + [report.meaning, report.remedy]).filter { !$0.isEmpty }
      return ModuleAnswer(module: who, status: .failed, detail: detail.joined(separator: " "), log: run.log)
    }
  }

  private static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in ["CYP_IMPACT_PLUGIN_PATH", "XDG_DATA_HOME", "HOME"] { values[name] = StandardStreams.environment(name) }
    return values
  }
}
