internal import CProcess

/// One message between the supervisor and a worker.
struct Frame: Equatable {
  var type: UInt8
  var payload: ArraySlice<UInt8>

  /// The frame that hands a module its catalogue.
  static func create(configuration: [UInt8]) -> [UInt8] {
    header(type: UInt8(IMPACT_FRAME_CREATE), length: configuration.count) + configuration
  }

  /// The frame that asks for an assessment.
  static func assess(proposal: [UInt8], options: [UInt8], seed: UInt64, deadline: UInt64) -> [UInt8] {
    let length = Int(IMPACT_ASSESS_HEADER) + proposal.count + options.count
    var bytes = header(type: UInt8(IMPACT_FRAME_ASSESS), length: length)
    bytes.reserveCapacity(bytes.count + length)
    append(deadline, to: &bytes)
    append(seed, to: &bytes)
    append(UInt32(truncatingIfNeeded: proposal.count), to: &bytes)
    bytes += proposal
    bytes += options
    return bytes
  }

  /// The first four bytes of the payload as a number, and what follows; `nil` when there are fewer.
  var numbered: (number: Int32, rest: ArraySlice<UInt8>)? {
    guard payload.count >= 4 else { return nil }
    return (Int32(bitPattern: Self.number(payload.prefix(4))), payload.dropFirst(4))
  }

  /// Little-endian, as both ends are one machine.
  static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func header(type: UInt8, length: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    append(UInt32(truncatingIfNeeded: length), to: &bytes)
    return bytes + [type]
  }

  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Puts frames together from what a worker sends, and believes no length.
struct FrameReader {
  /// The longest payload that a worker has any business sending.
  let longest: Int

  private var bytes: [UInt8] = []
  private var start = 0

  init(longest: Int) { self.longest = longest }

  mutating func append(_ chunk: some Collection<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: chunk)
  }

  /// The next whole frame, `nil` when more bytes are needed; throws when the announced length is too large.
  mutating func next() throws(FrameTooLong) -> Frame? {
    let header = Int(IMPACT_FRAME_HEADER)
    guard bytes.count - start >= header else { return nil }
    let length = Int(Frame.number(bytes[start..<start + 4]))
    guard length <= longest else { throw FrameTooLong() }
    guard bytes.count - start - header >= length else { return nil }
    let type = bytes[start + 4]
    let payload = bytes[(start + header)..<(start + header + length)]
    start += header + length
    return Frame(type: type, payload: payload)
  }
}

/// A worker announced more than it may send.
struct FrameTooLong: Error {}
