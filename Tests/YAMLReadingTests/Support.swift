import YAMLReading

/// Reads text that must be right; its problems, rendered, are the empty list when it is.
func read(_ text: String) -> (document: YAMLDocument?, problems: [Diagnostic]) {
  read(bytes: Array(text.utf8))
}

func read(bytes: [UInt8]) -> (document: YAMLDocument?, problems: [Diagnostic]) {
  let problems = Problems()
  let document = YAMLReader.read(bytes: bytes, displayName: "p.yaml", problems: problems)
  return (document, problems.sorted)
}

/// "line:column: message" of every problem.
func complaints(_ text: String) -> [String] { complaints(bytes: Array(text.utf8)) }

func complaints(bytes: [UInt8]) -> [String] {
  read(bytes: bytes).problems.map { problem in
    (problem.mark.map { "\($0.line):\($0.column): " } ?? "") + problem.message
  }
}

/// The JSON of text that must be right.
func json(_ text: String, placesAs key: String? = nil) -> String? {
  read(text).document.map { String(decoding: $0.root.jsonBytes(placesAs: key), as: UTF8.self) }
}
