/// What counts as a possible size, and the bands that a judgement may be given in (method 1.1).
public struct SizeParameters: Hashable, Sendable, Codable {
  /// The largest standardised effect that is believed, in standard deviations.
  public var limit: Double
  /// From small to large.
  public var judgementBands: [JudgementBand]
  /// The highest evidence level that a banded judgement may claim.
  public var judgementLevel: Int

  /// A size given in words, in standard deviations without a sign.
  public struct JudgementBand: Hashable, Sendable, Codable {
    /// Such as "small".
    public var word: String
    /// In standard deviations.
    public var size: Triple
  }

  /// The size that a word stands for; the sign is stated apart.
  ///
  /// - Returns: `nil` for a word that the method does not know.
  public func judgement(_ word: String, favourable: Bool) -> Triple? {
    guard let size = judgementBands.first(where: { $0.word == word })?.size else { return nil }
    return favourable ? size : size.map { -$0 }.sorted
  }
}
