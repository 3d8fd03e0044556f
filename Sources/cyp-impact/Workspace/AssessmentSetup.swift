import Impact

/// What proposals are assessed with: shared documents and modules, read once for all of them.
struct AssessmentSetup {
  let reader: DocumentReader
  let library: Library
  let modules: ModuleSet
  let assessor: Assessor
  /// What proposals are checked against.
  let context: ReadingContext

  /// Reads the shared documents nearest to a proposal and finds the modules; mistakes end the run. `suggesting` counts
  /// what the modules' evidence libraries suggest.
  init(
    near path: String, data: DataOptions, modules options: ModuleOptions, simulation: SimulationOptions,
    suggesting: Bool = false
  ) throws {
    reader = DocumentReader(folders: DataFolders(data: data.data, proposal: path))
    var library = try Library(reader, options: data)
    library.parameters = try simulation.apply(to: library.parameters)
    modules = try ModuleSet(reader, library: library, options: options, proposalPath: path)
    context = library.context(domains: modules.domains, rates: modules.rates)
    var assessor = library.assessor(catalogues: modules.catalogues)
    assessor.suggests = suggesting
    self.assessor = assessor
    self.library = library
  }
}
