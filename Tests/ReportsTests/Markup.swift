import Testing

/// Looks at HTML as a strict reader would.
enum Markup {
  /// The tags that are open when they should not be, or closed when they are not open; empty for what is well-formed.
  static func mistakes(in text: String) -> [String] {
    var open: [Substring] = []
    var mistakes: [String] = []
    for match in text.matches(of: #/<(/?)([a-z][a-z0-9]*)((?:\s[a-zA-Z0-9:-]+="[^"<]*")*)\s*(/?)>/#) {
      let (_, closing, name, _, isVoid) = match.output
      if closing.isEmpty {
        if isVoid.isEmpty { open.append(name) }
      } else if open.popLast() != name {
        mistakes.append("</\(name)>")
      }
    }
    let rest = text.replacing(#/<!DOCTYPE html>|</?[a-z][a-z0-9]*(?:\s[a-zA-Z0-9:-]+="[^"<]*")*\s*/?>/#, with: "")
    return mistakes + open.map { "<\($0)>" } + (rest.contains("<") ? ["a stray <"] : [])
  }

  /// The values of an attribute, in order.
  static func values(of attribute: String, in text: String) -> [String] {
    text.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
