import Impact
import YAMLReading

/// A register as one document in YAML, where it is small enough to be one.
enum RegisterDocument {
  /// The document.
  ///
  /// - Throws: `Stop` when it would be larger than any document that is read.
  static func yaml(_ register: CampaignRegister) throws -> String {
    let text = CampaignYAML.write(register)
    guard text.utf8.count > YAMLReader.maximumBytes else { return text }
    throw Stop(
      status: .couldNotRun,
      sentence: "the register would take \(text.utf8.count / 1_048_576) MiB of YAML, more than the "
        + "\(YAMLReader.maximumBytes / 1_048_576) MiB that are read; keep it as a table, which --campaigns reads as it is"
    )
  }
}
