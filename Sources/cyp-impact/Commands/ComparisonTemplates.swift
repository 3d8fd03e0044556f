/// Documents for a comparison, to fill in; each is valid as it stands.
enum ComparisonTemplates {
  /// Weights of the domains.
  static let weights = """
    # Weights for cyp-impact compare: who says how much a point in one domain is worth beside a point in another.
    # Use it with `cyp-impact compare FOLDER --weights FILE`. Without it no preference is stated and all count the same.
    schema: cyp-impact/weights/1
    who: Name and department of those who were asked
    when: 2026-12-01
    why: What the choice rests on
    # The swing question, as it was put; all domains share one scale, so it is about moves of the same size.
    question: How much more is a move from 0 to +50 in education worth than the same move in housing?
    weights:                            # shares of one whole: they add up to 1; 0 for a domain that must not count
      education: 0.2
      health: 0.2
      housing: 0.2
      employment: 0.2
      poverty: 0.2

    """

  /// The log of overrides.
  static let overrides = """
    # Ranks chosen against the ranking of cyp-impact compare. They are printed beside the ranking, never in its place.
    # Use it with `--overrides FILE`, or keep it as overrides.yaml beside the weights.
    #
    # overrides:
    #   - proposal: uc-childcare-upfront    # id of a proposal that is compared
    #     rank: 1                           # the rank chosen
    #     reason: What the method does not see
    #     name: Name and office of whoever chose it
    #     date: 2026-12-01
    schema: cyp-impact/overrides/1
    overrides: []

    """

  /// Costs.
  static let costs = """
    # What proposals cost, for cyp-impact compare. Naming this file with `--costs` asks for SD-child-years per pound,
    # which is not value for money. A proposal may be left out.
    #
    # costs:
    #   - proposal: uc-childcare-upfront    # id of a proposal that is compared
    #     pounds: 120000000                 # over the whole horizon of the method, in the prices named below
    #     source: Where the number comes from
    schema: cyp-impact/costs/1
    who: Name and department of whoever states them
    when: 2026-12-01
    prices: 2026-27 prices, discounted at 3.5 per cent over ten years
    costs: []

    """
}
