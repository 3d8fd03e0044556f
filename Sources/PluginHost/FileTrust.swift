internal import CProcess
internal import Glibc

/// Which files may be loaded: a library that somebody else can change is not the one that was approved.
public struct FileTrust: Sendable, Equatable {
  /// A user who may own module files besides root and the present user: the owner of the program itself.
  public var owner: UInt32?

  /// Whether the file's group may write to it, as is usual in a developer's checkout.
  public var groupMayWrite: Bool

  /// Files of root and the present user that nobody else may write to, unless told otherwise.
  public init(owner: UInt32? = nil, groupMayWrite: Bool = false) {
    self.owner = owner
    self.groupMayWrite = groupMayWrite
  }

  /// Opens a file for reading, or says in a sentence why it must not be used.
  func open(_ path: String) -> Result<Int32, FileProblem> {
    let descriptor = impact_open_trusted(path, owner ?? 0, groupMayWrite ? 1 : 0)
    guard descriptor < 0 else { return .success(descriptor) }
    return .failure(FileProblem(path: path, code: descriptor))
  }
}

/// Why a file was not opened.
struct FileProblem: Error, Equatable {
  var path: String
  var code: Int32
  var isFolder = false

  /// A clause to follow "its library" or "its manifest".
  var words: String {
    switch code {
    case Int32(IMPACT_FILE_NOT_REGULAR): "\(path) is not an ordinary \(isFolder ? "folder" : "file")"
    case Int32(IMPACT_FILE_OWNER): "\(path) belongs to another user; it must belong to root or to you"
    case Int32(IMPACT_FILE_WRITABLE): "\(path) can be changed by other users; remove that permission (chmod go-w)"
    case Int32(IMPACT_FILE_SETUID): "\(path) has the set-user-id or set-group-id bit; remove it (chmod ug-s)"
    case -ELOOP: "\(path) is a symbolic link; name the file itself"
    default: "\(path) cannot be opened: \(SystemFailure(number: -code).words)"
    }
  }

}
