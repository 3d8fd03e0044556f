internal import CProcess

/// One module and its process over a batch: started when needed, asked, watched, ended, and started again after a
/// crash until it has died too often.
final class Worker {
  private enum State: Equatable {
    case stopped
    case loading
    case creating
    case idle
    case assessing
    case refused(String)
  }

  private let launch: ModuleLaunch
  private let program: String
  private let limits: WorkerLimits
  private var library: LoadedLibrary?
  private(set) var process: WorkerProcess?
  private var state = State.stopped
  private var reader: FrameReader
  private var printed = OutputRing()
  private var manifestJSON: [UInt8]?
  private var deaths = 0
  private var killed: FailureCause?
  private var deadline = UInt64.max
  private var cancelAt = UInt64.max
  private var call = Call(proposal: [], options: [], seed: 0)
  private var answer = Answer()
  private var run: ModuleRun?
  private var diedBetween: String?

  init(_ launch: ModuleLaunch, program: String, limits: WorkerLimits) {
    self.launch = launch
    self.program = program
    self.limits = limits.applying(launch.limits)
    reader = FrameReader(longest: self.limits.outputBytes + 128 * 1024)
  }

  /// Whether the present call is still open.
  var isBusy: Bool { run == nil }

  /// The next moment at which `tick` has something to do.
  var nextMoment: UInt64 { min(deadline, cancelAt) }

  /// Begins a call: asks the warm process, or starts one.
  func begin(_ call: Call) {
    if let process, process.hasEnded { processEnded() }
    self.call = call
    answer = Answer()
    if let summary = diedBetween { answer.note("Between two proposals: \(summary)") }
    (run, diedBetween) = (nil, nil)
    switch state {
    case .refused(let sentence): finish(.refused(sentence), nil)
    case .idle: ask()
    default: deaths < limits.deaths ? start() : quarantine()
    }
  }

  /// The result of the call.
  func takeRun() -> ModuleRun {
    run
      ?? ModuleRun(
        id: launch.id, outcome: .refused(Refusal.worker("it was never asked").sentence), emitted: [], isPartial: false,
        log: [], manifestJSON: nil, librarySHA256: nil, pid: nil, phase: .start)
  }

  /// Ends the process.
  func stop() {
    process = nil
    if case .refused = state { return }
    state = .stopped
  }

  // MARK: Starting and asking

  private func quarantine() {
    let sentence = FailureSentence(launch: launch, cause: .quarantined(deaths: deaths), phase: .start)
    finish(.failed(sentence.report(crash: nil, progress: nil, lastLines: [])), nil)
  }

  private func start() {
    killed = nil
    reader = FrameReader(longest: reader.longest)
    do throws(Refusal) {
      let library = try openedLibrary()
      do throws(SystemFailure) {
        process = try WorkerProcess(
          program: program, label: launch.id, library: library.descriptor, runtimeFolder: launch.runtimeFolder,
          limits: limits)
      } catch { throw .worker("\(program): \(error.words)") }
      enter(.loading, seconds: limits.loadSeconds)
    } catch { refuse(error) }
  }

  private func openedLibrary() throws(Refusal) -> LoadedLibrary {
    if let library { return library }
    let opened = try LoadedLibrary.open(launch).get()
    library = opened
    return opened
  }

  private func ask() {
    process?.setCancelled(false)
    enter(.assessing, seconds: limits.assessSeconds)
    process?.send(
      Frame.assess(proposal: call.proposal, options: call.options, seed: call.seed, deadline: deadline))
  }

  /// A new state with a deadline, and the cancel flag at four fifths of the way.
  private func enter(_ next: State, seconds: Double) {
    let now = Monotonic.now()
    state = next
    deadline = Monotonic.after(seconds, from: now)
    cancelAt = Monotonic.after(seconds * 0.8, from: now)
  }

  // MARK: Events

  /// Reads what an end has, once. A chatty module gets one turn like everybody else.
  func readable(_ end: WorkerProcess.End, _ scratch: inout [UInt8]) {
    guard let reading = process?.read(end, &scratch) else { return }
    switch (reading, end) {
    case (.bytes(let bytes), .line): received(bytes)
    case (.bytes(let bytes), _): printed.append(bytes)
    case (.closed, .line): deadline = min(deadline, Monotonic.after(0.5, from: Monotonic.now()))
    default: break
    }
  }

  /// Sends more of a proposal that was too long for the line.
  func writable() { process?.flush() }

  /// Does what the clock asks for.
  func tick(now: UInt64) {
    if now >= cancelAt {
      cancelAt = .max
      process?.setCancelled(true)
    }
    guard now >= deadline else { return }
    let lineIsOpen = process?.watched.contains { $0.end == .line } ?? false
    end(lineIsOpen ? .timeLimit(seconds: stateSeconds) : .brokeContract("it closed its line to the host"))
  }

  /// The process has ended: takes what it had still said, and draws the conclusion.
  func processEnded() {
    guard let process else { return }
    drain(process)
    process.kill()
    let how = process.reap()
    (deadline, cancelAt) = (.max, .max)
    self.process = nil
    if case .refused = state { return }
    state = .stopped
    deaths += 1
    let lines = printed.takeLines()
    let cause = killed ?? FailureCause(how, process.crash, printed: lines, limits: limits)
    let failure = report(cause, process, lastLines: FailureSentence.telling(lines))
    if isBusy {
      answer.addPrinted(lines)
      finish(.failed(failure), process)
    } else {
      diedBetween = failure.summary
    }
  }

  private func drain(_ process: WorkerProcess) {
    var scratch = [UInt8](repeating: 0, count: 64 * 1024)
    for end in WorkerProcess.End.allCases {
      // Bounded: a process that the module started may hold the other end and never stop.
      for _ in 0..<256 {
        guard case .bytes(let bytes) = process.read(end, &scratch) else { break }
        if end == .line { received(bytes) } else { printed.append(bytes) }
      }
    }
  }

  /// Ends the process for a cause of ours; `processEnded` follows.
  private func end(_ cause: FailureCause) {
    killed = killed ?? cause
    (deadline, cancelAt) = (.max, .max)
    process?.kill()
  }

  // MARK: Frames

  private func received(_ bytes: ArraySlice<UInt8>) {
    reader.append(bytes)
    do throws(FrameTooLong) {
      while let frame = try reader.next() { handle(frame) }
    } catch {
      end(.brokeContract("it sent more at once than it may"))
    }
  }

  private func handle(_ frame: Frame) {
    if let killed, case .brokeContract = killed { return }
    switch (Int32(frame.type), state) {
    case (IMPACT_FRAME_LOADED, .loading): loaded(manifest: Array(frame.payload))
    case (IMPACT_FRAME_REFUSED, .loading): refuse(.handshake(PlainText.line(frame.payload)))
    case (IMPACT_FRAME_EMIT, .assessing): emitted(frame)
    case (IMPACT_FRAME_LOG, _): logged(frame)
    case (IMPACT_FRAME_FAIL, .creating), (IMPACT_FRAME_FAIL, .assessing):
      if let (_, message) = frame.numbered { answer.fail(message) }
    case (IMPACT_FRAME_DONE, .creating) where killed == nil: created(frame)
    case (IMPACT_FRAME_DONE, .assessing) where killed == nil: assessed(frame)
    case (IMPACT_FRAME_DONE, _) where killed != nil: break
    default: end(.brokeContract("it sent a message out of turn"))
    }
  }

  private func loaded(manifest: [UInt8]) {
    manifestJSON = manifest
    if let refusal = StatedIdentity.mismatch(manifest, launch) { return refuse(refusal) }
    enter(.creating, seconds: limits.createSeconds)
    process?.send(Frame.create(configuration: launch.configurationJSON))
  }

  private func created(_ frame: Frame) {
    guard let (status, _) = frame.numbered else { return end(.brokeContract("it sent half a message")) }
    guard status == 0 else { return refuse(.create(status: status, message: answer.failMessage)) }
    ask()
  }

  private func emitted(_ frame: Frame) {
    guard let (kind, json) = frame.numbered, answer.emit(kind: kind, json, limits: limits) else {
      return end(.brokeContract("it sent more, or other, items than it may"))
    }
  }

  private func logged(_ frame: Frame) {
    guard let (level, message) = frame.numbered else { return }
    let prefix = level == 1 ? "warning: " : level == 2 ? "error: " : ""
    answer.note(prefix + PlainText.line(message))
  }

  private func assessed(_ frame: Frame) {
    guard let (status, rest) = frame.numbered, rest.count == 4, let process else {
      return end(.brokeContract("it sent half a message"))
    }
    // The worker leaves the phase before it says so; a module that writes to the line itself forgets that.
    guard process.phase == .idle else { return end(.brokeContract("it sent a message out of turn")) }
    let flags = Frame.number(rest)
    state = .idle
    (deadline, cancelAt) = (.max, .max)
    drainPrinted(process)
    let cause = answer.fault(status: status, flags: flags, limits: limits)
    if let cause {
      finish(.failed(report(cause, process, phase: .assess, lastLines: [])), process)
    } else if status == 2 {
      finish(.notApplicable(answer.failMessage), process)
    } else {
      finish(.answered, process)
    }
  }

  private func drainPrinted(_ process: WorkerProcess) {
    var scratch = [UInt8](repeating: 0, count: 64 * 1024)
    for end in [WorkerProcess.End.out, .err] {
      if case .bytes(let bytes) = process.read(end, &scratch) { printed.append(bytes) }
    }
    answer.addPrinted(printed.takeLines())
  }

  // MARK: Conclusions

  private func refuse(_ refusal: Refusal) {
    state = .refused(refusal.sentence)
    (deadline, cancelAt) = (.max, .max)
    finish(.refused(refusal.sentence), process)
    process = nil
  }

  private func finish(_ outcome: ModuleOutcome, _ process: WorkerProcess?) {
    guard run == nil else { return }
    let isPartial = if case .failed = outcome { true } else { false }
    run = ModuleRun(
      id: launch.id, outcome: outcome, emitted: answer.emitted, isPartial: isPartial, log: answer.log,
      manifestJSON: manifestJSON, librarySHA256: library?.sha256, pid: process?.pid, phase: process?.phase ?? .start)
  }

  private func report(
    _ cause: FailureCause, _ process: WorkerProcess, phase: WorkerPhase? = nil, lastLines: [String]
  ) -> ModuleFailureReport {
    FailureSentence(launch: launch, cause: cause, phase: phase ?? process.phase).report(
      crash: process.crash, progress: process.progress, lastLines: lastLines)
  }

  private var stateSeconds: Double {
    switch state {
    case .loading: limits.loadSeconds
    case .creating: limits.createSeconds
    default: limits.assessSeconds
    }
  }
}

/// One question put to every module.
struct Call {
  var proposal: [UInt8]
  var options: [UInt8]
  var seed: UInt64
}
