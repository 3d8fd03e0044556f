/// The data files that a module's manifest names, as the host read and checked them; decoded when they are asked for.
public struct ModuleData: Decodable {
  private let files: KeyedDecodingContainer<Kind>?

  /// No data files.
  public init() { files = nil }

  /// Keeps the files without decoding them.
  public init(from decoder: any Decoder) throws { files = try decoder.container(keyedBy: Kind.self) }

  /// The file of a kind, the middle word of its `schema` line: `rates` for `cyp-impact/rates/1`. Nil when there is none.
  public func decode<File: Decodable>(_ type: File.Type, kind: String) throws -> File? {
    try files?.decodeIfPresent(type, forKey: Kind(stringValue: kind))
  }

  private struct Kind: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }
}
