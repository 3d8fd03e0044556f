import ArgumentParser

/// `cyp-impact campaigns …`: what the register says about campaigns together.
struct Campaigns: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the campaign register.",
    subcommands: [
      CampaignsCheck.self, CampaignsCalendar.self, CampaignsAdd.self, CampaignsImport.self, CampaignsExport.self,
      CampaignsKnownPairs.self, CampaignsOverlaps.self,
    ])
}
