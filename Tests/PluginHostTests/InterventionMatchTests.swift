import Foundation
import Testing

@testable import PluginSDK

@Suite("A measure beside the entries of an evidence library")
struct InterventionMatchTests {
  private static func entry(_ name: String, words: [String], lever: String = "benefit-payment") throws
    -> Catalogue.Intervention
  {
    let json = try JSONSerialization.data(withJSONObject: [
      "id": "e", "name": name, "levers": [lever], "themes": ["t/a"], "words": words, "finding": "F.", "level": 3,
      "uk": true, "consistent": true, "source": "S", "mark": "verified",
    ])
    return try JSONDecoder().decode(Catalogue.Intervention.self, from: json)
  }

  private static func measure(
    _ title: String, _ description: String = "", lever: String = "benefit-payment"
  ) -> Proposal.Measure {
    Proposal.Measure(
      id: "M1", title: title, description: description, lever: lever, themes: ["t/a"], groups: [],
      at: Place(line: 1, column: 1))
  }

  @Test(
    "is turned round where the title plainly takes away what was given, or gives back what was taken",
    arguments: [
      ("More money for families", ["tax credit*"], "Cut tax credits for families"),
      ("Breakfast in schools", ["breakfast"], "Close breakfast clubs"),
      ("Early education", ["early education"], "Raise the qualifying age for early education"),
      ("Removal of the benefit cap", ["benefit cap"], "Reintroduce the benefit cap"),
      ("Lowering of the benefit cap", ["benefit cap"], "Raise the benefit cap"),
    ])
  func turned(_ name: String, _ words: [String], _ title: String) throws {
    let match = try #require(InterventionMatch(Self.entry(name, words: words), Self.measure(title)))
    #expect(match.isOpposite && match.isReversed && match.fit == .doubtful)
    #expect(match.doubt?.contains("does not measure the other: at most the direction is told, turned round") == true)
  }

  @Test(
    "is neither clear nor turned round where the verb alone does not tell the direction",
    arguments: [
      ("Counselling in schools", ["counsell*"], "Cut waiting times for counselling in schools"),
      ("Counselling in schools", ["counsell*"], "Open counselling rooms and close the gap in access"),
      ("Early education", ["early education"], "Lower the qualifying age for early education"),
      ("Removal of the benefit cap", ["benefit cap"], "Lower the benefit cap"),
      ("Removal of the benefit cap", ["benefit cap"], "Raise the benefit cap"),
      ("Lowering of the benefit cap", ["benefit cap"], "Abolish the benefit cap"),
    ])
  func unclear(_ name: String, _ words: [String], _ title: String) throws {
    let match = try #require(InterventionMatch(Self.entry(name, words: words), Self.measure(title)))
    #expect(match.isOpposite && !match.isReversed && match.fit == .doubtful)
  }

  @Test(
    "is clear where it does what was studied, though a word for taking away belongs to that",
    arguments: [
      ("Removal of the benefit cap", ["benefit cap"], "Abolish the benefit cap"),
      ("Lowering of the benefit cap", ["benefit cap"], "Cut the benefit cap"),
      ("Help to stop smoking", ["stop smoking"], "Help to stop smoking for parents"),
    ])
  func same(_ name: String, _ words: [String], _ title: String) throws {
    let match = try #require(InterventionMatch(Self.entry(name, words: words), Self.measure(title)))
    #expect(match.fit == .clear && !match.isOpposite && match.doubt == nil)
  }

  @Test(
    "is doubtful wherever a word of title or description may take it away",
    arguments: [
      ("Breakfast in schools becomes optional", "", "optional"),
      ("Take away breakfast in schools", "", "take away"),
      ("Breakfast in schools is switched off", "", "switched off"),
      ("Breakfast clubs lose their grant", "", "lose"),
      ("Small schools exempted from breakfast", "", "exempted"),
      ("Breakfast grants replaced by loans", "", "replaced"),
      ("Breakfast lessons dropped", "", "dropped"),
      ("Breakfast only in some schools", "Half of schools would no longer offer it.", "no longer"),
      ("Breakfast grant", "It expires in 2028.", "expires"),
      ("Breakfast", "The scheme is phased out at the end of the year.", "phased out"),
      ("Breakfast", "We cut grants against hunger.", "cut"),
      ("Breakfast", "The programme ends.", "ends"),
    ])
  func mayTakeAway(_ title: String, _ description: String, _ word: String) throws {
    let entry = try Self.entry("Breakfast in schools", words: ["breakfast"])
    let match = try #require(InterventionMatch(entry, Self.measure(title, description)))
    #expect(match.isOpposite && !match.isReversed && match.fit == .doubtful)
    #expect(match.doubt == "Its text says “\(word)”: it may take away what the studies measured being given.")
  }

  @Test(
    "is clear where what is taken is a harm, or the words mean something else",
    arguments: [
      "Each day, by the end of Year 6.", "It reduces hunger and cuts absence.",
      "Offered at drop-in sessions, free of charge.",
      "It closes the gap in attainment.", "To end child poverty.", "Run with the voluntary sector close to home.",
    ])
  func takesNothing(_ description: String) throws {
    let entry = try Self.entry("Breakfast in schools", words: ["breakfast"])
    let match = try #require(InterventionMatch(entry, Self.measure("Breakfast in schools", description)))
    #expect(match.fit == .clear && !match.isOpposite && match.doubt == nil, "\(match.doubt ?? "")")
  }

  @Test("is never turned round when nothing in its text names what was studied")
  func unnamed() throws {
    var entry = try Self.entry("More money for families", words: ["household income"])
    entry.groups = ["g"]
    var measure = Self.measure("Cut payments")
    measure.groups = ["g"]
    let match = try #require(InterventionMatch(entry, measure))
    #expect(match.isOpposite && !match.isReversed && match.fit == .loose)
  }

  @Test("is doubtful when its lever is not one by which the studied measure acted")
  func otherLever() throws {
    let entry = try Self.entry("Breakfast in schools", words: ["breakfast"], lever: "funding")
    let duty = try #require(
      InterventionMatch(entry, Self.measure("Schools must offer breakfast", lever: "statutory-duty")))
    #expect(duty.fit == .doubtful && !duty.isOpposite)
    #expect(duty.doubt == "Its lever is another (statutory-duty): what was studied acts by funding.")
    let money = try #require(InterventionMatch(entry, Self.measure("Pay for breakfast", lever: "funding")))
    #expect(money.fit == .clear)
  }
}
