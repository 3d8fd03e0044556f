import Impact
import YAMLReading

/// The words of the vocabularies, as the documents spell them.
enum TestWords {
  static let themes: Set<String> = [
    "early-years/pregnancy-birth", "early-years/infant-feeding", "early-years/early-language",
    "early-years/childcare-offer", "early-years/parenting-support", "safety/child-abuse-neglect",
    "safety/sexual-abuse-exploitation", "safety/domestic-abuse", "safety/peer-relationships-abuse",
    "safety/exploitation-county-lines", "safety/youth-violence-knife", "safety/radicalisation", "safety/online-harm",
    "safety/encryption-privacy", "safety/road-water-home-safety", "safety/bullying", "health/vaccination",
    "health/obesity-diet", "health/physical-activity", "health/oral-health", "health/tobacco-vaping",
    "health/alcohol-drugs", "health/minor-illness", "mental-wellbeing/self-care-resilience",
    "mental-wellbeing/stigma", "mental-wellbeing/mhst-camhs", "mental-wellbeing/suicide-self-harm",
    "learning/attendance", "learning/reading-literacy", "learning/curriculum-rshe", "learning/send-inclusion",
    "learning/exclusion-ap", "learning/home-education", "learning/school-food", "learning/phones-in-school",
    "skills-work/careers-choices", "skills-work/apprenticeships-tlevels", "skills-work/youth-employment",
    "skills-work/cyber-stem", "money-home/child-poverty", "money-home/cost-of-living", "money-home/benefit-take-up",
    "money-home/housing-homelessness", "care-family/early-help", "care-family/fostering", "care-family/adoption",
    "care-family/kinship", "care-family/care-leavers", "care-family/parental-separation",
    "youth-community/youth-services", "youth-community/volunteering-social-action", "youth-community/voice-voting",
    "youth-community/culture-sport-access", "youth-community/play-green-space", "system/workforce-teaching",
    "system/workforce-early-years-care", "system/data-sharing", "system/youth-justice", "system/asylum-migration",
  ]
  static let audiences: Set<String> = [
    "children-u5", "pupils-primary", "pupils-secondary", "young-people-16-25", "parents-expectant", "parents-0-5",
    "parents-5-11", "parents-11-18", "carers-foster-kinship", "prospective-adopters-foster", "professionals-school",
    "professionals-health", "professionals-social-care", "employers", "service-staff-public-space",
    "potential-offenders", "adults", "public",
  ]
  static let channels: Set<String> = [
    "tv", "vod", "radio", "cinema", "outdoor", "press", "social-paid", "social-organic", "influencer", "search",
    "app", "direct-mail", "text-letter-recall", "school-pack", "partner-toolkit", "event", "helpline",
    "retail-packaging", "voice-assistant",
  ]
  static let calls: Set<String> = [
    "helpline", "emergency", "website", "app", "text", "book-appointment", "apply", "report-online", "visit-place",
    "talk-at-home", "tell-trusted-adult", "none",
  ]
  static let bodies: Set<String> = [
    "BTP", "CO", "CQC", "CTP", "DBT", "DCMS", "DESNZ", "DHSC", "DSIT", "DWP", "Defra", "DfE", "HMRC", "HMT", "HO",
    "ICO", "LA", "MHCLG", "MoJ", "NCA", "NCLCC", "NCSC", "NHSBSA", "NHSE", "NPCC", "OEO", "OHID", "Ofcom", "Ofsted",
    "PHE", "RAA", "UKHSA", "WG", "YJB",
  ]

  static let levers: Set<String> = [
    "regulation", "statutory-duty", "taxation", "price-at-use", "information-campaign", "inspection", "enforcement",
    "eligibility", "benefit-payment",
  ]

  /// Those that ship with the program.
  static let frameworks: [String: Set<String>] = {
    guard let document = try? Shipped.document("vocabularies/frameworks.yaml", Problems()) else { return [:] }
    let frameworks = VocabularyDocument(document, problems: Problems()).frameworks()
    return Dictionary(uniqueKeysWithValues: frameworks.map { ($0.id, Set($0.outcomes.map(\.id))) })
  }()

  static let vocabulary: CampaignVocabulary = {
    var vocabulary = CampaignVocabulary { name, _ in
      name == "Home Office" ? "HO" : bodies.contains(name) ? name : nil
    }
    vocabulary.themes = themes
    vocabulary.audiences = audiences
    vocabulary.groups = ["sen", "disabled", "low-income", "mental-health-disorder"]
    vocabulary.channels = channels
    vocabulary.calls = calls
    vocabulary.nations = ["England", "Scotland", "Wales", "Northern Ireland"]
    vocabulary.outcomes = ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "EN"]
    vocabulary.levers = levers
    vocabulary.frameworks = frameworks
    vocabulary.places = ["E08000033", "E10000029"]
    vocabulary.bodies = bodies.union(["Home Office"])
    return vocabulary
  }()
}
