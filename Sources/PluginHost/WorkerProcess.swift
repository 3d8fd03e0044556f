internal import CProcess
internal import Glibc

/// One running worker and this side's ends of it. Ends the process when it goes.
final class WorkerProcess {
  /// What an attempt to read came to.
  enum Reading {
    case bytes(ArraySlice<UInt8>)
    case nothingNow
    case closed
  }

  /// The ends that can be read.
  enum End: CaseIterable {
    case line, out, err
  }

  private let worker: impact_worker
  private let page: UnsafeMutablePointer<impact_page>
  private var closed: Set<End> = []
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var isReaped = false

  /// Starts a worker for the library behind a descriptor.
  init(program: String, label: String, library: Int32, runtimeFolder: String?, limits: WorkerLimits)
    throws(SystemFailure)
  {
    var allowed = impact_limits(
      memory_bytes: UInt64(limits.memoryMegabytes) << 20, output_bytes: UInt64(limits.outputBytes),
      output_items: UInt32(limits.outputItems), call_seconds: limits.callSeconds)
    var mapped: UnsafeMutablePointer<impact_page>?
    let descriptor = impact_page_create(&allowed, &mapped)
    guard descriptor >= 0, let mapped else { throw SystemFailure(number: -descriptor) }
    defer { close(descriptor) }
    var started = impact_worker()
    let error = impact_spawn(program, label, runtimeFolder, descriptor, library, &started)
    guard error == 0 else {
      impact_page_unmap(mapped)
      throw SystemFailure(number: -error)
    }
    worker = started
    page = mapped
  }

  deinit {
    if !isReaped {
      kill()
      _ = reap()
    }
    for descriptor in [worker.pidfd, worker.line, worker.out, worker.err] { close(descriptor) }
    impact_page_unmap(page)
  }

  var pid: Int32 { worker.pid }

  var phase: WorkerPhase { WorkerPhase(rawValue: impact_page_phase(page)) ?? .start }

  /// What the module last reported of its progress; `nil` when it never did.
  var progress: (done: UInt64, total: UInt64)? {
    var done: UInt64 = 0
    var total: UInt64 = 0
    impact_page_progress(page, &done, &total)
    return total == 0 ? nil : (done, total)
  }

  var crash: impact_crash {
    var record = impact_crash()
    impact_page_crash(page, &record)
    return record
  }

  func setCancelled(_ isCancelled: Bool) { impact_page_cancel(page, isCancelled ? 1 : 0) }

  func kill() {
    var target = worker
    impact_kill(&target)
  }

  /// Collects the ended process and tells how it ended.
  func reap() -> impact_exit {
    var target = worker
    var how = impact_exit()
    isReaped = impact_reap(&target, &how) == 0
    return how
  }

  /// Whether the process has ended and waits to be reaped.
  var hasEnded: Bool {
    var entry = pollfd(fd: worker.pidfd, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) == 1
  }

  /// What to give to `poll`: the process itself, then each end that is still open.
  var watched: [(end: End?, entry: pollfd)] {
    var list: [(End?, pollfd)] = [(nil, pollfd(fd: worker.pidfd, events: Int16(POLLIN), revents: 0))]
    for end in End.allCases where !closed.contains(end) {
      let writes = end == .line && sent < outgoing.count
      list.append((end, pollfd(fd: descriptor(end), events: Int16(writes ? POLLIN | POLLOUT : POLLIN), revents: 0)))
    }
    return list
  }

  /// Reads once, without waiting. `scratch` is the room to read into.
  func read(_ end: End, _ scratch: inout [UInt8]) -> Reading {
    guard !closed.contains(end) else { return .closed }
    let count = scratch.withUnsafeMutableBytes { Glibc.read(descriptor(end), $0.baseAddress, $0.count) }
    if count > 0 { return .bytes(scratch[..<count]) }
    if count < 0, errno == EAGAIN || errno == EINTR { return .nothingNow }
    closed.insert(end)
    return .closed
  }

  /// Sends a frame, as far as the line takes it now; `flush` sends the rest.
  func send(_ frame: [UInt8]) {
    outgoing = frame
    sent = 0
    flush()
  }

  /// Sends what is left of a frame. A line that is gone is noticed when reading.
  func flush() {
    while sent < outgoing.count {
      let count = outgoing.withUnsafeBytes { bytes in
        Glibc.send(
          worker.line, bytes.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        if errno != EAGAIN { sent = outgoing.count }
        return
      }
      sent += count
    }
  }

  private func descriptor(_ end: End) -> Int32 {
    switch end {
    case .line: worker.line
    case .out: worker.out
    case .err: worker.err
    }
  }
}

/// A system call that did not work, by its error number.
struct SystemFailure: Error, Equatable {
  var number: Int32

  /// The system's own words, such as "No such file or directory".
  var words: String { String(cString: strerror(number)) }
}
