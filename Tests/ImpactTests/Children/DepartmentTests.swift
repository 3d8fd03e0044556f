import Testing
import YAMLReading

@testable import Impact

@Suite("Who has a stake in a proposal")
struct DepartmentTests {
  private func stakes(_ proposal: InventedProposal, pulls: [EffectPull] = []) throws -> DepartmentStakes {
    let vocabulary = try #require(ShippedWords.vocabulary)
    let read = try proposal.proposal()
    let reasons = StakeReasons(proposal: read, vocabulary: vocabulary, pulls: pulls, objectives: [], findings: [])
    return DepartmentStakes(proposal: read, vocabulary: vocabulary, stakes: reasons.byBody())
  }

  private func missing(_ proposal: InventedProposal) throws -> [String] {
    try stakes(proposal).lines().filter { $0.role == "missing" }.map(\.id)
  }

  private static let supportingFamilies: InventedProposal = {
    var proposal = InventedProposal()
    proposal.measures = [InventedMeasure(lever: "structural-change", themes: ["care-family/early-help"])]
    return proposal
  }()

  @Test("Supporting Families led by DfE alone misses DWP, DBT and MHCLG, each with a reason and two lines")
  func supportingFamilies() throws {
    let lines = try stakes(Self.supportingFamilies).lines()
    let missing = lines.filter { $0.role == "missing" }
    #expect(missing.map(\.id).prefix(4) == ["DWP", "MHCLG", "DBT", "LA"])
    for line in missing {
      #expect(line.matters?.isEmpty == false)
      #expect(line.trace?.contains("measure M1, line ") == true && line.trace?.contains(".yaml:") == true)
    }
    #expect(missing.last?.id == "VCS" && missing.last?.isQuestion == true)
  }

  @Test("a programme counts by its name, its old name too, whatever its themes")
  func programme() throws {
    var proposal = InventedProposal(lead: "DHSC", summary: "The Troubled Families teams would be paid otherwise.")
    proposal.measures = [InventedMeasure(lever: "funding", themes: ["health/minor-illness"])]
    #expect(Set(try missing(proposal)).isSuperset(of: ["DfE", "DWP", "DBT", "MHCLG", "LA"]))
  }

  @Test("before February 2023 employers were BEIS's")
  func predecessor() throws {
    var proposal = Self.supportingFamilies
    proposal.starts = "2022-04-01"
    let missing = try missing(proposal)
    #expect(missing.contains("BEIS") && !missing.contains("DBT"))
  }

  @Test("a partner that has ended is remarked on, and stands for those who took over")
  func ended() throws {
    var proposal = Self.supportingFamilies
    proposal.partners = ["BEIS"]
    let said = try proposal.read().said
    #expect(said.map(\.severity) == [.warning])
    #expect(said.first?.message.contains("DBT, DESNZ, DSIT") == true)
    #expect(try !missing(proposal).contains("DBT"))
  }

  @Test("whoever is named is not missing, by any name, and so is whom it speaks for")
  func named() throws {
    var proposal = Self.supportingFamilies
    proposal.partners = ["Department for Work and Pensions", "MHCLG"]
    proposal.rest = "considered: {departments: [Local Government Association, DBT]}"
    #expect(try missing(proposal) == ["VCS"])
    let lines = try stakes(proposal).lines()
    #expect(lines.map(\.role) == ["lead", "partner", "partner", "partner", "partner", "missing"])
    #expect(lines.map(\.involvement).prefix(4) == ["leads", "takes part", "takes part", "consulted"])
  }

  @Test("childcare through Universal Credit needs DWP and DfE, and the Treasury")
  func childcare() throws {
    var proposal = InventedProposal(lead: "DWP")
    proposal.measures = [InventedMeasure(lever: "benefit-payment", themes: ["early-years/childcare-offer"])]
    #expect(try missing(proposal) == ["DfE", "HMRC", "HMT"])
    proposal.lead = "DfE"
    #expect(try missing(proposal).contains("DWP"))
  }

  @Test("lists of eligible children: who holds them and who needs them")
  func lists() throws {
    var proposal = InventedProposal(summary: "More would claim the Early Years Pupil Premium.")
    proposal.measures = [InventedMeasure(lever: "data-sharing", themes: ["early-years/childcare-offer"])]
    let lines = try stakes(proposal).lines()
    #expect(lines.first { $0.id == "DWP" }?.matters?.contains("holds which families") == true)
    #expect(lines.first { $0.id == "LA" }?.matters?.contains("do not hold it") == true)
  }

  @Test("another nation's government is missing where the theme's lead stops at the border")
  func devolved() throws {
    var proposal = InventedProposal(lead: "DWP", partners: ["DfE", "HMT", "HMRC"])
    proposal.measures = [InventedMeasure(lever: "benefit-payment", themes: ["early-years/childcare-offer"])]
    #expect(try missing(proposal) == [])
    proposal.nations = ["England", "Scotland"]
    #expect(try missing(proposal) == ["SG"])
    proposal.lead = "SG"
    proposal.nations = ["Scotland"]
    #expect(try !missing(proposal).contains("DfE"))
  }

  @Test("one distant theme, or many weak reasons, call nobody missing")
  func weak() throws {
    var proposal = Self.supportingFamilies
    proposal.measures[0].themes += ["system/data-sharing", "money-home/housing-homelessness"]
    let stakes = try stakes(proposal)
    let weak = ["HO", "DSIT", "DESNZ"]
    #expect(stakes.lines().filter { weak.contains($0.id) }.isEmpty)
    #expect(Set(stakes.nearby().map(\.id)).isSuperset(of: weak))
  }

  @Test("a council's plan misses its neighbours in the place and no department of state")
  func local() throws {
    var proposal = InventedProposal(lead: "LA", isLocal: true)
    proposal.measures = [
      InventedMeasure(themes: ["youth-community/youth-services", "safety/exploitation-county-lines"], groups: ["neet"])
    ]
    let missing = try missing(proposal)
    #expect(Set(missing) == ["POLICE", "SCH", "LSP", "JCP", "VCS"])
  }

  @Test("the department whose indicator gets worse is missing, the one whose indicator merely moves is not")
  func harmed() throws {
    let indicator = ModuleCatalogue.Indicator(
      id: "waits", name: "Children who wait", unit: "percent", direction: -1, outcome: "waits",
      baseline: .init(value: 10, year: "2025", geography: "England", mark: "verified", source: "S1"), childSpread: nil,
      departments: ["DHSC", "NHSE"], articles: [24], place: SourceMark(line: 9, column: 3))
    func pull(_ direction: EffectPull.Direction) -> EffectPull {
      EffectPull(
        id: "E1", title: "Waits", domain: "health", measure: "M1", direction: direction, line: 12, indicator: indicator,
        groups: [])
    }
    var proposal = InventedProposal(partners: ["MHCLG"])
    proposal.measures = [InventedMeasure(lever: "curriculum-guidance", themes: ["learning/reading-literacy"])]
    let worse = try stakes(proposal, pulls: [pull(.worse)])
    #expect(worse.lines().last?.id == "DHSC")
    #expect(worse.lines().last?.trace == "effect E1, line 12; health/catalogue.yaml:9")
    #expect(worse.nearby().map(\.id).contains("NHSE"))
    #expect(try stakes(proposal, pulls: [pull(.better)]).lines().map(\.id) == ["DfE", "MHCLG"])
  }
}
