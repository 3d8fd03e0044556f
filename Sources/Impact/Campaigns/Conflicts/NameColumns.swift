/// Names and slogans in columns of numbers, so that millions of comparisons touch no text.
struct NameColumns {
  /// Whose name it is.
  struct Owner {
    /// The campaign's position.
    let position: UInt32
    /// The bodies that lead it, as one number.
    let lead: UInt32
    /// The place of a local campaign, counted from 1; 0 for a national one.
    let place: UInt32
  }

  private(set) var owners: [Owner] = []
  private var words: [UInt32] = []
  private var letters: [UInt8] = []
  /// For each name where its words and its letters begin, and last how many there are.
  private var starts: [(word: Int, letter: Int)] = [(0, 0)]

  /// The names, aliases and slogans of campaigns, each campaign's one after the other.
  init(_ campaigns: [Campaign]) {
    var (numbers, places) = (WordNumbers(), WordNumbers())
    var leads: [[String]: UInt32] = [:]
    for (position, campaign) in campaigns.enumerated() {
      let lead = leads[campaign.lead] ?? UInt32(clamping: leads.count)
      leads[campaign.lead] = lead
      let place = campaign.scope == .local ? places.number(campaign.localPlace ?? "") + 1 : 0
      let owner = Owner(position: UInt32(clamping: position), lead: lead, place: place)
      for text in ConflictWording.unique([campaign.name] + campaign.aliases + campaign.slogans) {
        let brand = BrandName(text)
        owners.append(owner)
        for word in brand.words { words.append(numbers.number(word)) }
        letters += brand.letters
        starts.append((words.count, letters.count))
      }
    }
  }

  /// How many names there are.
  var count: Int { owners.count }

  /// The words of a name, as numbers, each once.
  func words(of name: Int) -> ArraySlice<UInt32> { words[starts[name].word..<starts[name + 1].word] }

  /// The letters of a name.
  func letters(of name: Int) -> ArraySlice<UInt8> { letters[starts[name].letter..<starts[name + 1].letter] }

  /// Whether two names belong to campaigns of different bodies that somebody can meet in one place, and are alike.
  func areClose(_ one: Int, _ other: Int) -> Bool {
    let (owner, otherOwner) = (owners[one], owners[other])
    guard owner.position != otherOwner.position, owner.lead != otherOwner.lead,
      owner.place == otherOwner.place || owner.place == 0 || otherOwner.place == 0
    else { return false }
    let (first, second) = (starts[one].word..<starts[one + 1].word, starts[other].word..<starts[other + 1].word)
    var shared = 0
    for word in first where words[second].contains(words[word]) { shared += 1 }
    if NameLikeness.ofWords(shared: shared, first.count, second.count) > 0 { return true }
    return letters.withUnsafeBufferPointer { all in
      NameLikeness.areNearlySpelled(
        .init(rebasing: all[starts[one].letter..<starts[one + 1].letter]),
        .init(rebasing: all[starts[other].letter..<starts[other + 1].letter]))
    }
  }
}
