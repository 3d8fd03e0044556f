/// What a manifest asks for its module; absent values leave the host's own.
public struct ModuleLimits: Sendable, Equatable, Decodable {
  /// Address space in mebibytes; a manifest may ask for more than the host's usual.
  public var memoryMegabytes: Int?

  /// Seconds for one assessment; a manifest may only lower the host's limit.
  public var seconds: Double?

  /// Limits as a manifest states them.
  public init(memoryMegabytes: Int? = nil, seconds: Double? = nil) {
    self.memoryMegabytes = memoryMegabytes
    self.seconds = seconds
  }

  private enum CodingKeys: String, CodingKey {
    case memoryMegabytes = "memory_mb"
    case seconds
  }
}

/// What the host allows a worker: times, memory and output.
public struct WorkerLimits: Sendable, Equatable {
  /// Address space in mebibytes.
  public var memoryMegabytes = 1024

  /// Seconds to load the library and answer the entry.
  public var loadSeconds = 5.0

  /// Seconds to read the catalogue.
  public var createSeconds = 5.0

  /// Seconds for one assessment.
  public var assessSeconds = 10.0

  /// Bytes a module may emit in one assessment.
  public var outputBytes = 4 * 1024 * 1024

  /// Items a module may emit in one assessment.
  public var outputItems = 10_000

  /// Deaths after which a module is not started again.
  public var deaths = 3

  /// The usual limits.
  public init() {}

  /// The smallest and the largest memory a manifest can obtain, in mebibytes.
  static let memoryRange = 64...16_384

  /// These limits with a manifest's wishes: less time, or another amount of memory within `memoryRange`.
  func applying(_ wishes: ModuleLimits) -> WorkerLimits {
    var limits = withinReason
    if let megabytes = wishes.memoryMegabytes {
      limits.memoryMegabytes = min(max(megabytes, Self.memoryRange.lowerBound), Self.memoryRange.upperBound)
    }
    if let seconds = wishes.seconds, seconds > 0 {
      limits.loadSeconds = min(loadSeconds, max(seconds, 1))
      limits.createSeconds = min(createSeconds, max(seconds, 1))
      limits.assessSeconds = min(assessSeconds, seconds)
    }
    return limits
  }

  /// These limits without numbers that no machine could honour.
  private var withinReason: WorkerLimits {
    var limits = self
    limits.memoryMegabytes = min(max(memoryMegabytes, Self.memoryRange.lowerBound), Self.memoryRange.upperBound)
    limits.outputBytes = min(max(outputBytes, 1024), 128 << 20)
    limits.outputItems = min(max(outputItems, 1), 1_000_000)
    return limits
  }

  /// Whole seconds after which a worker ends by itself: twice the limit, so that it bounds only an abandoned one.
  var callSeconds: UInt32 {
    let longest = max(assessSeconds, loadSeconds + createSeconds)
    return longest < 1_000_000 ? UInt32(max(longest * 2, 2).rounded(.up)) : 2_000_000
  }
}
