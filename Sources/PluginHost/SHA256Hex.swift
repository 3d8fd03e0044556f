internal import Crypto
internal import Glibc

/// SHA-256 digests as 64 lower-case hexadecimal digits, the form used in manifests and in a report's provenance.
public enum SHA256Hex {
  /// The digest of bytes already in memory.
  public static func of(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hexadecimal(hash.finalize())
  }

  /// The digest of everything an open file holds, from its first byte, without moving the file's position.
  ///
  /// Hashing through the descriptor that will be loaded leaves no moment in which a path could come to mean
  /// another file. `nil` when the descriptor cannot be read.
  public static func of(fileDescriptor: Int32) -> String? {
    var hash = SHA256()
    var chunk = [UInt8](repeating: 0, count: 128 * 1024)
    var offset: off_t = 0
    while true {
      let count = chunk.withUnsafeMutableBytes { pread(fileDescriptor, $0.baseAddress, $0.count, offset) }
      if count < 0 {
        guard errno == EINTR else { return nil }
        continue
      }
      if count == 0 { return hexadecimal(hash.finalize()) }
      chunk.withUnsafeBytes { hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      offset += off_t(count)
    }
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
