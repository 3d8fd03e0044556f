internal import Glibc

/// The modules of a run, each in a process of its own, asked together about one proposal after another.
///
/// One loop on the caller's thread watches them all; processes stay warm between proposals. Not for use from two
/// threads at once. What one module does, or fails to do, never touches another's result.
public final class ModulePool {
  private let workers: [Worker]
  private var scratch = [UInt8](repeating: 0, count: 64 * 1024)

  /// A pool that has started nothing yet. `workerPath` is the absolute path of `cyp-impact-worker`.
  public init(launches: [ModuleLaunch], workerPath: String, limits: WorkerLimits = WorkerLimits()) {
    workers = launches.map { Worker($0, program: workerPath, limits: limits) }
  }

  /// Asks every module about one proposal and waits for all of them, none longer than its limits.
  ///
  /// Returns one run for each launch, in their order. A module that died is started again for the next proposal, until
  /// it has died as often as the limits allow.
  public func assess(proposalJSON: [UInt8], options: [UInt8] = Array("{}".utf8), seed: UInt64 = 0) -> [ModuleRun] {
    let call = Call(proposal: proposalJSON, options: options, seed: seed)
    for worker in workers { worker.begin(call) }
    while workers.contains(where: \.isBusy) { wait() }
    return workers.map { $0.takeRun() }
  }

  /// Ends all processes. A later `assess` starts them again.
  public func close() {
    for worker in workers { worker.stop() }
  }

  /// Waits for the next event or deadline and deals with all that are due.
  private func wait() {
    var sources: [(worker: Worker, end: WorkerProcess.End?)] = []
    var entries: [pollfd] = []
    for worker in workers {
      for (end, entry) in worker.process?.watched ?? [] {
        sources.append((worker, end))
        entries.append(entry)
      }
    }
    let next = workers.map(\.nextMoment).min() ?? .max
    let timeout = Monotonic.milliseconds(from: Monotonic.now(), to: next)
    if poll(&entries, nfds_t(entries.count), timeout) > 0 {
      for (source, entry) in zip(sources, entries) where entry.revents != 0 { dispatch(source, entry.revents) }
    }
    let now = Monotonic.now()
    for worker in workers { worker.tick(now: now) }
  }

  private func dispatch(_ source: (worker: Worker, end: WorkerProcess.End?), _ events: Int16) {
    guard let end = source.end else { return source.worker.processEnded() }
    if events & Int16(POLLOUT) != 0 { source.worker.writable() }
    if events & ~Int16(POLLOUT) != 0 { source.worker.readable(end, &scratch) }
  }
}
