/// A mistake in what is to be compared, or in the weights.
public enum ComparisonError: Error, Hashable, Sendable {
  case tooFew(count: Int)
  case tooMany(count: Int, limit: Int)
  case repeatedProposal(String)
  case noDomains
  case domainsDiffer(proposal: String)
  case notAScore(proposal: String, domain: String, value: Double)
  case unknownDomain(domain: String, known: [String])
  case missingWeight(domain: String)
  case weightNotFinite(domain: String)
  case negativeWeight(domain: String, value: Double)
  case sumIsNotOne(Double)
  case weightsOfOtherDomains([String])
  case unscorable(proposal: String, ScoringError)
}

extension ComparisonError {
  /// The domain whose weight is wrong, for the line it stands on; `nil` where no single weight is.
  public var weight: String? {
    switch self {
    case .unknownDomain(let domain, _), .missingWeight(let domain), .weightNotFinite(let domain),
      .negativeWeight(let domain, _):
      domain
    default: nil
    }
  }

  /// The proposal that the mistake concerns; `nil` where it is not one proposal's.
  public var proposal: String? {
    switch self {
    case .repeatedProposal(let proposal), .domainsDiffer(let proposal), .notAScore(let proposal, _, _),
      .unscorable(let proposal, _):
      proposal
    default: nil
    }
  }
}

/// Everything that keeps a comparison from being made.
public struct ComparisonFailure: Error, Hashable, Sendable {
  /// Never empty.
  public let errors: [ComparisonError]

  static func check(_ errors: [ComparisonError]) throws(ComparisonFailure) {
    if !errors.isEmpty { throw ComparisonFailure(errors: errors) }
  }
}

extension ComparisonError: CustomStringConvertible {
  /// The sentence.
  public var description: String { sentence }

  /// What is wrong and what to write instead.
  public var sentence: String {
    switch self {
    case .tooFew(let count):
      "Comparing needs at least two proposals, and \(count == 0 ? "none is" : "only one is") given."
    case .tooMany(let count, let limit):
      "\(Numbers.grouped(count)) proposals are given, and one comparison takes at most "
        + "\(Numbers.grouped(limit)). Compare them in parts."
    case .repeatedProposal(let id):
      "Two proposals have the id \"\(id)\". Give each its own, or leave one out."
    case .noDomains: "No domain was looked at, so there is nothing to compare. Install the modules."
    case .domainsDiffer(let proposal):
      "The proposal \"\(proposal)\" was looked at in other domains than the first one. Assess all with the same modules."
    case .notAScore(let proposal, let domain, let value):
      "The score of \"\(proposal)\" in \(domain) is \(Numbers.exact(value)) and must lie between −100 and 100."
    case .unknownDomain(let domain, let known):
      "There is no domain \"\(domain)\". The domains are: \(known.joined(separator: ", "))."
    case .missingWeight(let domain):
      "There is no weight for \(domain). Give every domain one, and 0 to a domain that must not count."
    case .weightNotFinite(let domain): "The weight of \(domain) is not a finite number. Give a share from 0 to 1."
    case .negativeWeight(let domain, let value):
      "The weight of \(domain) is \(Numbers.exact(value)) and must not be negative. Harm is already a score below 0."
    case .sumIsNotOne(let sum): "The weights add up to \(Numbers.exact(sum)) and must add up to 1."
    case .weightsOfOtherDomains(let domains):
      "The weights are for \(domains.joined(separator: ", ")), which are not the domains of the proposals."
    case .unscorable(let proposal, let error): "The proposal \"\(proposal)\" cannot be scored: \(error)"
    }
  }
}
