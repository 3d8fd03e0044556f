extension SourceFile {
  /// Reads a text file, or standard input when `path` is "-"; nil, after an error, when it cannot be read, is larger
  /// than `limit` bytes, is not UTF-8 or holds characters that no text file holds.
  public static func read(
    path: String, displayName: String, notation: Notation, limit: Int, problems: Problems
  ) -> SourceFile? {
    switch FileBytes.read(path: path, limit: limit) {
    case .success(let bytes):
      let file = SourceFile(name: displayName, bytes: bytes, notation: notation)
      return file.isText(limit: limit, problems: problems) ? file : nil
    case .failure(let refusal):
      let nothing = SourceFile(name: displayName, bytes: [], notation: notation)
      problems.error(refusal.message, at: nil, in: nothing, help: refusal.help)
      return nil
    }
  }

  /// Whether the bytes are UTF-8 without control characters and at most `limit`; reports what is wrong with them.
  public func isText(limit: Int, problems: Problems) -> Bool {
    let found = Problems()
    defer { problems.absorb(found) }
    return InputCheck.accepts(self, limit: limit, problems: found)
  }

  /// The bytes after the byte order mark, if there is one.
  public var content: ArraySlice<UInt8> { bytes[Self.byteOrderMarkLength(bytes)...] }
}
