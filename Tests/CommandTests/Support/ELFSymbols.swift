import Foundation

/// The dynamic symbols of a 64-bit little-endian ELF file, as `nm -D` lists them.
struct ELFSymbols {
  /// Functions and data that other programs can bind to.
  private(set) var exported: [String] = []
  /// What it takes from elsewhere.
  private(set) var imported: [String] = []

  init(_ file: Data) {
    let bytes = [UInt8](file)
    let start = Self.number(bytes, 0x28, 8)
    let (size, count) = (Self.number(bytes, 0x3A, 2), Self.number(bytes, 0x3C, 2))
    let headers = (0..<count).map { start + $0 * size }
    // Type 11 is the dynamic symbol table; its link names the section with the strings.
    for header in headers where Self.number(bytes, header + 4, 4) == 11 {
      let strings = Self.number(bytes, headers[Self.number(bytes, header + 0x28, 4)] + 0x18, 8)
      let (first, length) = (Self.number(bytes, header + 0x18, 8), Self.number(bytes, header + 0x20, 8))
      for symbol in stride(from: first, to: first + length, by: 24) { add(symbol, strings, bytes) }
    }
  }

  private mutating func add(_ symbol: Int, _ strings: Int, _ bytes: [UInt8]) {
    let nameStart = strings + Self.number(bytes, symbol, 4)
    let name = String(decoding: bytes[nameStart...].prefix { $0 != 0 }, as: UTF8.self)
    let isGlobal = bytes[symbol + 4] >> 4 != 0
    let section = Self.number(bytes, symbol + 6, 2)
    guard isGlobal, !name.isEmpty else { return }
    // Section 0xFFF1 holds absolute values, such as the names of versions.
    if section == 0 { imported.append(name) } else if section != 0xFFF1 { exported.append(name) }
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
