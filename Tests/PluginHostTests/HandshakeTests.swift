import PluginHost
import Testing

@Suite("A library that is no proper module")
struct HandshakeTests {
  @Test(
    "is refused with the reason and what to do",
    arguments: [
      ("NullEntry", "its entry returned nothing: the module says it cannot work with this host"),
      ("NoEntry", "its library does not export cyp_plugin_entry_v1 (in Swift, the function must be public)"),
      ("BadSize", "its cyp_plugin says it is 24 bytes long; version 1.0 of the interface has 72"),
    ])
  func refused(library name: String, reason: String) {
    let run = pool(launch(library: name)).assess(proposalJSON: order("answer"))[0]
    #expect(run.refusal.hasPrefix("The module cannot be used: \(reason)"))
  }

  @Test("is a failure when its entry ends the process")
  func exitInEntry() {
    let run = pool(launch(library: "ExitEntry")).assess(proposalJSON: order("answer"))[0]
    #expect(
      run.report?.summary
        == "ExitEntry 1.0.0 (DfT) ended its own process (exit code 0) while answering its first call.")
  }

  @Test("is refused when it states another identity than its manifest")
  func otherIdentity() {
    let run = pool(launch(library: "Scripted", id: "test.else")).assess(proposalJSON: order("answer"))[0]
    #expect(run.refusal.contains("its library says it is test.scripted 1.0.0 and its plugin.json says test.else 1.0.0"))
  }

  @Test("is refused when it is not the file its manifest describes")
  func otherFile() {
    var launch = scripted()
    launch.expectedSHA256 = String(repeating: "0", count: 64)
    let run = pool(launch).assess(proposalJSON: order("answer"))[0]
    #expect(run.refusal.contains("is not the one its manifest describes"))
    #expect(run.pid == nil)
  }

  @Test("is refused when it is not a library at all")
  func notALibrary() {
    var launch = scripted()
    launch.libraryPath = "/etc/passwd"
    #expect(pool(launch).assess(proposalJSON: order("answer"))[0].refusal.contains("could not be loaded"))
  }

  @Test("cannot be run without the worker")
  func noWorker() {
    let run = ModulePool(launches: [scripted()], workerPath: "/nonexistent/worker").assess(proposalJSON: order("x"))[0]
    #expect(run.refusal.contains("/nonexistent/worker: No such file or directory"))
  }
}
