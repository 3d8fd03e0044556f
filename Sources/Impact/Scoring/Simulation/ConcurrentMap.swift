import Glibc
import Synchronization

/// Computes `count` results on several threads; the result never depends on how many.
///
/// Plain threads, so that scoring stays an ordinary function. Where a thread cannot be started the others do its work.
func concurrentMap<Result: Sendable>(
  count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let queue = WorkQueue(count: count)
  let workers = (0..<max(1, min(threads, count))).map { _ in Worker(queue: queue, body: body) }
  let started = workers.dropFirst().compactMap { worker in startThread { worker.work() } }
  workers.first?.work()
  for thread in started { thread.join() }
  return workers.flatMap(\.results).sorted { $0.position < $1.position }.map(\.value)
}

/// Hands out positions from 0, each of them once.
private final class WorkQueue: Sendable {
  private let next = Atomic(0)
  private let count: Int

  init(count: Int) { self.count = count }

  func take() -> Int? {
    let position = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return position < count ? position : nil
  }
}

/// The results of one thread, which nobody else reads before the thread has ended.
private final class Worker<Result: Sendable> {
  private let queue: WorkQueue
  private let body: @Sendable (Int) -> Result
  private(set) var results: [(position: Int, value: Result)] = []

  init(queue: WorkQueue, body: @escaping @Sendable (Int) -> Result) {
    self.queue = queue
    self.body = body
  }

  func work() {
    while let position = queue.take() { results.append((position, body(position))) }
  }
}

/// A running thread and what it runs.
private struct RunningThread {
  let handle: pthread_t
  let task: ThreadTask

  func join() {
    pthread_join(handle, nil)
  }
}

/// What a thread runs, as a class so that it can be passed through C.
private final class ThreadTask {
  let run: () -> Void

  init(_ run: @escaping () -> Void) { self.run = run }
}

/// Starts a thread; `nil` where the system has none to give. The caller keeps the task alive by joining.
private func startThread(_ run: @escaping () -> Void) -> RunningThread? {
  let task = ThreadTask(run)
  var handle = pthread_t()
  let status = pthread_create(
    &handle, nil,
    { argument in
      if let argument { Unmanaged<ThreadTask>.fromOpaque(argument).takeUnretainedValue().run() }
      return nil
    }, Unmanaged.passUnretained(task).toOpaque())
  return status == 0 ? RunningThread(handle: handle, task: task) : nil
}
