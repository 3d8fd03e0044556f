internal import CLibYAML

/// The one owner of a libyaml parser.
///
/// libyaml keeps the address of the parser and the pointer to the input for as long as it parses.
/// So the parser lives on the heap, and all parsing happens inside one scope of the input's buffer.
/// It asserts on a null input, so the caller must not pass an empty document.
enum EventStream {
  /// What libyaml said when it could not go on.
  struct Failure {
    var problem = ""
    var context = ""
    /// Where it noticed.
    var place = SourceMark(line: 1, column: 1)
    /// Where the piece began that it was reading; nil when it does not say.
    var start: SourceMark?
  }

  /// Hands every event to `handle` until the stream ends, `handle` returns false, or the text is not YAML.
  static func forEachEvent(of file: SourceFile, _ handle: (yaml_event_t) -> Bool) -> Failure? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) != 0 else { return Failure(problem: "out of memory") }
    defer { yaml_parser_delete(parser) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let content = UnsafeBufferPointer(rebasing: bytes[SourceFile.byteOrderMarkLength(file.bytes)...])
      guard let start = content.baseAddress, !content.isEmpty else { return nil }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, start, content.count)
      return parse(parser, handle)
    }
  }

  private static func parse(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ handle: (yaml_event_t) -> Bool
  ) -> Failure? {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) != 0 else { return failure(of: parser.pointee) }
      defer { yaml_event_delete(&event) }
      guard handle(event), event.type != YAML_STREAM_END_EVENT else { return nil }
    }
  }

  private static func failure(of parser: yaml_parser_t) -> Failure {
    let hasStart = parser.context != nil
    return Failure(
      problem: parser.problem.map { String(cString: $0) } ?? "out of memory",
      context: parser.context.map { String(cString: $0) } ?? "",
      place: SourceMark(parser.problem_mark),
      start: hasStart ? SourceMark(parser.context_mark) : nil)
  }
}

extension SourceMark {
  /// libyaml counts lines and columns from 0.
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
