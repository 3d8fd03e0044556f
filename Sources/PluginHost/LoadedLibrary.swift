internal import CProcess
internal import Glibc

/// A module's library as it was when it was checked: a sealed copy in memory, and its digest.
///
/// The copy is what gets hashed and what gets loaded, so nobody can exchange the file in between.
final class LoadedLibrary {
  let descriptor: Int32
  let sha256: String

  private init(descriptor: Int32, sha256: String) {
    self.descriptor = descriptor
    self.sha256 = sha256
  }

  deinit { close(descriptor) }

  /// Opens, checks, copies and hashes; the failure is a sentence for the report.
  static func open(_ launch: ModuleLaunch) -> Result<LoadedLibrary, Refusal> {
    let file: Int32
    switch launch.fileTrust.open(launch.libraryPath) {
    case .success(let descriptor): file = descriptor
    case .failure(let problem): return .failure(.library(problem.words))
    }
    defer { close(file) }
    let copy = impact_sealed_copy(file)
    guard copy >= 0 else {
      return .failure(.library("\(launch.libraryPath) cannot be read: \(SystemFailure(number: -copy).words)"))
    }
    guard let sha256 = SHA256Hex.of(fileDescriptor: copy) else {
      close(copy)
      return .failure(.library("\(launch.libraryPath) cannot be read"))
    }
    let library = LoadedLibrary(descriptor: copy, sha256: sha256)
    if let expected = launch.expectedSHA256, expected.lowercased() != sha256 {
      return .failure(.checksum(path: launch.libraryPath, expected: expected, found: sha256))
    }
    return .success(library)
  }
}

/// Why a module is not run, as one sentence.
struct Refusal: Error, Equatable {
  var sentence: String
}

extension Refusal {
  static func library(_ words: String) -> Refusal {
    Refusal(sentence: "The module was not run, because its library \(words).")
  }

  static func checksum(path: String, expected: String, found: String) -> Refusal {
    Refusal(
      sentence: """
        The module was not run, because its library \(path) is not the one its manifest describes \
        (sha256 \(found.prefix(12))… instead of \(expected.prefix(12))…). Install the module again from its source.
        """)
  }

  static func worker(_ words: String) -> Refusal {
    Refusal(sentence: "The module was not run, because its process could not be started: \(words).")
  }

  static func handshake(_ words: String) -> Refusal {
    Refusal(sentence: "The module cannot be used: \(words).")
  }

  static func create(status: Int32, message: String) -> Refusal {
    Refusal(
      sentence: message.isEmpty
        ? "The module could not read its catalogue (status \(status)) and gave no reason."
        : "The module could not read its catalogue: \(message)")
  }

  static func identity(stated: String, manifest: String) -> Refusal {
    Refusal(
      sentence: """
        The module was not run, because its library says it is \(stated) and its plugin.json says \(manifest). \
        Build the module again, or correct plugin.json.
        """)
  }

  static func manifest(_ words: String) -> Refusal {
    Refusal(sentence: "The module was not run, because the manifest inside its library \(words).")
  }
}
