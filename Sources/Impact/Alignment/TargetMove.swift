/// What one effect does to the target that an objective names, in the target's own terms where they can be had.
///
/// Sizes are the officer's, per child reached and times reach, before any allowance for evidence or likelihood. Each low
/// joins the low reach and each high the high one, so the range is as wide as the two together allow.
public struct TargetMove: Hashable, Sendable, Codable {
  /// The objective's id.
  public var objective: String
  /// The effect's id.
  public var effect: String
  /// Whether the tool only proposes the link, so that nothing counts.
  public var proposed: Bool
  /// Name of the indicator that moves; null when it does not measure the target.
  @ExplicitNull public var indicator: String?
  /// Unit of the indicator.
  @ExplicitNull public var unit: String?
  /// Change of the indicator averaged over all the children that reach is a share of, in its unit.
  @ExplicitNull public var average: Triple?
  /// How many children more (or fewer, below 0) the indicator counts; null where it is no share of children.
  @ExplicitNull public var children: Triple?
  /// Whether the central size goes the way that is better for children; null when it is 0 or the indicator has no such way.
  @ExplicitNull public var towards: Bool?
  /// The number of the published line that the effect bears on.
  @ExplicitNull public var target: TargetNumber?
  /// Share of what the target asks for, 1 being all of it, below 0 when it moves away; null with `because`.
  @ExplicitNull public var share: Triple?
  /// Why it is not quantified, or why it is not set against the target; null when it is.
  @ExplicitNull public var because: String?

  init(objective: String, effect: String, proposed: Bool, because: String? = nil) {
    self.objective = objective
    self.effect = effect
    self.proposed = proposed
    _indicator = ExplicitNull(wrappedValue: nil)
    _unit = ExplicitNull(wrappedValue: nil)
    _average = ExplicitNull(wrappedValue: nil)
    _children = ExplicitNull(wrappedValue: nil)
    _towards = ExplicitNull(wrappedValue: nil)
    _target = ExplicitNull(wrappedValue: nil)
    _share = ExplicitNull(wrappedValue: nil)
    _because = ExplicitNull(wrappedValue: because)
  }

  /// Whether a size in the indicator's unit could be given.
  public var isQuantified: Bool { average != nil }
}
