/// The first place at which bytes stop being JSON.
public struct JSONMistake: Error, Sendable, Equatable {
  /// Offset from the first byte.
  public var offset: Int

  /// What is wrong there, to be read after "because".
  public var reason: String
}

extension JSONMistake {
  static func unexpected(_ offset: Int, wanted: String) -> JSONMistake {
    JSONMistake(offset: offset, reason: "\(wanted) was expected")
  }
  static func tooDeep(_ offset: Int) -> JSONMistake {
    JSONMistake(offset: offset, reason: "it is nested more than \(JSONCheck.depthLimit) levels deep")
  }
  static func notUTF8(_ offset: Int) -> JSONMistake {
    JSONMistake(offset: offset, reason: "the text is not valid UTF-8")
  }
  static func controlCharacter(_ offset: Int) -> JSONMistake {
    JSONMistake(offset: offset, reason: "a control character stands unescaped inside a string")
  }
}
