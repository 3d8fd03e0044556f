/// Scottish Child Payment: for each child under 16 of a family on Universal Credit in Scotland. It counts for nothing else.
///
/// Follows the Scottish Child Payment Regulations 2020 (SSI 2020/351), regulations 18 and 20.
struct ScottishChildPayment: Sendable {
  private let each: Double

  init(_ rates: YearRates) throws { each = try rates.annual("scottish-child-payment") }

  /// The payment to a family with this Universal Credit.
  func amount(_ family: Family, universalCredit: Double) -> Double {
    guard family.nation == "Scotland", universalCredit > 0 else { return 0 }
    return each * Double(family.children.count { $0.age < 16 })
  }
}
