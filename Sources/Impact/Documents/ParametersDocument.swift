internal import FoundationEssentials
public import YAMLReading

/// Reads the method's parameters: entries named by their place in `MethodParameters`, each with owner, source and note.
public struct ParametersDocument {
  let file: SourceFile
  let problems: Problems

  /// The parameters, or nil when anything in the document is wrong.
  public static func read(_ document: YAMLDocument, problems: Problems) -> MethodParameters? {
    ParametersDocument(file: document.file, problems: problems).parameters(document.root)
  }

  private func parameters(_ root: YAMLNode) -> MethodParameters? {
    let keys = ["schema", "version", "date", "parameters"]
    guard let fields = FieldReader(root, what: "the parameters", keys: keys, file: file, problems: problems) else {
      return nil
    }
    fields.schema("parameters")
    var tree = Tree()
    for key in ["version", "date"] {
      if let node = fields.required(key) { tree.add(key[...], Self.json(node)) }
    }
    let entries = fields.required("parameters")?.entries ?? []
    for entry in entries {
      guard let row = row(entry), let value = row.required("value") else { continue }
      tree.add(entry.key[...], Self.json(value))
    }
    return decode(tree, entries)
  }

  /// Every parameter says who answers for it and where it comes from.
  private func row(_ entry: YAMLEntry) -> FieldReader? {
    let keys = ["value", "owner", "source", "note"]
    let row = FieldReader(entry.value, what: "parameter \(entry.key)", keys: keys, file: file, problems: problems)
    for key in ["owner", "source"] { _ = row?.requiredString(key) }
    return row
  }

  private static func json(_ node: YAMLNode) -> [UInt8] { node.jsonBytes(placesAs: nil) }

  private func decode(_ tree: Tree, _ entries: [YAMLEntry]) -> MethodParameters? {
    guard !problems.hasErrors else { return nil }
    do {
      let parameters = try JSONDecoder().decode(MethodParameters.self, from: Data(tree.json))
      return check(parameters, entries)
    } catch let DecodingError.keyNotFound(key, context) {
      report("is missing", context.codingPath.map(\.stringValue) + [key.stringValue], entries)
    } catch let DecodingError.typeMismatch(type, context) {
      report("is not a \(type)", context.codingPath.map(\.stringValue), entries)
    } catch let DecodingError.valueNotFound(_, context), let DecodingError.dataCorrupted(context) {
      report("has no usable value", context.codingPath.map(\.stringValue), entries)
    } catch {
      problems.error("the parameters cannot be read", at: nil, in: file)
    }
    return nil
  }

  private func check(_ parameters: MethodParameters, _ entries: [YAMLEntry]) -> MethodParameters? {
    let mistakes = parameters.mistakes()
    for mistake in mistakes { report(mistake.sentence, mistake.field.split(separator: ".").map(String.init), entries) }
    return mistakes.isEmpty ? parameters : nil
  }

  /// Puts the message at the entry whose name begins the path.
  private func report(_ message: String, _ path: [String], _ entries: [YAMLEntry]) {
    let name = path.joined(separator: ".")
    let entry = entries.last { name == $0.key || name.hasPrefix($0.key + ".") }
    problems.error("parameter `\(name)`: \(message)", at: entry?.keyMark, in: file)
  }

  /// Dotted names as nested JSON objects, in the order of the document.
  private struct Tree {
    private var value: [UInt8]?
    private var children: [(name: String, tree: Tree)] = []

    mutating func add(_ path: Substring, _ json: [UInt8]) {
      guard !path.isEmpty else {
        value = json
        return
      }
      let dot = path.firstIndex(of: ".")
      let head = String(path[..<(dot ?? path.endIndex)])
      let rest = dot.map { path[path.index(after: $0)...] } ?? ""
      let index = children.firstIndex { $0.name == head } ?? children.endIndex
      if index == children.endIndex { children.append((head, Tree())) }
      children[index].tree.add(rest, json)
    }

    var json: [UInt8] {
      if let value { return value }
      var bytes = Array("{".utf8)
      for (number, child) in children.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += Array("\"\(child.name)\":".utf8) + child.tree.json
      }
      return bytes + Array("}".utf8)
    }
  }
}
