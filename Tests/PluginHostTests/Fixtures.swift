import Foundation
import PluginHost

/// The folder in which the worker and the test modules were built: the one this test runs from.
let buildFolder: String = {
  let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  let bundle = ([executable] + CommandLine.arguments).first { $0.hasSuffix(".xctest") } ?? executable
  return String(bundle[..<(bundle.lastIndex(of: "/") ?? bundle.endIndex)])
}()

let workerPath = buildFolder + "/cyp-impact-worker"

func library(_ name: String) -> String { "\(buildFolder)/libTestPlugin\(name).so" }

/// Limits with little time for one assessment, for modules that would use it all.
let shortLimits: WorkerLimits = {
  var limits = WorkerLimits()
  limits.assessSeconds = 0.5
  return limits
}()

/// A module that does what the proposal says; see Tests/Plugins/Scripted.
func scripted(_ name: String = "Scripted", configuration: String = "{}") -> ModuleLaunch {
  ModuleLaunch(
    id: "test.scripted", name: name, version: "1.0.0", department: "DfT", libraryPath: library("Scripted"),
    contact: "modules@example.org", fileTrust: FileTrust(groupMayWrite: true),
    configurationJSON: Array(configuration.utf8))
}

func launch(library name: String, id: String = "test.other") -> ModuleLaunch {
  ModuleLaunch(
    id: id, name: name, version: "1.0.0", department: "DfT", libraryPath: library(name),
    fileTrust: FileTrust(groupMayWrite: true))
}

func pool(_ launches: ModuleLaunch..., limits: WorkerLimits = WorkerLimits()) -> ModulePool {
  ModulePool(launches: launches, workerPath: workerPath, limits: limits)
}

func order(_ word: String) -> [UInt8] { Array("{\"do\": \"\(word)\"}".utf8) }

/// What one scripted module comes to on one order.
func run(_ word: String, limits: WorkerLimits = WorkerLimits()) -> ModuleRun {
  pool(scripted(), limits: limits).assess(proposalJSON: order(word))[0]
}

extension ModuleRun {
  var report: ModuleFailureReport? {
    guard case .failed(let report) = outcome else { return nil }
    return report
  }

  var refusal: String {
    guard case .refused(let sentence) = outcome else { return "" }
    return sentence
  }
}
