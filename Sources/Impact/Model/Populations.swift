/// How many children live in a set of nations or in a place.
public struct Populations: Sendable {
  /// Published populations of sets of nations.
  public var nations: [Population]
  /// Places by ONS code.
  public var places: [String: Place]

  /// Source of the places' numbers, in words.
  public var placesSource: String

  /// Gathers populations and places.
  public init(nations: [Population], places: [String: Place], placesSource: String = "") {
    self.nations = nations
    self.places = places
    self.placesSource = placesSource
  }

  /// A published number of children.
  public struct Population: Hashable, Sendable {
    /// The nations that the number covers.
    public var nations: Set<Nation>
    /// Children.
    public var children: Int
    /// Ages covered, in words.
    public var ages: String
    /// Year, in words.
    public var year: String
    /// Source, in words.
    public var source: String
  }

  /// An English upper-tier authority.
  public struct Place: Hashable, Sendable {
    /// Name.
    public var name: String
    /// Region.
    public var region: String
    /// Children aged 0 to 17.
    public var children: Int
  }

  /// The reference population of a proposal (method 1.2): the place's children, or the smallest published set of
  /// nations that covers all of the proposal's.
  public func reference(nations wanted: Set<Nation>, place code: String?) -> Population? {
    if let code {
      return places[code].map {
        Population(nations: [.england], children: $0.children, ages: "0-17", year: "mid-2024", source: placesSource)
      }
    }
    return nations.filter { wanted.isSubset(of: $0.nations) }.min { $0.children < $1.children }
  }
}
