/// Lists and words of a vocabulary.
extension FieldReader {
  /// The items of a list; empty when absent. Anything but a list is an error that shows the list form.
  public func sequence(_ key: String) -> [YAMLNode] {
    guard let value = child(key) else { return [] }
    if value.kind == .sequence { return value.elements }
    let item = value.kind == .scalar ? Wording.harmless(value.text) : "…"
    problems.error(
      Message.notList(named(key), Wording.description(of: value)), at: value, in: file,
      help: Message.listHelp(key, item))
    return []
  }

  /// The texts of a list; empty when absent. An item that is blank or not text is an error and left out.
  public func strings(_ key: String) -> [Located<String>] {
    sequence(key).compactMap { item in
      string(of: item, name: Message.item(of: named(key))).map { Located(value: $0, mark: item.mark) }
    }
  }

  /// A word of a vocabulary. For any other, suggests the word probably meant, else shows up to twelve allowed ones.
  ///
  /// - Parameter whatWord: What the word is, for messages: "lever".
  public func word(_ key: String, among words: some Collection<String>, whatWord: String) -> String? {
    guard let value = child(key), let word = string(of: value, name: named(key)) else { return nil }
    return check(word, value, among: words, whatWord: whatWord)
  }

  /// The words of a list, each checked as ``word(_:among:whatWord:)`` does; those not allowed are left out.
  ///
  /// - Parameter names: Other names of the words, which lead to a suggestion and are not allowed themselves.
  public func words(
    _ key: String, among words: some Collection<String>, whatWord: String, alsoKnownAs names: [String: String] = [:]
  ) -> [Located<String>] {
    sequence(key).compactMap { item in
      guard let word = string(of: item, name: Message.item(of: named(key))) else { return nil }
      return check(word, item, among: words, whatWord: whatWord, names).map { Located(value: $0, mark: item.mark) }
    }
  }

  private func check(
    _ word: String, _ value: YAMLNode, among words: some Collection<String>, whatWord: String,
    _ names: [String: String] = [:]
  ) -> String? {
    // The list's own copy: a register says the same few words a million times.
    if let known = words.firstIndex(of: word) { return words[known] }
    let near = problems.isFull ? nil : suggestion(for: word, among: words, names)
    return reject(
      value, Message.unknownWord(word, whatWord, what),
      near.map(Message.nearHelp) ?? Message.allowedWords(words.sorted()))
  }

  private func suggestion(
    for word: String, among words: some Collection<String>, _ names: [String: String]
  ) -> String? {
    if let near = NearMiss.suggestion(for: word, among: words) { return near }
    return NearMiss.suggestion(for: word, among: names.keys.sorted()).flatMap { names[$0] }
  }
}

private enum Message {
  static func item(of name: String) -> String { "an item in \(name)" }
  static func notList(_ name: String, _ found: String) -> String { "\(name) must be a list, but is \(found)" }
  static func listHelp(_ key: String, _ item: String) -> String {
    let short = item.unicodeScalars.count <= 60 ? item : "…"
    return "Write it as a list: `\(key): [\(short)]`."
  }
  static func unknownWord(_ word: String, _ whatWord: String, _ what: String) -> String {
    "\(Wording.quoted(word)) in \(what) is not a known \(whatWord)"
  }
  static func nearHelp(_ word: String) -> String { "Did you mean \(Wording.quoted(word))?" }
  static func allowedWords(_ words: [String]) -> String {
    words.isEmpty ? "There are none to choose from." : "Known words are \(Wording.list(words, limit: 12))."
  }
}
