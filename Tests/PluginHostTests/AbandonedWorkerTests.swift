import CProcess
import Glibc
import Testing

@testable import PluginHost

@Suite("A worker whose host is gone")
struct AbandonedWorkerTests {
  private func worker() throws -> WorkerProcess {
    var limits = WorkerLimits()
    (limits.loadSeconds, limits.createSeconds, limits.assessSeconds) = (0.5, 0.5, 0.5)
    let library = try LoadedLibrary.open(scripted()).get()
    return try WorkerProcess(
      program: workerPath, label: "test", library: library.descriptor, runtimeFolder: nil, limits: limits)
  }

  /// How the process ended, as a signal or a negative exit code; `nil` when it has not after four seconds.
  private func end(_ worker: WorkerProcess) -> Int32? {
    for _ in 0..<400 where !worker.hasEnded { usleep(10_000) }
    guard worker.hasEnded else { return nil }
    let how = worker.reap()
    return how.signalled == 1 ? how.code : -how.code
  }

  @Test("ends by itself even when its module sleeps for ever")
  func asleep() throws {
    let worker = try worker()
    worker.send(Frame.create(configuration: Array("{}".utf8)))
    worker.send(Frame.assess(proposal: order("sleep"), options: [], seed: 0, deadline: 0))
    #expect(end(worker) == SIGALRM)
  }

  @Test("ends when it is sent something that is no frame of the interface")
  func nonsense() throws {
    let worker = try worker()
    worker.send([0xFF, 0xFF, 0xFF, 0xFF, 1])
    #expect(end(worker) == -67)
  }

  @Test("ends when a request is longer inside than outside")
  func overlong() throws {
    let worker = try worker()
    worker.send(Frame.create(configuration: Array("{}".utf8)))
    worker.send([20, 0, 0, 0, 2] + [UInt8](repeating: 0xFF, count: 20))
    #expect(end(worker) == -67)
  }
}
