/// A word without the ending that tells "vaping" from "vape", "knives" from "knife" and "pharmacies" from "pharmacy".
enum WordStem {
  static func of(_ word: String) -> String {
    if word.hasSuffix("ves"), word.count > 4 { return word.dropLast(3) + "f" }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    guard !word.hasSuffix("ss") else { return word }
    for ending in ["ing", "es", "e", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      let stem = word.dropLast(ending.count)
      let isDoubled = ending == "ing" && stem.count > 3 && stem.last == stem.dropLast().last
      return String(isDoubled ? stem.dropLast() : stem)
    }
    return word
  }
}
