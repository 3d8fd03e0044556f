import FoundationEssentials
import Glibc
import Impact
import PluginHost
import PluginSDK

/// Puts a module's catalogue, questions and files together, each figure with its source in full.
struct ModuleInspector {
  private let module: FoundModule
  private let read: ModuleCatalogue
  private let catalogue: Catalogue
  private let run: ModuleRun
  private let rates: RateTable?

  /// Nil when the catalogue, which the host has read, is none for a module; that would be a mistake of ours.
  init?(_ module: FoundModule, _ read: ModuleCatalogue, _ rates: RateTable?, _ run: ModuleRun) {
    guard let catalogue = try? JSONDecoder().decode(Catalogue.self, from: Data(read.json)) else { return nil }
    self.module = module
    self.read = read
    self.catalogue = catalogue
    self.run = run
    self.rates = rates
  }

  func inspection() -> ModuleInspection {
    let pages = questions()
    var inspection = ModuleInspection(module: who, counts: ModuleInspection.Counts())
    inspection.indicators = catalogue.indicators.map(indicator)
    inspection.interventions = catalogue.interventions.map(intervention)
    inspection.links = read.links.map { link in
      ModuleInspection.Link(link, source: source(key(of: link.source)))
    }
    inspection.rates = rates.map { table in
      table.rates.values.sorted { $0.name < $1.name }.map { ModuleInspection.Rate($0, of: table) }
    }
    inspection.questions = pages ?? []
    inspection.sources = catalogue.sources.keys.sorted().map(source)
    inspection.files = files
    inspection.counts = counts(inspection, pages?.count)
    return inspection
  }

  private var who: ModuleInspection.Module {
    let manifest = module.manifest
    var who = ModuleInspection.Module(
      id: manifest.id, name: manifest.name, version: manifest.version.description, department: manifest.department,
      domain: manifest.domain, found: module.place.rawValue)
    who.contact = manifest.contact
    who.updated = catalogue.updated
    who.owner = catalogue.owner
    who.note = catalogue.note
    if case .failed(let report) = run.outcome, run.manifestJSON == nil { who.unusable = report.summary }
    if case .refused(let reason) = run.outcome { who.unusable = reason }
    return who
  }

  private func counts(_ inspection: ModuleInspection, _ questions: Int?) -> ModuleInspection.Counts {
    var counts = ModuleInspection.Counts()
    counts.indicators = inspection.indicators.count
    counts.scored = inspection.indicators.count(where: \.scored)
    counts.interventions = inspection.interventions.count
    counts.sized = inspection.interventions.count { $0.effect != nil }
    counts.links = inspection.links.count
    counts.questions = questions
    counts.sources = inspection.sources.count
    counts.incompleteSources = inspection.sources.count { !$0.missing.isEmpty }
    let behind = inspection.figureSources
    counts.figures = behind.count
    counts.unresolvedFigures = behind.count { !$0.missing.isEmpty }
    return counts
  }

  // MARK: Catalogue

  private func source(_ key: String) -> ModuleInspection.Source {
    let source = catalogue.sources[key]
    return ModuleInspection.Source(
      key: key, title: source?.title, publisher: source?.publisher, year: source?.year?.text, url: source?.url,
      note: source?.note)
  }

  /// The key of a source that the host has read in full.
  private func key(of source: ProposedEffect.Source) -> String {
    read.sources.keys.sorted().first { read.sources[$0] == source } ?? source.title
  }

  private func indicator(_ own: Catalogue.Indicator) -> ModuleInspection.Indicator {
    var indicator = ModuleInspection.Indicator(
      id: own.id, name: own.name, unit: own.unit, direction: own.direction, outcome: own.outcome ?? own.id,
      scored: own.direction != "none" && own.childSpread != nil, value: own.baseline.value,
      year: own.baseline.year.text, geography: own.baseline.geography, mark: own.baseline.mark,
      source: source(own.baseline.source))
    indicator.childSpread = own.childSpread.map { spread in
      ModuleInspection.Spread(
        kind: spread.kind, value: read.indicators[own.id]?.standardDeviation, year: spread.year?.text,
        mark: spread.mark, source: spread.source.map(source))
    }
    indicator.placeSpread = own.placeSpread.map {
      ModuleInspection.Spread(kind: $0.kind, value: $0.value, mark: $0.mark, source: $0.source.map(source))
    }
    indicator.population = own.population.map {
      ModuleInspection.People(who: $0.who, count: $0.count, source: $0.source.map(source))
    }
    indicator.gaps = (own.gaps ?? []).map {
      ModuleInspection.Gap(group: $0.group, value: $0.value, against: $0.against, source: $0.source.map(source))
    }
    indicator.splits = (own.splits ?? []).map {
      ModuleInspection.Split(by: $0.by, says: $0.says, source: source($0.source))
    }
    indicator.departments = [own.lead].compactMap(\.self) + (own.departments ?? [])
    indicator.articles = own.articles ?? []
    indicator.note = own.note
    return indicator
  }

  private func intervention(_ own: Catalogue.Intervention) -> ModuleInspection.Intervention {
    var entry = ModuleInspection.Intervention(
      id: own.id, name: own.name, finding: own.finding, level: own.level, uk: own.uk, consistent: own.consistent,
      mark: own.mark, source: source(own.source))
    entry.indicator = own.indicator
    entry.effect = own.effect.map { Triple(low: $0.low, central: $0.central, high: $0.high) }
    entry.unit = own.effect?.unit
    entry.coverage = own.effect?.coverage
    entry.shows = own.shows
    entry.studied = own.studied.map { $0.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" } }
    entry.reaches = own.reaches.map {
      ModuleInspection.People(who: $0.who, count: $0.count, source: $0.source.map(source))
    }
    entry.inLaw = own.inLaw.map { "\($0.law), since \($0.since), \($0.nations.joined(separator: ", "))" }
    entry.population = own.population
    entry.design = own.design
    return entry
  }

  // MARK: Questions and files

  /// Nil when the module could not be loaded.
  private func questions() -> [RulePage]? {
    guard let json = run.manifestJSON, let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(json)) else {
      return nil
    }
    return manifest.questions.map(page)
  }

  /// The page with the catalogue's figures in their places; as it stands when the catalogue lacks one.
  private func page(_ own: QuestionPage) -> RulePage {
    let page = (try? FigureText(catalogue: catalogue).expand(own)) ?? own
    return RulePage(
      id: page.id, by: module.manifest.name, domain: catalogue.domain, title: page.title,
      severity: page.severity.rawValue, asks: page.asks, why: page.why, judged: page.judged, help: page.help,
      basis: page.basis, articles: page.articles, departments: page.departments)
  }

  private var files: [ModuleInspection.File] {
    let texts = [(module.manifestPath, "manifest"), (module.cataloguePath, "catalogue")]
    let data = module.dataPaths.map { ($0, "data") }
    let read = (texts + data).map { path, role in
      ModuleInspection.File(name: Paths.name(of: path), role: role, sha256: Self.hash(path))
    }
    let library = ModuleInspection.File(
      name: Paths.name(of: module.libraryPath), role: "library", sha256: run.librarySHA256)
    return read + [library]
  }

  private static func hash(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return SHA256Hex.of(fileDescriptor: descriptor)
  }
}
