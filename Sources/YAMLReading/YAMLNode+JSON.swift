extension YAMLNode {
  /// The node as compact JSON: types by the core schema, the order of mappings kept, aliases written out.
  ///
  /// With `placesAs`, every mapping begins with that key and its place, `{"line":3,"column":5}`;
  /// a key of the document with the same name is left out, so that a document cannot forge a place.
  public func jsonBytes(placesAs key: String?) -> [UInt8] {
    var output: [UInt8] = []
    appendJSON(to: &output, placeKey: key)
    return output
  }

  /// Recursion is safe here: the reader bounds the depth, aliases included.
  private func appendJSON(to output: inout [UInt8], placeKey: String?) {
    switch kind {
    case .scalar: appendScalar(to: &output)
    case .sequence: appendSequence(to: &output, placeKey: placeKey)
    case .mapping: appendMapping(to: &output, placeKey: placeKey)
    }
  }

  private func appendSequence(to output: inout [UInt8], placeKey: String?) {
    output.append(UInt8(ascii: "["))
    for (position, element) in elements.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      element.appendJSON(to: &output, placeKey: placeKey)
    }
    output.append(UInt8(ascii: "]"))
  }

  private func appendMapping(to output: inout [UInt8], placeKey: String?) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    if let placeKey {
      Self.appendString(placeKey, to: &output)
      output += ":{\"line\":\(mark.line),\"column\":\(mark.column)}".utf8
      isFirst = false
    }
    for entry in entries where entry.key != placeKey {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      Self.appendString(entry.key, to: &output)
      output.append(UInt8(ascii: ":"))
      entry.value.appendJSON(to: &output, placeKey: placeKey)
    }
    output.append(UInt8(ascii: "}"))
  }

  private func appendScalar(to output: inout [UInt8]) {
    switch scalar ?? .null {
    case .null: output += "null".utf8
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .int(let value): output += value.description.utf8
    case .float(let value): output += value.description.utf8
    case .string(let value): Self.appendString(value, to: &output)
    }
  }

  private static func appendString(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      case 0..<0x20: output += [0x5C, 0x75, 0x30, 0x30, hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
