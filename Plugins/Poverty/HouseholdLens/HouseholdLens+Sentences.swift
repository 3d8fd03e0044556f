import Households
import PluginSDK

/// What stands above and below the tables.
extension HouseholdLens {
  /// Which rates are changed, and from what to what.
  var lead: [String] {
    let later = startsLater.map { ", the latest on file; the proposal starts on \(DayText.text($0))" } ?? ""
    return ["The rates are those of \(year)\(later)."] + changes.map(sentence)
  }

  private func sentence(_ entry: (measure: String, change: Proposal.RateChange)) -> String {
    let rate = table.rates[entry.change.rate]
    let unit = rate?.unit ?? ""
    let before = RateText.text((try? rates.before.limit(entry.change.rate)) ?? nil, unit: unit)
    let after = RateText.text((try? rates.after.limit(entry.change.rate)) ?? nil, unit: unit)
    let step = before == after ? "\(before), as it is" : "from \(before) to \(after)"
    return "\(entry.measure) (line \(entry.change.at.line)): \(rate?.title ?? entry.change.rate), \(step)."
  }

  /// How the table is to be read, and what it leaves out.
  static let limits = [
    "These are examples, not a sample: they say what the rules give to such a family, not how many there are.",
    "Income is after tax, benefits, council tax and rent, as Households Below Average Income counts it. Support with "
      + "childcare is counted, the childcare bill is not taken off; benefits for a disabled child are counted, the costs "
      + "they meet are not taken off. Council tax is taken as nothing for a family "
      + "without earnings and as the whole bill with earnings; council tax support is not modelled.",
    "The line is 60 per cent of the median of 2024/25 for a family of that size, raised with prices. The line that "
      + "will be published moves with the median: a change that reaches many families moves it too.",
    "Not modelled: Northern Ireland, Scottish income tax, pension contributions, savings, mortgages, spare-room and "
      + "other deductions, debts and advances, health elements, the months of grace before the cap, the exceptions to a "
      + "limit on children, changes in work, rents or prices that follow, take-up. Every family is taken to claim all "
      + "it may.",
  ]
}
